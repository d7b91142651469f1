-- H2 writes its store each time a sequence has handed out what it kept ready: 32 numbers unless told otherwise, which was
-- half of what a large delivery cost. PostgreSQL keeps its own: there each connection would hand out numbers out of order.
alter table mesure alter column id set cache 1024;
