-- How a series of Copil answers the indicateurs of the documents that it is said to answer (links of role 'repond'); those it
-- only comes near to are links of role 'voisin'.
alter table indicateur add column reponse varchar(400) default '' not null;
