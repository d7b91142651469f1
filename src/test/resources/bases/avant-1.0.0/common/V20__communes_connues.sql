-- Whether Copil holds every commune of a département. Elsewhere it holds those that have a quartier prioritaire, or belong to
-- an intercommunalité it holds.
alter table territoire add column communes_connues boolean default false not null;

-- The map is read again at the next start, though no file changed, to say which ones; and the sums of what was transmitted are
-- made again, since those of before did not count the parts they missed.
insert into somme_a_refaire (indicateur)
select id from indicateur
where (id = 'DNB-G' or exists (
        select 1 from mesure m
        where m.indicateur = indicateur.id and m.agregee and not m.publiee and m.en_vigueur_au is null))
  and id not in (select indicateur from somme_a_refaire);
