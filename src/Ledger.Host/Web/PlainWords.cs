using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Ledger.Host.Web;

/// <summary>What is said of a field that cannot be read, in words that are not a programmer's.</summary>
internal static class PlainWords
{
    internal static void Of(DefaultModelBindingMessageProvider says)
    {
        says.SetValueMustNotBeNullAccessor(_ => "Answer this question.");
        says.SetMissingBindRequiredValueAccessor(_ => "Answer this question.");
        says.SetMissingKeyOrValueAccessor(() => "Answer this question.");
        says.SetMissingRequestBodyRequiredValueAccessor(() => "The form came empty. Fill it in and send it again.");
        says.SetAttemptedValueIsInvalidAccessor((value, _) => $"“{value}” can't be used here. Give another answer.");
        says.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"“{value}” can't be used here. Give another answer.");
        says.SetUnknownValueIsInvalidAccessor(_ => "This answer can't be used here. Give another.");
        says.SetNonPropertyUnknownValueIsInvalidAccessor(() => "This answer can't be used here. Give another.");
        says.SetValueIsInvalidAccessor(value => $"“{value}” can't be used here. Give another answer.");
        says.SetValueMustBeANumberAccessor(_ => "Give a number.");
        says.SetNonPropertyValueMustBeANumberAccessor(() => "Give a number.");
    }
}
