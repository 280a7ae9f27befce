using System.Text.Json.Nodes;
using Ledger.Host.Commands;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Ledger.Host.Api;

/// <summary>The API's own description of itself, in OpenAPI 3.1: its operations as they are mapped, its schemas from the classes that are read and written.</summary>
internal static class ApiDescription
{
    internal const string Name = "v1";

    private const string Token = "token";

    internal static void AddDescription(this IServiceCollection services) => services.AddOpenApi(Name, options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = operation => operation.ActionDescriptor.EndpointMetadata.OfType<Gives>().Any();
        options.AddOperationTransformer((operation, context, _) => Operation(operation, context));
        options.AddDocumentTransformer((document, _, _) => Document(document));
    });

    /// <summary>The whole of it, as JSON.</summary>
    internal static async Task<string> Json(IServiceProvider services, CancellationToken cancel)
    {
        var document = await services.GetRequiredKeyedService<IOpenApiDocumentProvider>(Name).GetOpenApiDocumentAsync(cancel);
        return await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, cancel) + "\n";
    }

    private static Task Document(OpenApiDocument document)
    {
        document.Info = new()
        {
            Title = "Ledger",
            Version = "1",
            Description = "The record a council keeps of what passes between its members and its officers. Errors are application/problem+json; each type is an address where one can read about it.",
        };
        document.Servers = [];
        document.Components ??= new();
        document.Components.Schemas = new Dictionary<string, IOpenApiSchema>();
        foreach (var (name, schema) in Schemas()) document.Components.Schemas[name] = Parsed(schema, document);
        document.Components.Responses = ProblemKind.All.GroupBy(kind => kind.Status).Where(kinds => kinds.Key != ProblemKind.MethodNotAllowed.Status)
            .ToDictionary(kinds => NameOfProblem(kinds.Key), kinds => (IOpenApiResponse)ResponseOf(document, kinds));
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [Token] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "A token, which belongs to one council and one role." },
        };
        document.Security = [new() { [new OpenApiSecuritySchemeReference(Token, document)] = [] }];
        return Task.CompletedTask;
    }

    private static Task Operation(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        var (document, metadata) = (context.Document!, context.Description.ActionDescriptor.EndpointMetadata);
        var command = metadata.OfType<TakesCommand>().FirstOrDefault();
        operation.Parameters =
        [
            .. from part in Parts(context.Description) select In(ParameterLocation.Path, part.Name, part.Says, new() { ["type"] = "string" }, required: true, document),
            .. from option in metadata.OfType<Takes>().SelectMany(takes => takes.Options) select In(ParameterLocation.Query, option.Name, option.Says, option.Schema, required: false, document),
        ];
        if (command is not null)
        {
            operation.Parameters.Add(In(ParameterLocation.Header, "Idempotency-Key", "A key of your own for this command, such as a UUID.", new() { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = 255 }, required: true, document));
            operation.Parameters.Add(In(ParameterLocation.Header, "If-Match", "The ETag of the record for which it was written; needed where the record exists.", new() { ["type"] = "string" }, required: false, document));
            operation.RequestBody = new OpenApiRequestBody { Required = true, Content = Content(document, "application/json", command.Name) };
        }

        operation.Responses = [];
        foreach (var gives in metadata.OfType<Gives>()) operation.Responses[$"{gives.Status}"] = Response(document, gives);
        foreach (var status in Problems(command is not null, metadata.OfType<Gives>().Any(gives => gives.OtherForms.Count > 0)).Select(kind => kind.Status).Distinct())
            operation.Responses[$"{status}"] = new OpenApiResponseReference(NameOfProblem(status), document);
        return Task.CompletedTask;
    }

    private static IEnumerable<(string Name, string Says)> Parts(Microsoft.AspNetCore.Mvc.ApiExplorer.ApiDescription description) =>
        from part in description.RelativePath!.Split('/')
        where part is ['{', ..]
        let name = part.Trim('{', '}')
        select (name, name switch
        {
            "slug" => "The council's short name.",
            "kind" => $"The kind of record: {string.Join(", ", Domain.Records.RecordKind.All.Select(kind => kind.Name))}.",
            "reference" => "The council's own reference of the record, a slash in it as %2F.",
            "pack" => "The pack: ID or ID@VERSION.",
            _ => "An event's id.",
        });

    private static IEnumerable<ProblemKind> Problems(bool isCommand, bool hasForms) =>
        from kind in ProblemKind.All
        where kind.Status is 400 or 401 or 403 or 404 or 429 or 500 or 503
            ? (isCommand || kind != ProblemKind.KeyMissing)
            : kind.Status is 406 ? hasForms : kind.Status is not 405 && isCommand
        select kind;

    private static string NameOfProblem(int status) => $"problem-{status}";

    private static OpenApiResponse ResponseOf(OpenApiDocument document, IGrouping<int, ProblemKind> kinds) => new OpenApiResponse
    {
        Description = string.Join(" / ", kinds.Select(kind => $"{kind.Title} ({kind.Name}).")),
        Content = Content(document, Problem.MediaType, nameof(Problem)),
        Headers = Headers(kinds.Key switch
        {
            401 => [("WWW-Authenticate", "How to sign in.")],
            412 => [Gives.Version],
            409 or 429 or 503 => [("Retry-After", "How many seconds to wait.")],
            _ => [],
        }),
    };

    private static OpenApiResponse Response(OpenApiDocument document, Gives gives)
    {
        var response = new OpenApiResponse { Description = gives.Says, Content = new Dictionary<string, OpenApiMediaType>(), Headers = Headers(gives.Headers) };
        if (gives.Body is { } body) response.Content = Content(document, "application/json", ApiSchemas.NameOf(body));
        // What is no text has no schema (OpenAPI 3.1, 4.8.14.2).
        foreach (var form in gives.OtherForms) response.Content[form] = form.StartsWith("text/", StringComparison.Ordinal) ? new() { Schema = new OpenApiSchema { Type = JsonSchemaType.String } } : new();
        return response;
    }

    private static Dictionary<string, IOpenApiHeader> Headers(IReadOnlyList<(string Name, string Says)> headers) =>
        headers.ToDictionary(header => header.Name, header => (IOpenApiHeader)new OpenApiHeader { Description = header.Says, Schema = new OpenApiSchema { Type = JsonSchemaType.String } });

    private static Dictionary<string, OpenApiMediaType> Content(OpenApiDocument document, string mediaType, string schema) =>
        new() { [mediaType] = new() { Schema = new OpenApiSchemaReference(schema, document) } };

    private static OpenApiParameter In(ParameterLocation place, string name, string says, JsonObject schema, bool required, OpenApiDocument document) =>
        new OpenApiParameter { In = place, Name = name, Description = says, Required = required, Schema = Parsed(schema, document) };

    private static IEnumerable<(string Name, JsonObject Schema)> Schemas() =>
    [
        .. from name in CommandBook.Commands.Keys.Order(StringComparer.Ordinal) select (name, ApiSchemas.OfCommand(name)),
        .. from type in Answered().OrderBy(type => type.Name, StringComparer.Ordinal) select (ApiSchemas.NameOf(type), ApiSchemas.Of(type)),
    ];

    private static IEnumerable<Type> Answered() =>
    [
        typeof(Problem), typeof(Recorded), typeof(AskedFirst), typeof(RecordRead), typeof(RecordPage), typeof(CouncilRead), typeof(RosterRead), typeof(ProtocolsRead), typeof(Domain.Protocol.Pack),
        typeof(Projections.Reports.Replay.ReplayReport), .. ReportEndpoints.Models.Values,
    ];

    private static OpenApiSchema Parsed(JsonObject schema, OpenApiDocument document)
    {
        var parsed = OpenApiModelFactory.Parse<OpenApiSchema>(schema.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, document, out var diagnostic);
        return parsed is not null && diagnostic.Errors.Count == 0 ? parsed : throw new InvalidOperationException($"A schema can't be read: {string.Join("; ", diagnostic.Errors)}");
    }
}
