-- Drawn at random for each row and never shown: citation codes are made with it, and say nothing of the value.
alter table mesure add column sceau varchar(36) default cast(gen_random_uuid() as varchar(36)) not null;

-- H2 makes one for the foreign key.
create index mesure_retrait on mesure (retrait) where retrait is not null;

-- The journal of engagements refuses any change.
create function journal_suivi_scelle() returns trigger language plpgsql as $$
begin
    raise exception 'the journal of engagements is append-only';
end
$$;
create trigger journal_suivi_scelle before update or delete on journal_suivi
    for each row execute function journal_suivi_scelle();
create trigger journal_suivi_entier before truncate on journal_suivi
    for each statement execute function journal_suivi_scelle();
