-- The log and what it needs, beside Marten's tables. Applied once, and again whenever this text changes; every statement may be repeated.

create table if not exists ledger.leaf (
    seq bigint generated always as identity,   -- the order of writing, which keeps the order of each stream; only the sequencer reads it
    tenant_id varchar not null,
    event_id uuid primary key,
    idx bigint,                                 -- the place in the log; null until the sequencer gives it
    hash bytea not null,
    body bytea not null                         -- exactly the bytes that were hashed
);
create unique index if not exists leaf_place on ledger.leaf (tenant_id, idx) where idx is not null;
create index if not exists leaf_waiting on ledger.leaf (tenant_id, seq) where idx is null;

-- A leaf is written once more when it gets its place: what that leaves behind is soon used again, and does not double the table.
alter table ledger.leaf set (autovacuum_vacuum_scale_factor = 0.01);

-- One row an event and layer. `strings` are never written anew; `subjects` lists beside each whom it is about.
create table if not exists ledger.disclosure (
    tenant_id varchar not null,
    event_id uuid not null,
    layer varchar not null,
    strings text[] not null,
    subjects jsonb not null,
    primary key (event_id, layer)
);

-- Full tiles only: what stands on the right edge of the tree follows from leaves, and from the roots of the tiles below.
create table if not exists ledger.tile (
    tenant_id varchar not null,
    level smallint not null,
    n bigint not null,
    data bytea not null,                        -- 256 hashes
    root bytea not null,                        -- the one hash that stands for them in the tile above
    primary key (tenant_id, level, n)
);

create table if not exists ledger.checkpoint (
    tenant_id varchar not null,
    number bigint not null,                     -- from 1, without gaps, so that a missing one shows
    size bigint not null,
    note text not null,
    primary key (tenant_id, size)
);

-- What witnesses gave for checkpoints: each signature line that a witness's key was seen to have made.
create table if not exists ledger.cosignature (
    tenant_id varchar not null,
    size bigint not null,
    witness varchar not null,                   -- its verifier key
    line text not null,
    primary key (tenant_id, size, witness)
);

-- What a time-stamp authority said of checkpoints (RFC 3161).
create table if not exists ledger.stamp (
    tenant_id varchar not null,
    size bigint not null,
    at timestamptz not null,                    -- the authority's time, as the token says it
    token bytea not null,
    primary key (tenant_id, size)
);

-- The streams that have events whose text was erased: their snapshots are masked as the events are, whoever writes them.
create table if not exists ledger.masked (
    tenant_id varchar not null,
    stream_id uuid not null,
    event_id uuid not null,
    primary key (tenant_id, stream_id, event_id)
);

-- Somebody who read a stream before a text in it was erased, and writes to it after, would otherwise put the text back.
create or replace function ledger.keep_masked() returns trigger language plpgsql as $$
begin
    if exists (select from ledger.masked m where m.tenant_id = new.tenant_id and m.stream_id = new.id) then
        new.data := jsonb_set(new.data, '{entries}', (
            select jsonb_agg(case when e.data is null then entry else jsonb_set(entry, '{fact}', e.data || jsonb_build_object('fact', entry -> 'fact' -> 'fact')) end order by at)
            from jsonb_array_elements(new.data -> 'entries') with ordinality as each(entry, at)
            left join ledger.masked m on m.tenant_id = new.tenant_id and m.stream_id = new.id and m.event_id = (entry ->> 'id')::uuid
            left join ledger.mt_events e on e.tenant_id = m.tenant_id and e.id = m.event_id));
    end if;
    return new;
end $$;

create or replace trigger kept_masked before insert or update on ledger.mt_doc_streamsnapshot for each row execute function ledger.keep_masked();

-- Nothing here, and no event, is ever changed or removed. This stops mistakes; a superuser can switch it off, and the log then shows what was done.
create or replace function ledger.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The ledger''s record is never changed: % on % is refused.', lower(tg_op), tg_table_name using errcode = 'insufficient_privilege';
end $$;

-- The one exception: what two people decided to erase, in a transaction that says so.
create or replace function ledger.refuse_change_but_erasure() returns trigger language plpgsql as $$
begin
    if tg_op in ('UPDATE', 'DELETE') and coalesce(current_setting('ledger.erasure', true), '') <> '' then
        return case tg_op when 'UPDATE' then new else old end;
    end if;
    raise exception 'The ledger''s record is never changed: % on % is refused.', lower(tg_op), tg_table_name using errcode = 'insufficient_privilege';
end $$;

create or replace trigger kept before delete on ledger.leaf for each row execute function ledger.refuse_change();
create or replace trigger kept_as_hashed before update of seq, tenant_id, event_id, hash, body on ledger.leaf for each row execute function ledger.refuse_change();
create or replace trigger kept_in_place before update of idx on ledger.leaf for each row when (old.idx is not null) execute function ledger.refuse_change();
create or replace trigger kept before update or delete on ledger.tile for each row execute function ledger.refuse_change();
create or replace trigger kept before update or delete on ledger.checkpoint for each row execute function ledger.refuse_change();
create or replace trigger kept before update or delete on ledger.cosignature for each row execute function ledger.refuse_change();
create or replace trigger kept before update or delete on ledger.stamp for each row execute function ledger.refuse_change();
create or replace trigger kept before update or delete on ledger.disclosure for each row execute function ledger.refuse_change_but_erasure();
create or replace trigger kept before update or delete on ledger.mt_events for each row execute function ledger.refuse_change_but_erasure();
create or replace trigger kept before delete on ledger.mt_streams for each row execute function ledger.refuse_change();

create or replace trigger kept_whole before truncate on ledger.leaf for each statement execute function ledger.refuse_change();
create or replace trigger kept_whole before truncate on ledger.tile for each statement execute function ledger.refuse_change();
create or replace trigger kept_whole before truncate on ledger.checkpoint for each statement execute function ledger.refuse_change();
create or replace trigger kept_whole before truncate on ledger.cosignature for each statement execute function ledger.refuse_change();
create or replace trigger kept_whole before truncate on ledger.stamp for each statement execute function ledger.refuse_change();
create or replace trigger kept_whole before truncate on ledger.disclosure for each statement execute function ledger.refuse_change();
create or replace trigger kept_whole before truncate on ledger.mt_events for each statement execute function ledger.refuse_change();
create or replace trigger kept_whole before truncate on ledger.mt_streams for each statement execute function ledger.refuse_change();
