import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/** Who stands for whom, where children learn, which addresses are proved. No name and no address is kept here. */
const PEOPLE = `
  create table school (school_id text primary key, time_zone text not null);
  create table relation (
    guardianship_id uuid primary key, school_id text not null, adult_id uuid not null, child_id uuid not null,
    from_day date not null, until_day date, restricted boolean not null, ver int not null);
  create index on relation (child_id);
  create table child (
    child_id uuid not null, school_id text not null, enrolments jsonb not null, ver int not null,
    primary key (child_id, school_id));
  create table contact_point (
    contact_id uuid primary key, person_id uuid not null, kind text not null, verified_at timestamptz not null);
  create index on contact_point (person_id)`;

/** What is to be told, what was told to whom, and the letters with every attempt at them. */
const TOLD = `
  create table intent (
    intent_id uuid primary key, school_id text not null, child_id uuid not null, mark_id uuid not null, subject text not null,
    day date not null, type_title text not null, work_title text not null, weight int not null, was text, value text,
    ver int not null, by_id uuid not null, late boolean not null, first_at timestamptz not null, changed_at timestamptz not null,
    state text not null default 'waiting' check (state in ('waiting', 'told', 'suppressed')), reason text, decided_at timestamptz);
  create unique index on intent (mark_id) where state = 'waiting';
  create index on intent (child_id) where state = 'waiting';
  create index on intent (changed_at) where state = 'waiting';
  create index on intent (first_at) where state = 'waiting';
  create table notification (
    notification_id uuid primary key, person_id uuid not null, child_id uuid not null, school_id text not null,
    topic text not null, lines jsonb not null, at timestamptz not null);
  create index on notification (person_id, at desc);
  create table delivery (
    delivery_id uuid primary key, notification_id uuid not null references notification, channel text not null,
    contact_id uuid, state text not null check (state in
      ('suppressed', 'queued', 'claimed', 'sending', 'sent', 'failed', 'expired', 'unknown', 'unknown_closed')),
    reason text, tries int not null default 0, unknowns int not null default 0, at timestamptz not null,
    not_before timestamptz not null, expires_at timestamptz not null, claimed_by uuid, lease_until timestamptz);
  create index on delivery (notification_id);
  create index on delivery (not_before) where state in ('queued', 'unknown');
  create index on delivery (lease_until) where state in ('claimed', 'sending');
  create table attempt_at_delivery (
    delivery_id uuid not null references delivery, n int not null, submitting_at timestamptz not null, answered_at timestamptz,
    outcome text, code text, text text, primary key (delivery_id, n))`;

export class Notifications1767225600000 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query([PEOPLE, TOLD].join(';'));
  }
}
