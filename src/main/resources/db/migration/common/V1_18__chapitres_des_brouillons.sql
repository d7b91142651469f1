-- A bilan that was opened before a chapter existed would never have it, nor what rectifies it: only one is open a year. It finds
-- it folded, before its annexes, and shows what it showed. What is frozen is kept elsewhere. Decision 0046.
update section_bilan set rang = rang + 100 where cle = 'annexes';

insert into section_bilan (bilan, cle, titre, rang, visible, revision)
select d.bilan, c.cle, c.titre, d.dernier + c.rang, false, 0
from (select bilan, max(rang) as dernier from section_bilan where cle <> 'annexes' group by bilan) d
cross join (values
    ('orientations', 'Rappel de la convention', 1),
    ('situation', 'Situation des quartiers et des réseaux', 2),
    ('realisations', 'Fait, difficultés, leviers, perspectives, objectif par objectif', 3),
    ('actions', 'Actions de l''année, par dispositif', 4),
    ('financeurs', 'Moyens par financeur', 5),
    ('gouvernance', 'Gouvernance : séances et décisions', 6),
    ('questions', 'Questions évaluatives', 7),
    ('contributions', 'Contributions des partenaires', 8),
    ('notes', 'Notes de méthode', 9)) as c (cle, titre, rang)
where not exists (select 1 from section_bilan s where s.bilan = d.bilan and s.cle = c.cle);
