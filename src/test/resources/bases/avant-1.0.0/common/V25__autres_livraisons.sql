-- Sums made of several deliveries: how many there are beside the one that made them.
alter table mesure add column autres_livraisons integer default 0 not null;
