-- Every statement may run twice: embedded databases commit DDL as they go, and a start that is killed in the middle of a
-- migration must be able to run it again. Rows are only ever added: a value, a report or a release is never changed.

-- A numbered, dated set of published observations. What it shows: the observations and reports that entered with it or an
-- earlier release, less those withdrawn with it or an earlier one.
create table if not exists release (
    number integer not null,
    published_at timestamp(6) with time zone not null,
    published_by varchar(100) not null,
    note varchar(2000) not null,
    primary key (number)
);

-- A source as it is described from one release on; a later description of the same id stands from its release on.
create table if not exists report (
    id varchar(100) not null,
    release_number integer not null references release,
    region varchar(6) not null,             -- empty: several regions
    report_year integer not null,
    title varchar(500) not null,
    issuer varchar(200) not null,
    document_number varchar(100) not null,
    issued_on date,
    published_on date,
    url varchar(2000) not null,
    sha256 varchar(64) not null,            -- of the file's bytes, hexadecimal; empty: not at hand
    kind varchar(20) not null,
    extent varchar(10) not null,
    primary key (id, release_number)
);

create table if not exists observation (
    id bigint not null,                     -- given in the order of entry, without gaps
    release_number integer not null references release,  -- the first that shows it
    region varchar(6) not null,
    indicator varchar(100) not null,
    report_year integer not null,
    amount numeric(30, 10) not null,        -- in unit
    unit varchar(20) not null,
    raw varchar(200) not null,
    qualifier varchar(10) not null,
    low numeric(30, 10),                    -- in unit; null: unbounded
    high numeric(30, 10),
    low_open boolean not null,
    high_open boolean not null,
    window_kind varchar(10) not null,
    window_start date,
    window_end date,
    dimension varchar(200) not null,        -- empty: undivided
    basis varchar(200) not null,
    statistic varchar(10) not null,
    report varchar(100) not null,
    section varchar(100),
    paragraph integer,                      -- non-empty line, from 1
    char_start integer,                     -- code points from 0, included
    char_end integer,                       -- code points from 0, excluded
    note varchar(2000) not null,
    origin varchar(20) not null,            -- bulk, extracted, manual
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(100) not null,
    primary key (id)
);

create index if not exists observation_by_indicator on observation (indicator, report_year, region);
create index if not exists observation_by_region on observation (region, report_year);

-- From a release on, an observation is no longer shown: taken back, or superseded by a later revision.
create table if not exists withdrawal (
    observation_id bigint not null references observation,
    release_number integer not null references release,
    successor_id bigint references observation,
    reason varchar(2000) not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(100) not null,
    primary key (observation_id)
);
