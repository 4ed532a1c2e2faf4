/** Version 1: documents and what was read in them, one table a kind of thing; offsets are UTF-16 code units, ends exclusive. */
export const record = `
create table texts (id text primary key, text text not null) strict;

create table runs (
  id integer primary key, at text not null, standoff text not null, models text not null, ontology text not null, dispute text
) strict;
create table disputes (digest text primary key, title text not null, dispute text not null, at text not null) strict;

create table documents (
  id text primary key, text_id text not null references texts (id), reading integer not null,
  source text not null, title text, outlet text, byline text, url text, language text,
  published text, published_basis text, linked_published text, characters integer not null, from_day integer, to_day integer, copy_of text
) strict;
create index documents_text on documents (text_id);
create table readings (
  id integer primary key, document text not null references documents (id), run integer not null references runs (id), annotated text not null
) strict;
create index readings_document on readings (document);
create table messages (
  document text not null references documents (id), level text not null, code text not null, stage text not null, text text not null,
  start integer, end integer
) strict;
create index messages_document on messages (document);

create table identities (
  profile text primary key, block text not null, type text not null, name text not null, country text, ref text,
  identity text not null, confidence real not null, reason text not null
) strict;
create index identities_block on identities (block);
create index identities_identity on identities (identity);
create table entities (
  document text not null references documents (id), id text not null, type text not null, name text not null, country text, ref text,
  profile text not null references identities (profile), primary key (document, id)
) strict;
create index entities_profile on entities (profile);
create table roles (
  document text not null references documents (id), entity text not null, title text not null, organization text, tense text,
  "from" text, "to" text, start integer not null, end integer not null
) strict;
create index roles_document on roles (document, entity);
create table mentions (
  document text not null references documents (id), entity text not null, kind text not null, start integer not null, end integer not null
) strict;
create index mentions_document on mentions (document, entity);
create table times (
  document text not null references documents (id), id text not null, type text not null, value text not null, mod text,
  earliest text, latest text, start integer not null, end integer not null, primary key (document, id)
) strict;

create table statements (
  row integer primary key, document text not null references documents (id), id text not null, kind text not null, factuality text,
  speaker text, party text, side text, via text, said text, date text, from_day integer, to_day integer, act text, issue text, stance text,
  within text, source text not null, cue text not null, words text not null, start integer not null, end integer not null,
  confidence real not null, unique (document, id)
) strict;
create index statements_issue on statements (issue, side, from_day);
create index statements_day on statements (from_day);
create index statements_side on statements (side);
create table statement_spans (
  document text not null references documents (id), statement text not null, part text not null, start integer not null, end integer not null
) strict;
create index statement_spans_statement on statement_spans (document, statement);
create virtual table statement_words using fts5 (words, source, content = 'statements', content_rowid = 'row', tokenize = 'unicode61 remove_diacritics 2');

create table events (
  row integer primary key, document text not null references documents (id), id text not null, type text not null, mode text, status text not null,
  side text, date text, from_day integer, to_day integer, place text, instrument text, issue text, stance text, within text,
  words text not null, sentence text not null, start integer not null, end integer not null, confidence real not null, unique (document, id)
) strict;
create index events_issue on events (issue, side, from_day);
create index events_day on events (from_day);
create table event_participants (
  document text not null references documents (id), event text not null, part text not null, entity text not null
) strict;
create index event_participants_event on event_participants (document, event);
create table quantities (
  document text not null references documents (id), event text not null, value real not null, unit text not null, mod text,
  start integer not null, end integer not null
) strict;
create index quantities_event on quantities (document, event);
create table instrument_states (
  document text not null references documents (id), instrument text not null, step text not null, by text, status text not null, date text,
  start integer not null, end integer not null, confidence real not null
) strict;
create index instrument_states_document on instrument_states (document);

create table link_items (
  item integer primary key, "of" text not null, document text not null references documents (id), id text not null,
  from_day integer, to_day integer, features text not null, unique ("of", document, id)
) strict;
create table link_keys (key text not null, from_day integer, item integer not null) strict;
create index link_keys_key on link_keys (key, from_day);
create index link_keys_item on link_keys (item);
create table pairs (
  "of" text not null, kind text not null, a integer not null, b integer not null, confidence real not null, reason text not null,
  primary key (kind, a, b)
) strict;
create index pairs_b on pairs (kind, b);

create table groups (
  id text primary key, "of" text not null, canonical_document text not null, canonical text not null
) strict;
create table group_members (
  "group" text not null references groups (id), "of" text not null, document text not null, id text not null,
  confidence real not null, reason text not null, primary key ("of", document, id, "group")
) strict;
create index group_members_group on group_members ("group");
create table former_groups (id text primary key, now text not null) strict;

create table decisions (
  id text primary key, text_id text not null, quote text not null, prefix text not null, suffix text not null, spans text not null,
  field text not null, value text not null, by text not null, at text not null
) strict;
create index decisions_text on decisions (text_id);

create view said as
  select s.date, d.outlet, p.name as speaker, s.side, s.issue, s.stance, s.act, s.words, d.title, s.document, s.start, s.end
  from statements s join documents d on d.id = s.document left join entities p on p.document = s.document and p.id = s.speaker
  order by s.from_day;
create view done as
  select e.date, d.outlet, e.type, e.status, e.words,
    (select group_concat(n.name, ', ') from event_participants p join entities n on n.document = p.document and n.id = p.entity
      where p.document = e.document and p.event = e.id and p.part = 'actor') as actors,
    d.title, e.document, e.start, e.end
  from events e join documents d on d.id = e.document order by e.from_day;
create view told_more_than_once as
  select g.id as "group", g."of", m.document, m.id, d.outlet, d.published, coalesce(s.words, e.words) as words
  from groups g join group_members m on m."group" = g.id join documents d on d.id = m.document
  left join statements s on g."of" = 'statement' and s.document = m.document and s.id = m.id
  left join events e on g."of" = 'event' and e.document = m.document and e.id = m.id
  order by g.id, d.published;
`
