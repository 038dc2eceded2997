-- What an organisation tells the canteen check, a second approver where the check says stop, and where the consent of
-- the people in a picture is written down.

-- Every row of every organisation is changed below.
set local canteen.across = 'on';

-- slice: check-settings
create table check_settings (
  organisation_id uuid primary key references organisation,
  places text[] not null,
  words text[] not null,
  -- Rules whose findings are advice here.
  as_advice text[] not null,
  -- London days, both included.
  pre_election_from date,
  pre_election_until date,
  -- Counts saves, so that nobody's lists are overwritten unseen.
  edit integer not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  check ((pre_election_from is null) = (pre_election_until is null)),
  check (pre_election_from <= pre_election_until)
);
alter table check_settings enable row level security;
alter table check_settings force row level security;
create policy one_organisation on check_settings using (
  organisation_id = nullif(current_setting('canteen.organisation', true), '')::uuid
  or current_setting('canteen.across', true) = 'on');

-- slice: posts
alter table post drop constraint post_state_check;
alter table post add constraint post_state_check check (state in
  ('draft', 'awaiting-approval', 'awaiting-second-approval', 'approved', 'scheduled', 'cancelled'));
-- Who gave approval_reason, when, and to which rules; another approver agrees to it as approved_by.
alter table post add column reason_by uuid;
alter table post add column reason_at timestamptz;
alter table post add column reason_rules text[];
update post set reason_by = approved_by, reason_at = approved_at, reason_rules = '{}' where approval_reason is not null;

-- Where the consent of the people in it is written down; empty when nobody can be recognised, or nobody said.
alter table post_picture add column consent text not null default '';
