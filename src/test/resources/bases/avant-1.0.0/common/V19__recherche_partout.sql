-- The search box looks into everything that has an address: the same normalised words as elsewhere, filled when the
-- référentiel is read anew.
alter table convention add column recherche varchar(2000) default '' not null;
alter table objectif add column recherche varchar(2000) default '' not null;
alter table valeur_imprimee add column recherche varchar(2000) default '' not null;
alter table attente add column recherche varchar(2000) default '' not null;
alter table evenement add column recherche varchar(2000) default '' not null;
alter table item_methode add column recherche varchar(2000) default '' not null;
alter table notice add column recherche varchar(2000) default '' not null;
