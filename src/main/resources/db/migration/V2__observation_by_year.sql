-- One year over many counties and indicators: heat table, short boards, findings.
create index if not exists observation_by_year on observation (report_year, indicator, region);
