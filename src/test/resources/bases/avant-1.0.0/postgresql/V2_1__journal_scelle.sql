create function journal_suivi_scelle() returns trigger language plpgsql as $$
begin
    raise exception 'the journal of engagements is append-only';
end
$$;
create trigger journal_suivi_scelle before update or delete on journal_suivi
    for each row execute function journal_suivi_scelle();
create trigger journal_suivi_entier before truncate on journal_suivi
    for each statement execute function journal_suivi_scelle();
