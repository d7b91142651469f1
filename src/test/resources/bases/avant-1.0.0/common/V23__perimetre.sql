-- The départements that the published files of an indicateur are about; none for the whole country. Kept with the figures, so
-- that whoever adds them up again, a delivery or a withdrawal, says nothing of what lies beyond.
create table perimetre (
    indicateur      varchar(20)  not null references indicateur on delete cascade,
    departement     varchar(20)  not null,
    primary key (indicateur, departement)
);

-- Said at the next start, though no file changed, with the sums of what is published.
insert into somme_a_refaire (indicateur)
select id from indicateur
where exists (select 1 from mesure m where m.indicateur = indicateur.id and m.publiee and m.en_vigueur_au is null)
  and id not in (select indicateur from somme_a_refaire);
