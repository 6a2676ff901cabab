import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/**
 * Who belongs where, as registry says it. \`list\` names the fact a row came with: the next of its name replaces its rows.
 * A person may have several rows of one role, with days apart.
 */
const ROSTER = `
  create table heard_list (list text primary key, ver int not null);
  create table membership (
    list text not null, school_id text not null, scope text not null check (scope in ('class', 'group', 'school')),
    scope_id text not null, person_id uuid not null,
    role text not null check (role in ('pupil', 'teacher', 'classTeacher', 'administration')),
    from_day date not null, until_day date);
  create index on membership (list);
  create index on membership (person_id);
  create index on membership (scope_id, role);
  create table relation (
    guardianship_id uuid primary key, school_id text not null, adult_id uuid not null, child_id uuid not null,
    from_day date not null, until_day date, restricted boolean not null, ver int not null);
  create index on relation (child_id);
  create index on relation (adult_id);
  create table scope_card (
    scope_id text primary key, school_id text not null, scope text not null, title text not null, subject text not null,
    ver int not null)`;

/**
 * Letters. \`heard\` are the numbers of the messages that were addressed to a person: nobody ever reads another. A pupil takes part
 * in no conversation, which the check holds.
 */
const LETTERS = `
  create table letter (
    letter_id uuid primary key, author_id uuid not null, school_id text not null, subject text not null,
    conversation_ids uuid[] not null, recipients int not null, outside int not null, at timestamptz not null);
  create index on letter (author_id, at desc);
  create table conversation (
    conversation_id uuid primary key, school_id text not null, child_id uuid not null, subject text not null,
    staff_ids uuid[] not null, office boolean not null, created_by uuid not null, created_at timestamptz not null,
    last_seq int not null, last_at timestamptz not null);
  create table participant (
    conversation_id uuid not null references conversation, person_id uuid not null,
    as_role text not null check (as_role in ('guardian', 'classTeacher', 'teacher', 'administration')),
    heard int4multirange not null, last_heard_at timestamptz, read_seq int not null default 0, read_at timestamptz,
    primary key (conversation_id, person_id));
  create index on participant (person_id, last_heard_at desc) where last_heard_at is not null;
  create table message (
    conversation_id uuid not null references conversation, seq int not null, message_id uuid not null unique,
    letter_id uuid, author_id uuid not null, author_as text not null, body text not null, at timestamptz not null,
    primary key (conversation_id, seq));
  create index on message (author_id, at desc)`;

/** One row for an announcement however many it is for; \`n\` counts within its scope, and readers keep how far they came. */
const ANNOUNCEMENTS = `
  create table announcement_scope (scope_id text primary key, last_n int not null);
  create table announcement (
    announcement_id uuid primary key, school_id text not null, scope text not null check (scope in ('class', 'group')),
    scope_id text not null, n int not null, title text not null, body text not null, author_id uuid not null,
    recipients int not null, day date not null, at timestamptz not null, unique (scope_id, n));
  create index on announcement (scope_id, at desc);
  create index on announcement (author_id, at desc);
  create table announcement_seen (
    person_id uuid not null, scope_id text not null, up_to int not null, at timestamptz not null,
    primary key (person_id, scope_id))`;

export class Messaging1767225600000 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query([ROSTER, LETTERS, ANNOUNCEMENTS].join(';'));
  }
}
