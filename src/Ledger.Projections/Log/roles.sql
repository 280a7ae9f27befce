-- Who may do what in the database. Each is a role to be granted to a login: `grant ledger_writer to ledger_host`. The owner of the tables migrates, and does nothing else.

do $$
declare
    name text;
begin
    foreach name in array array['ledger_writer', 'ledger_projector', 'ledger_reader', 'ledger_eraser'] loop
        if not exists (select from pg_roles where rolname = name) then execute format('create role %I nologin', name); end if;
        execute format('revoke all on all tables in schema ledger from %I', name);
        execute format('grant usage on schema ledger to %I', name);
    end loop;
end $$;

-- The writer records and signs: what it has written, it cannot change.
grant select, insert on ledger.mt_events, ledger.mt_streams, ledger.leaf, ledger.disclosure, ledger.tile, ledger.checkpoint, ledger.cosignature, ledger.stamp to ledger_writer;
grant update (version, timestamp) on ledger.mt_streams to ledger_writer;
grant update (idx) on ledger.leaf to ledger_writer;

-- The projector makes snapshots and reports' tables anew; the reader is the auditor's own SQL; the eraser carries out what two people decided.
grant select on ledger.mt_events, ledger.mt_streams to ledger_projector;
grant select on ledger.mt_events, ledger.mt_streams, ledger.leaf, ledger.disclosure, ledger.tile, ledger.checkpoint, ledger.cosignature, ledger.stamp to ledger_reader, ledger_eraser;
grant select on ledger.masked to ledger_writer, ledger_projector, ledger_reader, ledger_eraser;

-- The eraser records that it erases, as the writer would, and masks; the running host gives the record its place in the log and has it signed.
grant insert on ledger.mt_events, ledger.mt_streams, ledger.leaf, ledger.disclosure, ledger.masked to ledger_eraser;
grant update (version, timestamp) on ledger.mt_streams to ledger_eraser;
grant update (data) on ledger.mt_events to ledger_eraser;
grant update (strings, subjects) on ledger.disclosure to ledger_eraser;
grant select, insert, update on ledger.mt_doc_streamsnapshot to ledger_eraser;

grant usage, select on all sequences in schema ledger to ledger_writer, ledger_projector, ledger_eraser;
grant execute on all functions in schema ledger to ledger_writer, ledger_projector, ledger_eraser;

do $$
declare
    made text;
begin
    for made in select tablename from pg_tables where schemaname = 'ledger' loop
        -- Who may sign in is the host's affair: no auditor's SQL reads a hash of a password.
        if made in ('mt_doc_account', 'mt_doc_sitting', 'mt_doc_apitoken', 'mt_doc_draft') then
            execute format('grant select, insert, update, delete on ledger.%I to ledger_writer', made);
        elsif made like 'mt\_doc\_%' then
            execute format('grant select, insert, update, delete, truncate on ledger.%I to ledger_writer, ledger_projector', made);
            execute format('grant select on ledger.%I to ledger_reader', made);
        elsif made in ('mt_event_progression', 'mt_high_water_skips', 'mt_event_projection_floors') then
            execute format('grant select, insert, update, delete on ledger.%I to ledger_writer, ledger_projector', made);
        elsif made like 'wolverine\_%' then
            execute format('grant select, insert, update, delete on ledger.%I to ledger_writer', made);
            execute format('grant select, delete on ledger.%I to ledger_eraser', made);
        end if;
    end loop;
end $$;
