-- Every key begins with organisation_id, and row-level security repeats the rule: a transaction that has not said which
-- organisation it is for sees nothing.

-- slice: organisations
create table organisation (
  organisation_id uuid primary key,
  name text not null,
  ods_code text not null,
  stance text not null check (stance in ('permissive', 'ask-first', 'restricted')),
  created_at timestamptz not null
);

create index organisation_ods on organisation (ods_code);

-- slice: people
create table person (
  organisation_id uuid not null references organisation,
  person_id uuid not null,
  name text not null,
  email text not null,
  password_hash text,
  roles text[] not null,
  state text not null check (state in ('invited', 'active', 'left')),
  created_at timestamptz not null,
  left_at timestamptz,
  primary key (organisation_id, person_id)
);
-- One e-mail address signs in to one organisation; somebody who comes back is invited anew.
create unique index person_email on person (lower(email)) where state <> 'left';
create index person_by_name on person (organisation_id, state, name, person_id);
create index person_here on person (organisation_id, name, person_id) where state <> 'left';

-- slice: joiners
create table invitation (
  organisation_id uuid not null,
  invitation_id uuid not null,
  person_id uuid not null,
  token_hash bytea not null,
  invited_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  primary key (organisation_id, invitation_id),
  foreign key (organisation_id, person_id) references person
);
create index invitation_person on invitation (organisation_id, person_id);

-- slice: people
create table session (
  organisation_id uuid not null,
  session_id uuid not null,
  token_hash bytea not null,
  person_id uuid not null,
  device text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (organisation_id, session_id),
  foreign key (organisation_id, person_id) references person
);
create index session_person on session (organisation_id, person_id, last_seen_at desc);

create table access_token (
  organisation_id uuid not null,
  token_id uuid not null,
  person_id uuid not null,
  name text not null,
  token_hash bytea not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (organisation_id, token_id),
  foreign key (organisation_id, person_id) references person
);
create index access_token_person on access_token (organisation_id, person_id, created_at desc);

-- Counts attempts by the hash of who or where; holds nothing personal.
create table throttle (
  key bytea primary key,
  count integer not null,
  since timestamptz not null
);
create index throttle_since on throttle (since);

-- slice: channels
create table channel (
  organisation_id uuid not null references organisation,
  channel_id uuid not null,
  network text not null,
  name text not null,
  address text not null,
  handle text not null,
  owner_id uuid not null,
  deputy_id uuid,
  purpose text not null,
  is_public boolean not null,
  state text not null check (state in ('active', 'closed')),
  created_at timestamptz not null,
  primary key (organisation_id, channel_id),
  foreign key (organisation_id, owner_id) references person,
  foreign key (organisation_id, deputy_id) references person
);
create unique index channel_address on channel (organisation_id, network, lower(address)) where state = 'active';
create index channel_by_name on channel (organisation_id, state, name, channel_id);
create index channel_owner on channel (organisation_id, owner_id);
create index channel_deputy on channel (organisation_id, deputy_id);

-- A channel without a connection is posted to by hand.
create table connection (
  organisation_id uuid not null,
  channel_id uuid not null,
  state text not null check (state in ('healthy', 'broken')),
  account_id text not null,
  account_name text not null,
  service text,
  secrets bytea not null,
  expires_at timestamptz,
  checked_at timestamptz not null,
  broken_reason text,
  -- The fewest days before the end that the owner has been warned of; null: not warned yet.
  warned_days integer,
  connected_by uuid not null,
  connected_at timestamptz not null,
  primary key (organisation_id, channel_id),
  foreign key (organisation_id, channel_id) references channel
);
create index connection_expiry on connection (organisation_id, expires_at);
create index connection_account on connection (organisation_id, account_id);
create index connection_to_check on connection (checked_at, organisation_id, channel_id) where state = 'healthy';

-- An OAuth sign-in on its way: what was asked, and afterwards the accounts offered, until one is chosen.
create table connecting (
  organisation_id uuid not null,
  connecting_id uuid not null,
  channel_id uuid not null,
  person_id uuid not null,
  state_hash bytea not null,
  used_at timestamptz,
  offered bytea,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (organisation_id, connecting_id),
  foreign key (organisation_id, channel_id) references channel
);
create index connecting_by_state on connecting (organisation_id, state_hash);

-- slice: pictures
create table picture (
  organisation_id uuid not null references organisation,
  picture_id uuid not null,
  file_key text not null,
  type text not null,
  width integer not null,
  height integer not null,
  bytes integer not null,
  uploaded_by uuid not null,
  created_at timestamptz not null,
  primary key (organisation_id, picture_id)
);

-- slice: posts
create table post (
  organisation_id uuid not null references organisation,
  post_id uuid not null,
  state text not null check (state in ('draft', 'awaiting-approval', 'approved', 'scheduled', 'cancelled')),
  text text not null,
  link text,
  planned_at timestamptz,
  -- Counts saves; a save that names an older number is told so and not written.
  edit integer not null,
  author_id uuid not null,
  -- Whoever saved last: shown to a second person who has the same post open, and may not approve it.
  edited_by uuid not null,
  sent_by uuid,
  sent_at timestamptz,
  approved_by uuid,
  approved_at timestamptz,
  approval_reason text,
  returned_reason text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organisation_id, post_id),
  foreign key (organisation_id, author_id) references person
);
create index post_by_state on post (organisation_id, state, updated_at desc, post_id);
create index post_by_change on post (organisation_id, updated_at desc, post_id);
create index post_by_sender on post (organisation_id, sent_by, updated_at desc, post_id);
create index post_by_plan on post (organisation_id, planned_at) where planned_at is not null;
create index post_by_author on post (organisation_id, author_id, updated_at desc);

