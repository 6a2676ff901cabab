#!/bin/bash
# Written by `npm run generate` from the contracts; a spec compares.
set -euo pipefail

psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres -v registry_owner="$REGISTRY_DB_PASSWORD" -v registry_reader="$REGISTRY_DB_READER_PASSWORD" <<'SQL'
do $$ begin create role "registry" login; exception when duplicate_object then null; end $$;
alter role "registry" with login password :'registry_owner';
do $$ begin create role "registry_reader" login; exception when duplicate_object then null; end $$;
alter role "registry_reader" with login password :'registry_reader';
alter role "registry_reader" set default_transaction_read_only = on;
create database "registry" owner "registry";
revoke all on database "registry" from public;
grant connect, temporary, create on database "registry" to "registry";
grant connect on database "registry" to "registry_reader";
\connect "registry"
alter schema public owner to "registry";
revoke all on schema public from public;
grant usage on schema public to "registry_reader";
grant select on all tables in schema public to "registry_reader";
alter default privileges for role "registry" grant usage on schemas to "registry_reader";
alter default privileges for role "registry" grant select on tables to "registry_reader";
SQL

psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres -v identity_owner="$IDENTITY_DB_PASSWORD" -v identity_reader="$IDENTITY_DB_READER_PASSWORD" <<'SQL'
do $$ begin create role "identity" login; exception when duplicate_object then null; end $$;
alter role "identity" with login password :'identity_owner';
do $$ begin create role "identity_reader" login; exception when duplicate_object then null; end $$;
alter role "identity_reader" with login password :'identity_reader';
alter role "identity_reader" set default_transaction_read_only = on;
create database "identity" owner "identity";
revoke all on database "identity" from public;
grant connect, temporary, create on database "identity" to "identity";
grant connect on database "identity" to "identity_reader";
\connect "identity"
alter schema public owner to "identity";
revoke all on schema public from public;
grant usage on schema public to "identity_reader";
grant select on all tables in schema public to "identity_reader";
alter default privileges for role "identity" grant usage on schemas to "identity_reader";
alter default privileges for role "identity" grant select on tables to "identity_reader";
SQL

psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres -v journal_owner="$JOURNAL_DB_PASSWORD" -v journal_reader="$JOURNAL_DB_READER_PASSWORD" <<'SQL'
do $$ begin create role "journal" login; exception when duplicate_object then null; end $$;
alter role "journal" with login password :'journal_owner';
do $$ begin create role "journal_reader" login; exception when duplicate_object then null; end $$;
alter role "journal_reader" with login password :'journal_reader';
alter role "journal_reader" set default_transaction_read_only = on;
create database "journal" owner "journal";
revoke all on database "journal" from public;
grant connect, temporary, create on database "journal" to "journal";
grant connect on database "journal" to "journal_reader";
\connect "journal"
alter schema public owner to "journal";
revoke all on schema public from public;
grant usage on schema public to "journal_reader";
grant select on all tables in schema public to "journal_reader";
alter default privileges for role "journal" grant usage on schemas to "journal_reader";
alter default privileges for role "journal" grant select on tables to "journal_reader";
SQL

psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres -v diary_owner="$DIARY_DB_PASSWORD" -v diary_reader="$DIARY_DB_READER_PASSWORD" <<'SQL'
do $$ begin create role "diary" login; exception when duplicate_object then null; end $$;
alter role "diary" with login password :'diary_owner';
do $$ begin create role "diary_reader" login; exception when duplicate_object then null; end $$;
alter role "diary_reader" with login password :'diary_reader';
alter role "diary_reader" set default_transaction_read_only = on;
create database "diary" owner "diary";
revoke all on database "diary" from public;
grant connect, temporary, create on database "diary" to "diary";
grant connect on database "diary" to "diary_reader";
\connect "diary"
alter schema public owner to "diary";
revoke all on schema public from public;
grant usage on schema public to "diary_reader";
grant select on all tables in schema public to "diary_reader";
alter default privileges for role "diary" grant usage on schemas to "diary_reader";
alter default privileges for role "diary" grant select on tables to "diary_reader";
SQL

psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres -v messaging_owner="$MESSAGING_DB_PASSWORD" -v messaging_reader="$MESSAGING_DB_READER_PASSWORD" <<'SQL'
do $$ begin create role "messaging" login; exception when duplicate_object then null; end $$;
alter role "messaging" with login password :'messaging_owner';
do $$ begin create role "messaging_reader" login; exception when duplicate_object then null; end $$;
alter role "messaging_reader" with login password :'messaging_reader';
alter role "messaging_reader" set default_transaction_read_only = on;
create database "messaging" owner "messaging";
revoke all on database "messaging" from public;
grant connect, temporary, create on database "messaging" to "messaging";
grant connect on database "messaging" to "messaging_reader";
\connect "messaging"
alter schema public owner to "messaging";
revoke all on schema public from public;
grant usage on schema public to "messaging_reader";
grant select on all tables in schema public to "messaging_reader";
alter default privileges for role "messaging" grant usage on schemas to "messaging_reader";
alter default privileges for role "messaging" grant select on tables to "messaging_reader";
SQL

psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres -v notifications_owner="$NOTIFICATIONS_DB_PASSWORD" -v notifications_reader="$NOTIFICATIONS_DB_READER_PASSWORD" <<'SQL'
do $$ begin create role "notifications" login; exception when duplicate_object then null; end $$;
alter role "notifications" with login password :'notifications_owner';
do $$ begin create role "notifications_reader" login; exception when duplicate_object then null; end $$;
alter role "notifications_reader" with login password :'notifications_reader';
alter role "notifications_reader" set default_transaction_read_only = on;
create database "notifications" owner "notifications";
revoke all on database "notifications" from public;
grant connect, temporary, create on database "notifications" to "notifications";
grant connect on database "notifications" to "notifications_reader";
\connect "notifications"
alter schema public owner to "notifications";
revoke all on schema public from public;
grant usage on schema public to "notifications_reader";
grant select on all tables in schema public to "notifications_reader";
alter default privileges for role "notifications" grant usage on schemas to "notifications_reader";
alter default privileges for role "notifications" grant select on tables to "notifications_reader";
SQL
