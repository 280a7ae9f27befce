return await Ledger.Host.Cli.CommandLine.Run(args);
