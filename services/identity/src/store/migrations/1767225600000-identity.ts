import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

export class Identity1767225600000 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FACTS);
    await runner.query(ACCOUNTS);
    await runner.query(SIGN_INS);
    await runner.query(KEYS);
  }
}

const FACTS = `
  create table school_fact (school_id text primary key, title text not null);
  create table person_fact (person_id uuid primary key, kinds text[] not null, fourteen_from date, adult_from date,
                            ver int not null);
  create table enrolment_fact (person_id uuid, school_id text, enrolments jsonb not null, ver int not null,
                               primary key (person_id, school_id));
  create table school_role_fact (person_id uuid, school_id text, roles jsonb not null, ver int not null,
                                 primary key (person_id, school_id));
  create table guardianship_fact (guardianship_id uuid primary key, adult_id uuid not null, child_id uuid not null,
                                  from_day date not null, until_day date, restricted boolean not null, ver int not null);
  create index guardianship_of_adult on guardianship_fact (adult_id);
  create index guardianship_of_child on guardianship_fact (child_id)`;

const ACCOUNTS = `
  create table account (id uuid primary key, person_id uuid not null unique, access_version int not null default 1,
                        last_role text, last_school text, created_at timestamptz not null);
  create table link (id uuid primary key, account_id uuid not null references account, person_id uuid not null,
                     provider text not null, issuer text not null, subject text not null, status text not null,
                     method text not null, assurance text not null, evidence jsonb not null,
                     linked_at timestamptz not null, last_used_at timestamptz not null);
  create unique index link_of_subject on link (issuer, subject) where status <> 'removed';
  create unique index link_of_account on link (account_id, provider) where status <> 'removed';
  create table link_case (id uuid primary key, number int generated always as identity, subject_hash text not null,
                          school_id text, class text not null, differs text[] not null, opened_at timestamptz not null,
                          unique (subject_hash, class));
  create table contact (id uuid primary key, person_id uuid not null, kind text not null, value_sealed text not null,
                        value_hash text not null, source text not null, verified_at timestamptz not null)`;

const SIGN_INS = `
  create table login_transaction (id uuid primary key, secret_hash text not null unique, provider text not null,
                                  target text not null, stage text not null, match jsonb, ip_prefix text not null,
                                  expires_at timestamptz not null);
  create table session (id uuid primary key, secret_hash text not null unique, account_id uuid not null references account,
                        person_id uuid not null, role text not null, school_id text, strength smallint not null,
                        amr text[] not null, auth_time timestamptz not null, provider text, agent text not null,
                        ip_prefix text not null, idle_seconds int not null, started_at timestamptz not null,
                        last_used_at timestamptz not null, absolute_until timestamptz not null,
                        ended_at timestamptz, end_reason text);
  create index session_of_account on session (account_id) where ended_at is null;
  create unlogged table throttle (key text primary key, since timestamptz not null, count int not null)`;

const KEYS = `
  create table token_key (kid uuid primary key, status text not null, public_jwk jsonb not null,
                          private_sealed text not null, since timestamptz not null);
  create unique index one_token_key on token_key (status) where status <> 'retired'`;