-- One row per channel the post goes to; text null means "the same words as the post".
create table post_version (
  organisation_id uuid not null,
  post_id uuid not null,
  channel_id uuid not null,
  text text,
  primary key (organisation_id, post_id, channel_id),
  foreign key (organisation_id, post_id) references post
);

create table post_picture (
  organisation_id uuid not null,
  post_id uuid not null,
  position integer not null,
  picture_id uuid not null,
  alt text not null,
  -- Why the picture needs no description; empty when it has one or still waits for one.
  why_no_alt text not null,
  primary key (organisation_id, post_id, position),
  foreign key (organisation_id, post_id) references post
);

-- slice: deliveries
create table delivery (
  organisation_id uuid not null references organisation,
  delivery_id uuid not null,
  post_id uuid not null,
  channel_id uuid not null,
  network text not null,
  state text not null check (state in
    ('due', 'sending', 'unconfirmed', 'live', 'refused', 'waiting-for-reconnection', 'held', 'by-hand', 'cancelled')),
  due_at timestamptz not null,
  -- When somebody or something must look at it next; null once it is settled.
  act_at timestamptz,
  -- The exact words and pictures approved: what is sent is what was approved.
  content jsonb not null,
  fingerprint text not null,
  network_post_id text,
  link text,
  reason text,
  what_to_do text,
  first_attempt_at timestamptz,
  attempts integer not null,
  parts jsonb not null,
  settled_at timestamptz,
  -- A refusal stays in view until somebody has seen to it.
  seen_to_at timestamptz,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (organisation_id, delivery_id)
);
create index delivery_outbox on delivery (organisation_id, due_at desc, delivery_id);
create index delivery_outbox_state on delivery (organisation_id, state, due_at desc, delivery_id);
create index delivery_post on delivery (organisation_id, post_id);
create index delivery_channel on delivery (organisation_id, channel_id, due_at desc);
-- One network post belongs to one delivery: two identical posts cannot claim the same proof.
create unique index delivery_network_post on delivery (organisation_id, channel_id, network_post_id)
  where network_post_id is not null;
create index delivery_needing on delivery (organisation_id, channel_id, created_by)
  where seen_to_at is null and (state in ('refused', 'waiting-for-reconnection', 'held', 'by-hand')
    or (state = 'unconfirmed' and act_at is null));
create index delivery_waiting on delivery (organisation_id, channel_id) where state = 'waiting-for-reconnection';
create index delivery_to_act on delivery (act_at, organisation_id, delivery_id)
  where state in ('due', 'sending', 'unconfirmed');

create table attempt (
  organisation_id uuid not null,
  delivery_id uuid not null,
  number integer not null,
  kind text not null check (kind in ('send', 'look', 'person')),
  worker_id uuid,
  opened_at timestamptz not null,
  lease_until timestamptz not null,
  closed_at timestamptz,
  outcome text,
  code text,
  reason text,
  evidence jsonb,
  primary key (organisation_id, delivery_id, number),
  foreign key (organisation_id, delivery_id) references delivery
);
create unique index attempt_one_open on attempt (organisation_id, delivery_id) where closed_at is null;
create index attempt_open on attempt (lease_until) where closed_at is null;

-- slice: record
create table record (
  organisation_id uuid not null,
  record_id bigint generated always as identity,
  at timestamptz not null,
  by_id uuid,
  by_name text not null,
  act text not null,
  subject text not null,
  subject_id uuid,
  details jsonb not null,
  way text not null,
  primary key (organisation_id, record_id)
);
create index record_by_subject on record (organisation_id, subject_id, record_id desc);
create index record_by_act on record (organisation_id, act, record_id desc);
create function record_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'The record is append-only';
end $$;
create trigger record_no_change before update or delete on record
  for each row execute function record_is_append_only();
create trigger record_no_truncate before truncate on record
  for each statement execute function record_is_append_only();

-- slice: api
create table idempotency (
  organisation_id uuid not null,
  person_id uuid not null,
  key text not null,
  request_hash bytea not null,
  status integer,
  response jsonb,
  created_at timestamptz not null,
  primary key (organisation_id, person_id, key)
);
create index idempotency_age on idempotency (created_at);

-- slice: mail
create table outgoing_mail (
  organisation_id uuid not null references organisation,
  mail_id uuid not null,
  person_id uuid not null,
  subject text not null,
  body text not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  failed_reason text,
  primary key (organisation_id, mail_id)
);
create index outgoing_mail_unsent on outgoing_mail (created_at) where sent_at is null;

-- slice: workers
create table worker (
  worker_id uuid primary key,
  started_at timestamptz not null,
  beat_at timestamptz not null,
  -- The name under which the job queue locks this worker's jobs.
  queue_id text not null
);

-- slice: setup
create table installation (
  key text primary key,
  value jsonb not null
);

do $$
declare t text;
begin
  for t in select table_name from information_schema.columns
    where table_schema = current_schema() and column_name = 'organisation_id'
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format($p$create policy one_organisation on %I using (
      organisation_id = nullif(current_setting('canteen.organisation', true), '')::uuid
      or current_setting('canteen.across', true) = 'on')$p$, t);
  end loop;
end $$;
