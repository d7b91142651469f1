-- H2 makes one for the foreign key.
create index mesure_retrait on mesure (retrait) where retrait is not null;
