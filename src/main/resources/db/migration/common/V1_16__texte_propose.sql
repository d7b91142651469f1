-- The imprint of what Copil proposed of a section when somebody last wrote it: it says that this changed since, and gives back
-- nothing of a figure that was withdrawn meanwhile. Decision 0040.
alter table section_bilan add propose varchar(64);

-- Until now authors wrote over the sentences of figures, which nothing kept up to date: their words stay.
update section_bilan set recit = replace(recit, '](figure:', '](redite:') where recit like '%](figure:%';
update brouillon set contenu = replace(contenu, '](figure:', '](redite:')
where objet like 'bilan:%' and contenu like '%](figure:%';
