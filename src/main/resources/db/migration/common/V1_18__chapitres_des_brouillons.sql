-- A draft that was opened before a chapter existed would never have it: only one is open a year. It finds it folded, at the end
-- of its plan, and shows what it showed. Decision 0046.
insert into section_bilan (bilan, cle, titre, rang, visible, revision)
select b.id, c.cle, c.titre, d.dernier + c.rang, false, 0
from bilan b
join (select bilan, max(rang) as dernier from section_bilan group by bilan) d on d.bilan = b.id
cross join (values
    ('orientations', 'Rappel de la convention', 1),
    ('situation', 'Situation des quartiers et des réseaux', 2),
    ('realisations', 'Fait, difficultés, leviers, perspectives, objectif par objectif', 3),
    ('actions', 'Actions de l''année, par dispositif', 4),
    ('financeurs', 'Moyens par financeur', 5),
    ('gouvernance', 'Gouvernance : séances et décisions', 6),
    ('questions', 'Questions évaluatives', 7),
    ('contributions', 'Contributions des partenaires', 8)) as c (cle, titre, rang)
where b.fige_le is null
  and not exists (select 1 from section_bilan s where s.bilan = b.id and s.cle = c.cle);
