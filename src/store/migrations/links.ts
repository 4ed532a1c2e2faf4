/**
 * Version 2: links found by numbers instead of words, near in the file where near in time; decisions and what they are attached to.
 *
 * Links are made anew when the record is opened (relink.ts).
 */
export const links = `
drop table link_keys;
drop table pairs;
delete from group_members;
delete from groups;
delete from link_items;
create table link_keys (
  bucket integer not null, key integer not null, day integer not null, item integer not null, primary key (bucket, key, day, item)
) strict, without rowid;
create index link_items_document on link_items (document);
create table pairs (
  "of" text not null, kind text not null, a integer not null, b integer not null, by text not null, confidence real not null, reason text not null,
  primary key (kind, a, b, by)
) strict, without rowid;
create index pairs_a on pairs (a);
create index pairs_b on pairs (b, kind);
create index group_members_document on group_members (document, id);
alter table group_members add column by text not null default 'machine';
create view relations as
  select p.kind, p.a, p.b, p.by, p.confidence, p.reason from pairs p
  where p."of" = 'statement' and p.kind in ('denies', 'repeats', 'answers', 'walks-back')
    and (p.by = 'person' or not exists (select 1 from pairs n where n.by = 'person' and n.kind not in ('same', 'apart') and n.a = p.a and n.b = p.b));
create index former_groups_now on former_groups (now);
create index documents_copy on documents (copy_of);

create table attachments (
  decision text not null references decisions (id), anchor integer not null, document text not null references documents (id), id text not null,
  primary key (decision, anchor, document)
) strict, without rowid;
create index attachments_document on attachments (document);
`
