# The host, for docker-compose.yml or a server of your own: set ConnectionStrings__Ledger.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
# What the pages are drawn with is fetched by npm.
RUN apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends npm && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/Ledger.Domain/Ledger.Domain.csproj src/Ledger.Domain/packages.lock.json src/Ledger.Domain/
COPY src/Ledger.Projections/Ledger.Projections.csproj src/Ledger.Projections/packages.lock.json src/Ledger.Projections/
COPY src/Ledger.Host/Ledger.Host.csproj src/Ledger.Host/packages.lock.json src/Ledger.Host/
RUN dotnet restore src/Ledger.Host --locked-mode
COPY src src
COPY seeds seeds
RUN dotnet publish src/Ledger.Host --configuration Release --no-restore --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app ./
# What the program keeps outside the database; made here so that a volume mounted on it belongs to the account that runs it.
RUN mkdir /var/lib/ledger && chown "$APP_UID" /var/lib/ledger
ENV LEDGER_DATA=/var/lib/ledger ASPNETCORE_URLS=http://+:8080
EXPOSE 8080
USER $APP_UID
ENTRYPOINT ["dotnet", "ledger-host.dll"]
CMD ["serve"]
