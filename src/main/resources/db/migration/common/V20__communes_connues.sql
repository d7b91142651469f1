-- Whether Copil holds every commune of a département, hence every commune and intercommunalité figure it should expect.
-- Elsewhere it holds those that have a quartier prioritaire, or belong to an intercommunalité it holds.
alter table territoire add column communes_connues boolean default false not null;

-- The map is read again at the next start, since the files have not changed: it then says which ones.
insert into somme_a_refaire (indicateur)
select id from indicateur where id = 'DNB-G' and id not in (select indicateur from somme_a_refaire);
