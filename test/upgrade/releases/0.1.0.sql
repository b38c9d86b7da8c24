--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: api_tokens; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.api_tokens (
    token_hash character varying(200) NOT NULL,
    token_key character varying(200) NOT NULL,
    tenant character varying(200) NOT NULL,
    username character varying(200) NOT NULL,
    name character varying(200) NOT NULL,
    created_at bigint NOT NULL,
    last_used_at bigint
);


--
-- Name: audit_entries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_entries (
    tenant character varying(200) NOT NULL,
    seq integer NOT NULL,
    at bigint NOT NULL,
    actor character varying(200) NOT NULL,
    type character varying(200) NOT NULL,
    subject character varying(200),
    header text NOT NULL,
    salt character varying(200) NOT NULL,
    payload text NOT NULL,
    hash character varying(200) NOT NULL
);


--
-- Name: calendars; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.calendars (
    tenant text NOT NULL,
    hash text NOT NULL,
    content text NOT NULL,
    adopted_at bigint NOT NULL
);


--
-- Name: centre_hosts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.centre_hosts (
    host text NOT NULL,
    tenant text NOT NULL
);


--
-- Name: centres; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.centres (
    tenant text NOT NULL,
    name text NOT NULL,
    created_at bigint NOT NULL,
    created_by text NOT NULL
);


--
-- Name: clock_pauses; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.clock_pauses (
    tenant text NOT NULL,
    clock_key text NOT NULL,
    seq integer NOT NULL,
    paused_at bigint NOT NULL,
    resumed_at bigint,
    reason text NOT NULL,
    article text
);


--
-- Name: clocks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.clocks (
    tenant text NOT NULL,
    clock_key text NOT NULL,
    instance_key text NOT NULL,
    root_key text NOT NULL,
    element_instance_key text NOT NULL,
    element_id text NOT NULL,
    element_name text NOT NULL,
    unit text NOT NULL,
    legal double precision,
    promised double precision,
    calendar text NOT NULL,
    article text,
    state text NOT NULL,
    started_at bigint NOT NULL,
    stopped_at bigint,
    legal_due bigint,
    promised_due bigint,
    provisional integer DEFAULT 0 NOT NULL,
    warned_share double precision DEFAULT '0'::double precision NOT NULL,
    promised_breached_at bigint,
    legal_breached_at bigint,
    excluded bigint NOT NULL
);


--
-- Name: decisions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.decisions (
    tenant text NOT NULL,
    decision_key text NOT NULL,
    decision_id text NOT NULL,
    version integer NOT NULL,
    name text NOT NULL,
    resource_name text NOT NULL,
    hash text NOT NULL,
    deployment_key text NOT NULL
);


--
-- Name: deliveries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deliveries (
    tenant text NOT NULL,
    sender text NOT NULL,
    seq integer NOT NULL,
    ordinal integer NOT NULL,
    target text NOT NULL,
    delivery text NOT NULL,
    kept_by text DEFAULT ''::text NOT NULL,
    kept_at bigint DEFAULT 0 NOT NULL
);


--
-- Name: departments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.departments (
    tenant character varying(200) NOT NULL,
    department_id character varying(200) NOT NULL,
    name character varying(200) NOT NULL,
    name_en character varying(200) NOT NULL,
    code character varying(200) NOT NULL
);


--
-- Name: deployments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deployments (
    tenant text NOT NULL,
    deployment_key text NOT NULL,
    note text NOT NULL,
    deployed_at bigint NOT NULL,
    deployed_by text NOT NULL
);


--
-- Name: drafts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.drafts (
    tenant character varying(200) NOT NULL,
    draft_key character varying(200) NOT NULL,
    name character varying(200) NOT NULL,
    process_definition_id character varying(200),
    xml text NOT NULL,
    version integer NOT NULL,
    created_by character varying(200) NOT NULL,
    updated_at bigint NOT NULL,
    updated_by character varying(200) NOT NULL
);


--
-- Name: element_instances; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.element_instances (
    tenant text NOT NULL,
    element_instance_key text NOT NULL,
    instance_key text NOT NULL,
    element_id text NOT NULL,
    element_name text NOT NULL,
    type text NOT NULL,
    process_definition_key text NOT NULL,
    state text NOT NULL,
    started_at bigint NOT NULL,
    ended_at bigint
);


--
-- Name: forms; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.forms (
    tenant text NOT NULL,
    form_key text NOT NULL,
    form_id text NOT NULL,
    version integer NOT NULL,
    resource_name text NOT NULL,
    hash text NOT NULL,
    deployment_key text NOT NULL
);


--
-- Name: idempotency_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idempotency_keys (
    tenant text NOT NULL,
    idempotency_key text NOT NULL,
    fingerprint text NOT NULL,
    answer text NOT NULL,
    created_at bigint NOT NULL
);


--
-- Name: incidents; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.incidents (
    tenant text NOT NULL,
    incident_key text NOT NULL,
    instance_key text NOT NULL,
    root_key text NOT NULL,
    element_instance_key text NOT NULL,
    element_id text NOT NULL,
    process_definition_key text NOT NULL,
    process_id text NOT NULL,
    kind text NOT NULL,
    message text NOT NULL,
    state text NOT NULL,
    created_at bigint NOT NULL,
    resolved_at bigint
);


--
-- Name: instances; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.instances (
    tenant text NOT NULL,
    instance_key text NOT NULL,
    root_key text NOT NULL,
    parent_key text,
    version integer NOT NULL,
    last_hash text NOT NULL,
    last_at bigint NOT NULL,
    process_definition_key text NOT NULL,
    process_id text NOT NULL,
    process_name text NOT NULL,
    process_version integer NOT NULL,
    definition_hash text NOT NULL,
    business_id text,
    window_id text,
    state text NOT NULL,
    has_incident integer DEFAULT 0 NOT NULL,
    clock_domain text NOT NULL,
    clock_key text,
    started_at bigint NOT NULL,
    started_by text,
    ended_at bigint
);


--
-- Name: jobs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.jobs (
    tenant text NOT NULL,
    job_key text NOT NULL,
    instance_key text NOT NULL,
    root_key text NOT NULL,
    element_instance_key text NOT NULL,
    element_id text NOT NULL,
    process_definition_key text NOT NULL,
    process_id text NOT NULL,
    type text NOT NULL,
    headers text NOT NULL,
    state text NOT NULL,
    retries integer NOT NULL,
    worker text,
    deadline bigint DEFAULT 0 NOT NULL,
    error_message text,
    clock_domain text NOT NULL,
    created_at bigint NOT NULL,
    ended_at bigint
);


--
-- Name: journal_headers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.journal_headers (
    tenant text NOT NULL,
    instance text NOT NULL,
    seq integer NOT NULL,
    "position" bigint NOT NULL,
    header text NOT NULL,
    hash text NOT NULL
);


--
-- Name: journal_payloads; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.journal_payloads (
    tenant text NOT NULL,
    instance text NOT NULL,
    seq integer NOT NULL,
    salt text NOT NULL,
    payload text NOT NULL
);


--
-- Name: message_ids; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.message_ids (
    tenant text NOT NULL,
    name text NOT NULL,
    message_id text NOT NULL,
    expires_at bigint NOT NULL
);


--
-- Name: messages; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.messages (
    tenant text NOT NULL,
    message_key text NOT NULL,
    name text NOT NULL,
    correlation_key text,
    content text NOT NULL,
    expires_at bigint NOT NULL
);


--
-- Name: migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.migrations (
    name character varying(255) NOT NULL
);


--
-- Name: process_definitions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.process_definitions (
    tenant text NOT NULL,
    process_definition_key text NOT NULL,
    process_id text NOT NULL,
    version integer NOT NULL,
    version_tag text,
    name text NOT NULL,
    resource_name text NOT NULL,
    hash text NOT NULL,
    deployment_key text NOT NULL,
    deployed_at bigint NOT NULL,
    deployed_by text NOT NULL,
    note text NOT NULL,
    start_form text,
    time_limit text
);


--
-- Name: resources; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.resources (
    tenant text NOT NULL,
    hash text NOT NULL,
    kind text NOT NULL,
    content text NOT NULL
);


--
-- Name: sessions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sessions (
    token_hash character varying(200) NOT NULL,
    session_key character varying(200) NOT NULL,
    tenant character varying(200) NOT NULL,
    username character varying(200) NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL
);


--
-- Name: snapshots; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.snapshots (
    tenant text NOT NULL,
    instance text NOT NULL,
    seq integer NOT NULL,
    format integer NOT NULL,
    state text NOT NULL
);


--
-- Name: subscriptions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.subscriptions (
    tenant text NOT NULL,
    subscription_key text NOT NULL,
    instance_key text NOT NULL,
    root_key text NOT NULL,
    element_id text NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    correlation_key text,
    keyed integer NOT NULL,
    created_at bigint NOT NULL
);


--
-- Name: task_candidates; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.task_candidates (
    tenant text NOT NULL,
    task_key text NOT NULL,
    kind text NOT NULL,
    name text NOT NULL
);


--
-- Name: task_drafts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.task_drafts (
    tenant character varying(200) NOT NULL,
    task_key character varying(200) NOT NULL,
    username character varying(200) NOT NULL,
    variables text NOT NULL,
    updated_at bigint NOT NULL
);


--
-- Name: tasks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tasks (
    tenant text NOT NULL,
    task_key text NOT NULL,
    instance_key text NOT NULL,
    root_key text NOT NULL,
    element_instance_key text NOT NULL,
    element_id text NOT NULL,
    name text NOT NULL,
    process_definition_key text NOT NULL,
    process_id text NOT NULL,
    process_name text NOT NULL,
    process_version integer NOT NULL,
    business_id text,
    state text NOT NULL,
    assignee text,
    candidate_users text NOT NULL,
    candidate_groups text NOT NULL,
    window_id text,
    department_id text,
    assignment_reason text,
    form_id text,
    priority integer NOT NULL,
    due_date text,
    due_at bigint,
    follow_up_at bigint,
    clock_key text,
    created_at bigint NOT NULL,
    ended_at bigint,
    completed_by text
);


--
-- Name: timers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.timers (
    tenant text NOT NULL,
    timer_key text NOT NULL,
    kind text NOT NULL,
    instance_key text,
    process_definition_key text,
    process_id text,
    element_id text NOT NULL,
    clock_domain text NOT NULL,
    due bigint NOT NULL,
    repetitions integer,
    cycle text,
    lease_until bigint DEFAULT 0 NOT NULL
);


--
-- Name: user_roles; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.user_roles (
    tenant character varying(200) NOT NULL,
    username character varying(200) NOT NULL,
    role character varying(200) NOT NULL
);


--
-- Name: users; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.users (
    tenant character varying(200) NOT NULL,
    username character varying(200) NOT NULL,
    display_name character varying(200) NOT NULL,
    password_hash character varying(200) NOT NULL,
    department_id character varying(200),
    window_id character varying(200),
    is_active integer NOT NULL,
    created_at bigint NOT NULL,
    is_sample integer DEFAULT 0 NOT NULL
);


--
-- Name: variables; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.variables (
    tenant text NOT NULL,
    instance_key text NOT NULL,
    scope integer NOT NULL,
    name text NOT NULL,
    value text
);


--
-- Name: windows; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.windows (
    tenant character varying(200) NOT NULL,
    window_id character varying(200) NOT NULL,
    name character varying(200) NOT NULL,
    name_en character varying(200) NOT NULL,
    number character varying(200) NOT NULL,
    department_id character varying(200),
    integrated integer NOT NULL,
    open integer NOT NULL
);


--
-- Data for Name: api_tokens; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: audit_entries; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: calendars; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.calendars VALUES
	('shared', '57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb', '[{"name":"default","zone":"Asia/Shanghai","years":{"from":2020,"to":2030},"holidays":[],"workdays":[],"businessHours":[{"from":"09:00","to":"17:00"}]}]', 1795579781097);


--
-- Data for Name: centre_hosts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: centres; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: clock_pauses; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.clock_pauses VALUES
	('clock-case', '01m88ea8ky1nz5zs.2', 3, 1773072000000, 1773104400000, '专家评审', '行政许可法 第45条'),
	('clock-two-pauses', '01m88ea8py6vnxjp.2', 1, 1776646800000, 1776646800000, '检验', NULL);


--
-- Data for Name: clocks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.clocks VALUES
	('clock-case', '01m88ea8ky1nz5zs.5', '01m88ea8ky1nz5zs', '01m88ea8ky1nz5zs', '01m88ea8ky1nz5zs.4', 'review', '', 'workingDays', NULL, 2, 'default', NULL, 'STOPPED', 1773072000000, 1773072000000, NULL, 1773306000000, 0, 0, NULL, NULL, 0),
	('clock-case', '01m88ea8ky1nz5zs.2', '01m88ea8ky1nz5zs', '01m88ea8ky1nz5zs', '01m88ea8ky1nz5zs.1', 'p', '', 'workingDays', 20, 10, 'default', '行政许可法 第42条', 'STOPPED', 1773072000000, 1776646800000, 1775552400000, 1774342800000, 0, 0.8, 1776646800000, 1776646800000, 0),
	('clock-two-pauses', '01m88ea8py6vnxjp.2', '01m88ea8py6vnxjp', '01m88ea8py6vnxjp', '01m88ea8py6vnxjp.1', 'p', '', 'calendarDays', NULL, 5, 'default', NULL, 'STOPPED', 1776646800000, 1776646800000, NULL, 1777280400000, 0, 0, NULL, NULL, 0),
	('default', '01m88eaagj63d5cx.2', '01m88eaagj63d5cx', '01m88eaagj63d5cx', '01m88eaagj63d5cx.1', 'unfinished', 'unfinished', 'workingDays', 20, 5, 'default', NULL, 'RUNNING', 1776646800000, NULL, 1779094800000, 1777280400000, 0, 0, NULL, NULL, 0),
	('default', '01m88eaah67v4ny5.2', '01m88eaah67v4ny5', '01m88eaah67v4ny5', '01m88eaah67v4ny5.1', 'unfinished', 'unfinished', 'workingDays', 20, 5, 'default', NULL, 'RUNNING', 1776646800000, NULL, 1779094800000, 1777280400000, 0, 0, NULL, NULL, 0),
	('default', '01m88eaam743msrs.2', '01m88eaam743msrs', '01m88eaam743msrs', '01m88eaam743msrs.1', 'unfinished', 'unfinished', 'workingDays', 20, 5, 'default', NULL, 'RUNNING', 1776646800000, NULL, 1779094800000, 1777280400000, 0, 0, NULL, NULL, 0);


--
-- Data for Name: decisions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decisions VALUES
	('business-rule-task', '01m88ea84sf7bb5e', 'route', 1, '', 'm.dmn', 'b0e70893874bbcdc2fb5f988fbc6fb91c8ef637ce2c7ae426ffd3dea22b8f865', '01m88ea84q77cq13');


--
-- Data for Name: deliveries; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: departments; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: deployments; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.deployments VALUES
	('boundary-timer-cycle', '01m88ea81bcnvqr8', '', 0, 'designer'),
	('business-rule-task', '01m88ea84de374ap', '', 0, 'designer'),
	('business-rule-task', '01m88ea84q77cq13', '', 0, 'designer'),
	('call-activity', '01m88ea86v22gkaf', '', 0, 'designer'),
	('call-activity-error', '01m88ea8baej0kt8', '', 0, 'designer'),
	('claim', '01m88ea8g56fcgbz', '', 0, 'designer'),
	('clock-case', '01m88ea8k5ahc5pr', '', 0, 'designer'),
	('clock-two-pauses', '01m88ea8pq7928kx', '', 0, 'designer'),
	('error-uncaught', '01m88ea8ss21yraw', '', 0, 'designer'),
	('exclusive-gateway-no-flow', '01m88ea8v4b0z8jb', '', 0, 'designer'),
	('message-and-timer-start', '01m88ea8y1c7h7fd', '', 0, 'designer'),
	('parallel-gateway', '01m88ea8zh40rbk0', '', 0, 'designer'),
	('service-task', '01m88ea91vct21hb', '', 0, 'designer'),
	('timer-catch', '01m88ea94tbxvq0n', '', 0, 'designer'),
	('user-task-assignment', '01m88ea9629jfehr', '', 0, 'designer'),
	('compensation/activity-ref-narrows', '01m88ea991fwd0p6', '', 0, 'designer'),
	('compensation/activity-ref-of-a-subprocess', '01m88ea9gff22b56', '', 0, 'designer'),
	('compensation/activity-ref-of-one-not-completed', '01m88ea9hp8567bh', '', 0, 'designer'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88ea9k946e89k', '', 0, 'designer'),
	('compensation/cancelled-while-it-runs', '01m88ea9p5346trq', '', 0, 'designer'),
	('loops/adhoc-and-calls-nested', '01m88ea9qzddnm0x', '', 0, 'designer'),
	('loops/any-signs', '01m88ea9t97evm9p', '', 0, 'designer'),
	('loops/behavior-complex', '01m88ea9wz1jatqh', '', 0, 'designer'),
	('loops/behavior-error-uncaught', '01m88ea9zt7dkjxh', '', 0, 'designer'),
	('loops/behavior-none-throws-at-every-completion', '01m88eaa2jcehw8g', '', 0, 'designer'),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5d2bks9j', '', 0, 'designer'),
	('operations/claim-that-comes-second', '01m88eaa7c5q9ghy', '', 0, 'designer'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88eaaadefc70j', '', 0, 'designer'),
	('operations/migrate-a-call-under-way', '01m88eaad7cf6arp', '', 0, 'designer'),
	('operations/migrate-a-call-under-way', '01m88eaadg2dr1q8', '', 0, 'designer'),
	('operations/migrate-a-suspended-instance', '01m88eaaee8nynb4', '', 0, 'designer'),
	('operations/migrate-a-suspended-instance', '01m88eaaf6b36az1', '', 0, 'designer'),
	('default', '01m88eaag8er0v9v', '', 0, 'designer'),
	('default', '01m88eaagg9jvp4e', '', 0, 'designer');


--
-- Data for Name: drafts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: element_instances; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.element_instances VALUES
	('boundary-timer-cycle', '01m88ea81hd8mhxr.2', '01m88ea81hd8mhxr', 's', '', 'startEvent', '01m88ea81f3sahdy', 'COMPLETED', 1772413200000, 1772413200000),
	('boundary-timer-cycle', '01m88ea81hd8mhxr.7', '01m88ea81hd8mhxr', 'remind', '', 'boundaryEvent', '01m88ea81f3sahdy', 'COMPLETED', 1772449200000, 1772449200000),
	('boundary-timer-cycle', '01m88ea81hd8mhxr.8', '01m88ea81hd8mhxr', 'nudge', '', 'task', '01m88ea81f3sahdy', 'COMPLETED', 1772449200000, 1772449200000),
	('boundary-timer-cycle', '01m88ea81hd8mhxr.9', '01m88ea81hd8mhxr', 'e', '', 'endEvent', '01m88ea81f3sahdy', 'COMPLETED', 1772449200000, 1772449200000),
	('boundary-timer-cycle', '01m88ea81hd8mhxr.11', '01m88ea81hd8mhxr', 'remind', '', 'boundaryEvent', '01m88ea81f3sahdy', 'COMPLETED', 1772485200000, 1772485200000),
	('boundary-timer-cycle', '01m88ea81hd8mhxr.12', '01m88ea81hd8mhxr', 'nudge', '', 'task', '01m88ea81f3sahdy', 'COMPLETED', 1772485200000, 1772485200000),
	('boundary-timer-cycle', '01m88ea81hd8mhxr.13', '01m88ea81hd8mhxr', 'e', '', 'endEvent', '01m88ea81f3sahdy', 'COMPLETED', 1772485200000, 1772485200000),
	('boundary-timer-cycle', '01m88ea81hd8mhxr.14', '01m88ea81hd8mhxr', 'remind', '', 'boundaryEvent', '01m88ea81f3sahdy', 'COMPLETED', 1773072000000, 1773072000000),
	('boundary-timer-cycle', '01m88ea81hd8mhxr.15', '01m88ea81hd8mhxr', 'nudge', '', 'task', '01m88ea81f3sahdy', 'COMPLETED', 1773072000000, 1773072000000),
	('boundary-timer-cycle', '01m88ea81hd8mhxr.16', '01m88ea81hd8mhxr', 'e', '', 'endEvent', '01m88ea81f3sahdy', 'COMPLETED', 1773072000000, 1773072000000),
	('boundary-timer-cycle', '01m88ea81hd8mhxr.17', '01m88ea81hd8mhxr', 'e', '', 'endEvent', '01m88ea81f3sahdy', 'COMPLETED', 1773072000000, 1773072000000),
	('boundary-timer-cycle', '01m88ea81hd8mhxr.1', '01m88ea81hd8mhxr', 'p', '', 'process', '01m88ea81f3sahdy', 'COMPLETED', 1772413200000, 1773072000000),
	('boundary-timer-cycle', '01m88ea81hd8mhxr.3', '01m88ea81hd8mhxr', 'a', '', 'userTask', '01m88ea81f3sahdy', 'COMPLETED', 1772413200000, 1773072000000),
	('business-rule-task', '01m88ea84vetvpzk.1', '01m88ea84vetvpzk', 'p', '', 'process', '01m88ea84gbskzmh', 'ACTIVE', 1773072000000, NULL),
	('business-rule-task', '01m88ea84vetvpzk.2', '01m88ea84vetvpzk', 's', '', 'startEvent', '01m88ea84gbskzmh', 'COMPLETED', 1773072000000, 1773072000000),
	('business-rule-task', '01m88ea84vetvpzk.3', '01m88ea84vetvpzk', 'route', '', 'businessRuleTask', '01m88ea84gbskzmh', 'COMPLETED', 1773072000000, 1773072000000),
	('business-rule-task', '01m88ea84vetvpzk.4', '01m88ea84vetvpzk', 'u', '', 'userTask', '01m88ea84gbskzmh', 'ACTIVE', 1773072000000, NULL),
	('call-activity', '01m88ea8703e3smh.2', '01m88ea8703e3smh', 's', '', 'startEvent', '01m88ea86z28fwf1', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m88ea8703e3smh.4.2', '01m88ea8703e3smh.4', 'cs', '', 'startEvent', '01m88ea86z28fwf2', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m88ea8703e3smh.4.5', '01m88ea8703e3smh.4', 'ce', '', 'endEvent', '01m88ea86z28fwf2', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m88ea8703e3smh.3', '01m88ea8703e3smh', 'c', '', 'callActivity', '01m88ea86z28fwf1', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m88ea8703e3smh.4.1', '01m88ea8703e3smh.4', 'child', '', 'process', '01m88ea86z28fwf2', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m88ea8703e3smh.4.3', '01m88ea8703e3smh.4', 'inner', '', 'userTask', '01m88ea86z28fwf2', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m88ea8703e3smh.7', '01m88ea8703e3smh', 'e', '', 'endEvent', '01m88ea86z28fwf1', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m88ea8703e3smh.1', '01m88ea8703e3smh', 'p', '', 'process', '01m88ea86z28fwf1', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m88ea8703e3smh.5', '01m88ea8703e3smh', 'after', '', 'userTask', '01m88ea86z28fwf1', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m88ea89fcnt60s.1', '01m88ea89fcnt60s', 'p', '', 'process', '01m88ea86z28fwf1', 'ACTIVE', 1773072000000, NULL),
	('call-activity', '01m88ea89fcnt60s.2', '01m88ea89fcnt60s', 's', '', 'startEvent', '01m88ea86z28fwf1', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m88ea89fcnt60s.3', '01m88ea89fcnt60s', 'c', '', 'callActivity', '01m88ea86z28fwf1', 'ACTIVE', 1773072000000, NULL),
	('call-activity', '01m88ea89fcnt60s.4.1', '01m88ea89fcnt60s.4', 'child', '', 'process', '01m88ea86z28fwf2', 'ACTIVE', 1773072000000, NULL),
	('call-activity', '01m88ea89fcnt60s.4.2', '01m88ea89fcnt60s.4', 'cs', '', 'startEvent', '01m88ea86z28fwf2', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m88ea89fcnt60s.4.3', '01m88ea89fcnt60s.4', 'inner', '', 'userTask', '01m88ea86z28fwf2', 'ACTIVE', 1773072000000, NULL),
	('call-activity-error', '01m88ea8bk86ksvn.2', '01m88ea8bk86ksvn', 's', '', 'startEvent', '01m88ea8bh79q9xs', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity-error', '01m88ea8bk86ksvn.3', '01m88ea8bk86ksvn', 'c', '', 'callActivity', '01m88ea8bh79q9xs', 'TERMINATED', 1773072000000, 1773072000000),
	('call-activity-error', '01m88ea8bk86ksvn.4.1', '01m88ea8bk86ksvn.4', 'child', '', 'process', '01m88ea8bjcj1eqx', 'TERMINATED', 1773072000000, 1773072000000),
	('call-activity-error', '01m88ea8bk86ksvn.4.2', '01m88ea8bk86ksvn.4', 'cs', '', 'startEvent', '01m88ea8bjcj1eqx', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity-error', '01m88ea8bk86ksvn.4.3', '01m88ea8bk86ksvn.4', 'f', '', 'parallelGateway', '01m88ea8bjcj1eqx', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity-error', '01m88ea8bk86ksvn.4.4', '01m88ea8bk86ksvn.4', 'inner', '', 'userTask', '01m88ea8bjcj1eqx', 'TERMINATED', 1773072000000, 1773072000000),
	('call-activity-error', '01m88ea8bk86ksvn.4.6', '01m88ea8bk86ksvn.4', 't', '', 'task', '01m88ea8bjcj1eqx', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity-error', '01m88ea8bk86ksvn.4.7', '01m88ea8bk86ksvn.4', 'ce', '', 'endEvent', '01m88ea8bjcj1eqx', 'TERMINATED', 1773072000000, 1773072000000),
	('call-activity-error', '01m88ea8bk86ksvn.5', '01m88ea8bk86ksvn', 'err', '', 'boundaryEvent', '01m88ea8bh79q9xs', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity-error', '01m88ea8bk86ksvn.8', '01m88ea8bk86ksvn', 'e', '', 'endEvent', '01m88ea8bh79q9xs', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity-error', '01m88ea8bk86ksvn.1', '01m88ea8bk86ksvn', 'p', '', 'process', '01m88ea8bh79q9xs', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity-error', '01m88ea8bk86ksvn.6', '01m88ea8bk86ksvn', 'caught', '', 'userTask', '01m88ea8bh79q9xs', 'COMPLETED', 1773072000000, 1773072000000),
	('claim', '01m88ea8gkf6cw6j.2', '01m88ea8gkf6cw6j', 's', '', 'startEvent', '01m88ea8gjc7hy05', 'COMPLETED', 1773072000000, 1773072000000),
	('claim', '01m88ea8gkf6cw6j.5', '01m88ea8gkf6cw6j', 'e', '', 'endEvent', '01m88ea8gjc7hy05', 'COMPLETED', 1773072000000, 1773072000000),
	('claim', '01m88ea8gkf6cw6j.1', '01m88ea8gkf6cw6j', 'p', '', 'process', '01m88ea8gjc7hy05', 'COMPLETED', 1773072000000, 1773072000000),
	('claim', '01m88ea8gkf6cw6j.3', '01m88ea8gkf6cw6j', 'review', '审查', 'userTask', '01m88ea8gjc7hy05', 'COMPLETED', 1773072000000, 1773072000000),
	('clock-case', '01m88ea8ky1nz5zs.3', '01m88ea8ky1nz5zs', 's', '', 'startEvent', '01m88ea8kx0v01v5', 'COMPLETED', 1773072000000, 1773072000000),
	('clock-case', '01m88ea8ky1nz5zs.4', '01m88ea8ky1nz5zs', 'review', '', 'userTask', '01m88ea8kx0v01v5', 'COMPLETED', 1773072000000, 1773072000000),
	('clock-case', '01m88ea8ky1nz5zs.7', '01m88ea8ky1nz5zs', 'expert', '', 'userTask', '01m88ea8kx0v01v5', 'COMPLETED', 1773072000000, 1773104400000),
	('clock-case', '01m88ea8ky1nz5zs.11', '01m88ea8ky1nz5zs', 'e', '', 'endEvent', '01m88ea8kx0v01v5', 'COMPLETED', 1776646800000, 1776646800000),
	('clock-case', '01m88ea8ky1nz5zs.1', '01m88ea8ky1nz5zs', 'p', '', 'process', '01m88ea8kx0v01v5', 'COMPLETED', 1773072000000, 1776646800000),
	('clock-case', '01m88ea8ky1nz5zs.9', '01m88ea8ky1nz5zs', 'decide', '', 'userTask', '01m88ea8kx0v01v5', 'COMPLETED', 1773104400000, 1776646800000),
	('clock-two-pauses', '01m88ea8py6vnxjp.1', '01m88ea8py6vnxjp', 'p', '', 'process', '01m88ea8pxd5k0ct', 'COMPLETED', 1776646800000, 1776646800000),
	('clock-two-pauses', '01m88ea8py6vnxjp.3', '01m88ea8py6vnxjp', 's', '', 'startEvent', '01m88ea8pxd5k0ct', 'COMPLETED', 1776646800000, 1776646800000),
	('clock-two-pauses', '01m88ea8py6vnxjp.4', '01m88ea8py6vnxjp', 'f', '', 'parallelGateway', '01m88ea8pxd5k0ct', 'COMPLETED', 1776646800000, 1776646800000),
	('clock-two-pauses', '01m88ea8py6vnxjp.5', '01m88ea8py6vnxjp', 'a', '', 'userTask', '01m88ea8pxd5k0ct', 'COMPLETED', 1776646800000, 1776646800000),
	('clock-two-pauses', '01m88ea8py6vnxjp.9', '01m88ea8py6vnxjp', 'j', '', 'parallelGateway', '01m88ea8pxd5k0ct', 'COMPLETED', 1776646800000, 1776646800000),
	('clock-two-pauses', '01m88ea8py6vnxjp.7', '01m88ea8py6vnxjp', 'b', '', 'userTask', '01m88ea8pxd5k0ct', 'COMPLETED', 1776646800000, 1776646800000),
	('clock-two-pauses', '01m88ea8py6vnxjp.12', '01m88ea8py6vnxjp', 'e', '', 'endEvent', '01m88ea8pxd5k0ct', 'COMPLETED', 1776646800000, 1776646800000),
	('clock-two-pauses', '01m88ea8py6vnxjp.10', '01m88ea8py6vnxjp', 'c', '', 'userTask', '01m88ea8pxd5k0ct', 'COMPLETED', 1776646800000, 1776646800000),
	('error-uncaught', '01m88ea8t18qyen6.1', '01m88ea8t18qyen6', 'p', '', 'process', '01m88ea8sw884bb9', 'ACTIVE', 1776646800000, NULL),
	('error-uncaught', '01m88ea8t18qyen6.2', '01m88ea8t18qyen6', 's', '', 'startEvent', '01m88ea8sw884bb9', 'COMPLETED', 1776646800000, 1776646800000),
	('error-uncaught', '01m88ea8t18qyen6.3', '01m88ea8t18qyen6', 'err', '', 'endEvent', '01m88ea8sw884bb9', 'ACTIVE', 1776646800000, NULL),
	('exclusive-gateway-no-flow', '01m88ea8vzb3qvpv.2', '01m88ea8vzb3qvpv', 's', '', 'startEvent', '01m88ea8vyf5f1z8', 'COMPLETED', 1776646800000, 1776646800000),
	('exclusive-gateway-no-flow', '01m88ea8vzb3qvpv.5', '01m88ea8vzb3qvpv', 'a', '', 'task', '01m88ea8vyf5f1z8', 'COMPLETED', 1776646800000, 1776646800000),
	('exclusive-gateway-no-flow', '01m88ea8vzb3qvpv.6', '01m88ea8vzb3qvpv', 'e', '', 'endEvent', '01m88ea8vyf5f1z8', 'COMPLETED', 1776646800000, 1776646800000),
	('exclusive-gateway-no-flow', '01m88ea8vzb3qvpv.1', '01m88ea8vzb3qvpv', 'p', '', 'process', '01m88ea8vyf5f1z8', 'COMPLETED', 1776646800000, 1776646800000),
	('exclusive-gateway-no-flow', '01m88ea8vzb3qvpv.3', '01m88ea8vzb3qvpv', 'x', '', 'exclusiveGateway', '01m88ea8vyf5f1z8', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m88ea8ycb7t0wq.1', '01m88ea8ycb7t0wq', 'p', '', 'process', '01m88ea8yb9w2vqh', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m88ea8ycb7t0wq.2', '01m88ea8ycb7t0wq', 'none', '', 'startEvent', '01m88ea8yb9w2vqh', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m88ea8ycb7t0wq.3', '01m88ea8ycb7t0wq', 'a', '', 'task', '01m88ea8yb9w2vqh', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m88ea8ycb7t0wq.4', '01m88ea8ycb7t0wq', 'e', '', 'endEvent', '01m88ea8yb9w2vqh', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m88ea8ys5rd92n.1', '01m88ea8ys5rd92n', 'p', '', 'process', '01m88ea8yb9w2vqh', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m88ea8ys5rd92n.2', '01m88ea8ys5rd92n', 'mail', '', 'startEvent', '01m88ea8yb9w2vqh', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m88ea8ys5rd92n.3', '01m88ea8ys5rd92n', 'a', '', 'task', '01m88ea8yb9w2vqh', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m88ea8ys5rd92n.4', '01m88ea8ys5rd92n', 'e', '', 'endEvent', '01m88ea8yb9w2vqh', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m88ea8yy60gdq1.1', '01m88ea8yy60gdq1', 'p', '', 'process', '01m88ea8yb9w2vqh', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m88ea8yy60gdq1.2', '01m88ea8yy60gdq1', 'daily', '', 'startEvent', '01m88ea8yb9w2vqh', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m88ea8yy60gdq1.3', '01m88ea8yy60gdq1', 'a', '', 'task', '01m88ea8yb9w2vqh', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m88ea8yy60gdq1.4', '01m88ea8yy60gdq1', 'e', '', 'endEvent', '01m88ea8yb9w2vqh', 'COMPLETED', 1776646800000, 1776646800000),
	('parallel-gateway', '01m88ea8zqfz2pap.2', '01m88ea8zqfz2pap', 's', '', 'startEvent', '01m88ea8zm9m7nrg', 'COMPLETED', 1776646800000, 1776646800000),
	('parallel-gateway', '01m88ea8zqfz2pap.3', '01m88ea8zqfz2pap', 'f', '', 'parallelGateway', '01m88ea8zm9m7nrg', 'COMPLETED', 1776646800000, 1776646800000),
	('parallel-gateway', '01m88ea8zqfz2pap.6', '01m88ea8zqfz2pap', 'b', '', 'userTask', '01m88ea8zm9m7nrg', 'COMPLETED', 1776646800000, 1776646800000),
	('parallel-gateway', '01m88ea8zqfz2pap.8', '01m88ea8zqfz2pap', 'j', '', 'parallelGateway', '01m88ea8zm9m7nrg', 'COMPLETED', 1776646800000, 1776646800000),
	('parallel-gateway', '01m88ea8zqfz2pap.9', '01m88ea8zqfz2pap', 'e', '', 'endEvent', '01m88ea8zm9m7nrg', 'COMPLETED', 1776646800000, 1776646800000),
	('parallel-gateway', '01m88ea8zqfz2pap.1', '01m88ea8zqfz2pap', 'p', '', 'process', '01m88ea8zm9m7nrg', 'COMPLETED', 1776646800000, 1776646800000),
	('parallel-gateway', '01m88ea8zqfz2pap.4', '01m88ea8zqfz2pap', 'a', '', 'userTask', '01m88ea8zm9m7nrg', 'COMPLETED', 1776646800000, 1776646800000),
	('service-task', '01m88ea92q244pjd.2', '01m88ea92q244pjd', 's', '', 'startEvent', '01m88ea92h776thf', 'COMPLETED', 1776646800000, 1776646800000),
	('service-task', '01m88ea92q244pjd.6', '01m88ea92q244pjd', 'e', '', 'endEvent', '01m88ea92h776thf', 'COMPLETED', 1776646800000, 1776646800000),
	('service-task', '01m88ea92q244pjd.1', '01m88ea92q244pjd', 'p', '', 'process', '01m88ea92h776thf', 'COMPLETED', 1776646800000, 1776646800000),
	('service-task', '01m88ea92q244pjd.3', '01m88ea92q244pjd', 'send', '', 'serviceTask', '01m88ea92h776thf', 'COMPLETED', 1776646800000, 1776646800000),
	('timer-catch', '01m88ea9533cmef8.1', '01m88ea9533cmef8', 'p', '', 'process', '01m88ea9525tknw7', 'ACTIVE', 1776646800000, NULL),
	('timer-catch', '01m88ea9533cmef8.2', '01m88ea9533cmef8', 's', '', 'startEvent', '01m88ea9525tknw7', 'COMPLETED', 1776646800000, 1776646800000),
	('timer-catch', '01m88ea9533cmef8.3', '01m88ea9533cmef8', 'w', '', 'intermediateCatchEvent', '01m88ea9525tknw7', 'ACTIVE', 1776646800000, NULL),
	('user-task-assignment', '01m88ea9676rkvx8.2', '01m88ea9676rkvx8', 's', '', 'startEvent', '01m88ea9668sv0by', 'COMPLETED', 1776646800000, 1776646800000),
	('user-task-assignment', '01m88ea9676rkvx8.3', '01m88ea9676rkvx8', 'a', '', 'userTask', '01m88ea9668sv0by', 'COMPLETED', 1776646800000, 1776646800000),
	('user-task-assignment', '01m88ea9676rkvx8.5', '01m88ea9676rkvx8', 'b', '', 'userTask', '01m88ea9668sv0by', 'COMPLETED', 1776646800000, 1776646800000),
	('user-task-assignment', '01m88ea9676rkvx8.9', '01m88ea9676rkvx8', 'e', '', 'endEvent', '01m88ea9668sv0by', 'COMPLETED', 1776646800000, 1776646800000);
INSERT INTO public.element_instances VALUES
	('user-task-assignment', '01m88ea9676rkvx8.1', '01m88ea9676rkvx8', 'p', '', 'process', '01m88ea9668sv0by', 'COMPLETED', 1776646800000, 1776646800000),
	('user-task-assignment', '01m88ea9676rkvx8.7', '01m88ea9676rkvx8', 'c', '', 'userTask', '01m88ea9668sv0by', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m88ea9bv1pds25.2', '01m88ea9bv1pds25', 's', '', 'startEvent', '01m88ea9b0e660xn', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m88ea9bv1pds25.3', '01m88ea9bv1pds25', 'a', '', 'scriptTask', '01m88ea9b0e660xn', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m88ea9bv1pds25.5', '01m88ea9bv1pds25', 'b', '', 'scriptTask', '01m88ea9b0e660xn', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m88ea9bv1pds25.7', '01m88ea9bv1pds25', 't', '', 'intermediateThrowEvent', '01m88ea9b0e660xn', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m88ea9bv1pds25.1', '01m88ea9bv1pds25', 'p', '', 'process', '01m88ea9b0e660xn', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m88ea9bv1pds25.9', '01m88ea9bv1pds25', 'undo_a', '', 'scriptTask', '01m88ea9b0e660xn', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m88ea9bv1pds25.12', '01m88ea9bv1pds25', 't2', '', 'intermediateThrowEvent', '01m88ea9b0e660xn', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m88ea9bv1pds25.14', '01m88ea9bv1pds25', 'undo_b', '', 'scriptTask', '01m88ea9b0e660xn', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m88ea9bv1pds25.15', '01m88ea9bv1pds25', 'e', '', 'endEvent', '01m88ea9b0e660xn', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m88ea9bv1pds25.10', '01m88ea9bv1pds25', 'then', '', 'userTask', '01m88ea9b0e660xn', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m88ea9gt8jwys3.1', '01m88ea9gt8jwys3', 'p', '', 'process', '01m88ea9gqf5gtrf', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m88ea9gt8jwys3.2', '01m88ea9gt8jwys3', 's', '', 'startEvent', '01m88ea9gqf5gtrf', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m88ea9gt8jwys3.3', '01m88ea9gt8jwys3', 'sub', '', 'subProcess', '01m88ea9gqf5gtrf', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m88ea9gt8jwys3.4', '01m88ea9gt8jwys3', 'is', '', 'startEvent', '01m88ea9gqf5gtrf', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m88ea9gt8jwys3.5', '01m88ea9gt8jwys3', 'a', '', 'scriptTask', '01m88ea9gqf5gtrf', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m88ea9gt8jwys3.7', '01m88ea9gt8jwys3', 'ie', '', 'endEvent', '01m88ea9gqf5gtrf', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m88ea9gt8jwys3.9', '01m88ea9gt8jwys3', 'b', '', 'scriptTask', '01m88ea9gqf5gtrf', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m88ea9gt8jwys3.11', '01m88ea9gt8jwys3', 't', '', 'intermediateThrowEvent', '01m88ea9gqf5gtrf', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m88ea9gt8jwys3.13', '01m88ea9gt8jwys3', 'sub', '', 'subProcess', '01m88ea9gqf5gtrf', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m88ea9gt8jwys3.15', '01m88ea9gt8jwys3', 'undo_a', '', 'scriptTask', '01m88ea9gqf5gtrf', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m88ea9gt8jwys3.16', '01m88ea9gt8jwys3', 'e', '', 'endEvent', '01m88ea9gqf5gtrf', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-one-not-completed', '01m88ea9hrege9yj.2', '01m88ea9hrege9yj', 's', '', 'startEvent', '01m88ea9hrege9yh', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-one-not-completed', '01m88ea9hrege9yj.3', '01m88ea9hrege9yj', 'f', '', 'parallelGateway', '01m88ea9hrege9yh', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-one-not-completed', '01m88ea9hrege9yj.6', '01m88ea9hrege9yj', 't', '', 'intermediateThrowEvent', '01m88ea9hrege9yh', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-one-not-completed', '01m88ea9hrege9yj.7', '01m88ea9hrege9yj', 'e', '', 'endEvent', '01m88ea9hrege9yh', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-one-not-completed', '01m88ea9hrege9yj.9', '01m88ea9hrege9yj', 'e', '', 'endEvent', '01m88ea9hrege9yh', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-one-not-completed', '01m88ea9hrege9yj.1', '01m88ea9hrege9yj', 'p', '', 'process', '01m88ea9hrege9yh', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-one-not-completed', '01m88ea9hrege9yj.4', '01m88ea9hrege9yj', 'a', '', 'userTask', '01m88ea9hrege9yh', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88ea9kt8dne8p.2', '01m88ea9kt8dne8p', 's', '', 'startEvent', '01m88ea9khenm27d', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88ea9kt8dne8p.5', '01m88ea9kt8dne8p', 'is', '', 'startEvent', '01m88ea9khenm27d', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88ea9kt8dne8p.6', '01m88ea9kt8dne8p', 'a', '', 'userTask', '01m88ea9khenm27d', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88ea9kt8dne8p.13', '01m88ea9kt8dne8p', 'm', '', 'boundaryEvent', '01m88ea9khenm27d', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88ea9kt8dne8p.3', '01m88ea9kt8dne8p', 'sub', '', 'subProcess', '01m88ea9khenm27d', 'TERMINATED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88ea9kt8dne8p.9', '01m88ea9kt8dne8p', 't', '', 'intermediateThrowEvent', '01m88ea9khenm27d', 'TERMINATED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88ea9kt8dne8p.11', '01m88ea9kt8dne8p', 'ua', '', 'userTask', '01m88ea9khenm27d', 'TERMINATED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88ea9kt8dne8p.16', '01m88ea9kt8dne8p', 'e', '', 'endEvent', '01m88ea9khenm27d', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88ea9kt8dne8p.1', '01m88ea9kt8dne8p', 'p', '', 'process', '01m88ea9khenm27d', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88ea9kt8dne8p.14', '01m88ea9kt8dne8p', 'after', '', 'userTask', '01m88ea9khenm27d', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/cancelled-while-it-runs', '01m88ea9pc9j8rhh.2', '01m88ea9pc9j8rhh', 's', '', 'startEvent', '01m88ea9pbdzx5a7', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/cancelled-while-it-runs', '01m88ea9pc9j8rhh.3', '01m88ea9pc9j8rhh', 'a', '', 'userTask', '01m88ea9pbdzx5a7', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/cancelled-while-it-runs', '01m88ea9pc9j8rhh.1', '01m88ea9pc9j8rhh', 'p', '', 'process', '01m88ea9pbdzx5a7', 'TERMINATED', 1776646800000, 1776646800000),
	('compensation/cancelled-while-it-runs', '01m88ea9pc9j8rhh.6', '01m88ea9pc9j8rhh', 't', '', 'intermediateThrowEvent', '01m88ea9pbdzx5a7', 'TERMINATED', 1776646800000, 1776646800000),
	('compensation/cancelled-while-it-runs', '01m88ea9pc9j8rhh.8', '01m88ea9pc9j8rhh', 'ua', '', 'userTask', '01m88ea9pbdzx5a7', 'TERMINATED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.2', '01m88ea9r561sxwy', 's', '', 'startEvent', '01m88ea9r37136mk', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.5', '01m88ea9r561sxwy', 'each', '', 'subProcess', '01m88ea9r37136mk', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.1', '01m88ea9r561sxwy', 'p', '', 'process', '01m88ea9r37136mk', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.3', '01m88ea9r561sxwy', 'each', '', 'subProcess', '01m88ea9r37136mk', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.4', '01m88ea9r561sxwy', 'each', '', 'subProcess', '01m88ea9r37136mk', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.6', '01m88ea9r561sxwy', 'ah', '', 'adHocSubProcess', '01m88ea9r37136mk', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.9.2', '01m88ea9r561sxwy.9', 'qs', '', 'startEvent', '01m88ea9r4czeb4m', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.13.2', '01m88ea9r561sxwy.13', 'qs', '', 'startEvent', '01m88ea9r4czeb4m', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.13.5', '01m88ea9r561sxwy.13', 'qe', '', 'endEvent', '01m88ea9r4czeb4m', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.12', '01m88ea9r561sxwy', 'c', '', 'callActivity', '01m88ea9r37136mk', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.13.1', '01m88ea9r561sxwy.13', 'q', '', 'process', '01m88ea9r4czeb4m', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.13.3', '01m88ea9r561sxwy.13', 'a', '', 'userTask', '01m88ea9r4czeb4m', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.10', '01m88ea9r561sxwy', 'u', '', 'userTask', '01m88ea9r37136mk', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.7', '01m88ea9r561sxwy', 'ah', '', 'adHocSubProcess', '01m88ea9r37136mk', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.14', '01m88ea9r561sxwy', 'u', '', 'userTask', '01m88ea9r37136mk', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.9.5', '01m88ea9r561sxwy.9', 'qe', '', 'endEvent', '01m88ea9r4czeb4m', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.16', '01m88ea9r561sxwy', 'e', '', 'endEvent', '01m88ea9r37136mk', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.8', '01m88ea9r561sxwy', 'c', '', 'callActivity', '01m88ea9r37136mk', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.9.1', '01m88ea9r561sxwy.9', 'q', '', 'process', '01m88ea9r4czeb4m', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.9.3', '01m88ea9r561sxwy.9', 'a', '', 'userTask', '01m88ea9r4czeb4m', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/any-signs', '01m88ea9tva63905.2', '01m88ea9tva63905', 's', '', 'startEvent', '01m88ea9ttcpwgby', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/any-signs', '01m88ea9tva63905.10', '01m88ea9tva63905', 'e', '', 'endEvent', '01m88ea9ttcpwgby', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/any-signs', '01m88ea9tva63905.1', '01m88ea9tva63905', 'p', '', 'process', '01m88ea9ttcpwgby', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/any-signs', '01m88ea9tva63905.3', '01m88ea9tva63905', 'vote', '', 'userTask', '01m88ea9ttcpwgby', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/any-signs', '01m88ea9tva63905.4', '01m88ea9tva63905', 'vote', '', 'userTask', '01m88ea9ttcpwgby', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/any-signs', '01m88ea9tva63905.6', '01m88ea9tva63905', 'vote', '', 'userTask', '01m88ea9ttcpwgby', 'TERMINATED', 1776646800000, 1776646800000),
	('loops/any-signs', '01m88ea9tva63905.8', '01m88ea9tva63905', 'vote', '', 'userTask', '01m88ea9ttcpwgby', 'TERMINATED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m88ea9x7b0c0jy.2', '01m88ea9x7b0c0jy', 's', '', 'startEvent', '01m88ea9x55skfqx', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m88ea9x7b0c0jy.4', '01m88ea9x7b0c0jy', 'vote', '', 'userTask', '01m88ea9x55skfqx', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m88ea9x7b0c0jy.10', '01m88ea9x7b0c0jy', 'b', '', 'boundaryEvent', '01m88ea9x55skfqx', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m88ea9x7b0c0jy.11', '01m88ea9x7b0c0jy', 'e2', '', 'endEvent', '01m88ea9x55skfqx', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m88ea9x7b0c0jy.6', '01m88ea9x7b0c0jy', 'vote', '', 'userTask', '01m88ea9x55skfqx', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m88ea9x7b0c0jy.12', '01m88ea9x7b0c0jy', 'e', '', 'endEvent', '01m88ea9x55skfqx', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m88ea9x7b0c0jy.1', '01m88ea9x7b0c0jy', 'p', '', 'process', '01m88ea9x55skfqx', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m88ea9x7b0c0jy.3', '01m88ea9x7b0c0jy', 'vote', '', 'userTask', '01m88ea9x55skfqx', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m88ea9x7b0c0jy.8', '01m88ea9x7b0c0jy', 'vote', '', 'userTask', '01m88ea9x55skfqx', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-error-uncaught', '01m88ea9zxeq3wgt.2', '01m88ea9zxeq3wgt', 's', '', 'startEvent', '01m88ea9zxeq3wgs', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-error-uncaught', '01m88ea9zxeq3wgt.4', '01m88ea9zxeq3wgt', 'vote', '', 'userTask', '01m88ea9zxeq3wgs', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-error-uncaught', '01m88ea9zxeq3wgt.9', '01m88ea9zxeq3wgt', 'e', '', 'endEvent', '01m88ea9zxeq3wgs', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-error-uncaught', '01m88ea9zxeq3wgt.1', '01m88ea9zxeq3wgt', 'p', '', 'process', '01m88ea9zxeq3wgs', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-error-uncaught', '01m88ea9zxeq3wgt.3', '01m88ea9zxeq3wgt', 'vote', '', 'userTask', '01m88ea9zxeq3wgs', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-error-uncaught', '01m88ea9zxeq3wgt.6', '01m88ea9zxeq3wgt', 'vote', '', 'userTask', '01m88ea9zxeq3wgs', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m88eaa3aag8yew.2', '01m88eaa3aag8yew', 's', '', 'startEvent', '01m88eaa395dwt5w', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m88eaa3aag8yew.8', '01m88eaa3aag8yew', 'b', '', 'boundaryEvent', '01m88eaa395dwt5w', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m88eaa3aag8yew.9', '01m88eaa3aag8yew', 'note', '', 'task', '01m88eaa395dwt5w', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m88eaa3aag8yew.10', '01m88eaa3aag8yew', 'e2', '', 'endEvent', '01m88eaa395dwt5w', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m88eaa3aag8yew.4', '01m88eaa3aag8yew', 'vote', '', 'userTask', '01m88eaa395dwt5w', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m88eaa3aag8yew.11', '01m88eaa3aag8yew', 'b', '', 'boundaryEvent', '01m88eaa395dwt5w', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m88eaa3aag8yew.12', '01m88eaa3aag8yew', 'e', '', 'endEvent', '01m88eaa395dwt5w', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m88eaa3aag8yew.13', '01m88eaa3aag8yew', 'note', '', 'task', '01m88eaa395dwt5w', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m88eaa3aag8yew.14', '01m88eaa3aag8yew', 'e2', '', 'endEvent', '01m88eaa395dwt5w', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m88eaa3aag8yew.1', '01m88eaa3aag8yew', 'p', '', 'process', '01m88eaa395dwt5w', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m88eaa3aag8yew.3', '01m88eaa3aag8yew', 'vote', '', 'userTask', '01m88eaa395dwt5w', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m88eaa3aag8yew.6', '01m88eaa3aag8yew', 'vote', '', 'userTask', '01m88eaa395dwt5w', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb.2', '01m88eaa5r1bj2pb', 's', '', 'startEvent', '01m88eaa5qfj4q8t', 'COMPLETED', 1776646800000, 1776646800000);
INSERT INTO public.element_instances VALUES
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb.3', '01m88eaa5r1bj2pb', 'f', '', 'parallelGateway', '01m88eaa5qfj4q8t', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb.12.2', '01m88eaa5r1bj2pb.12', 'qs', '', 'startEvent', '01m88eaa5qfj4q8v', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb.1', '01m88eaa5r1bj2pb', 'p', '', 'process', '01m88eaa5qfj4q8t', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb.4', '01m88eaa5r1bj2pb', 'a', '', 'userTask', '01m88eaa5qfj4q8t', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb.6', '01m88eaa5r1bj2pb', 'b', '', 'serviceTask', '01m88eaa5qfj4q8t', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb.8', '01m88eaa5r1bj2pb', 'c', '', 'intermediateCatchEvent', '01m88eaa5qfj4q8t', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb.10', '01m88eaa5r1bj2pb', 'v', '', 'userTask', '01m88eaa5qfj4q8t', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb.11', '01m88eaa5r1bj2pb', 'd', '', 'callActivity', '01m88eaa5qfj4q8t', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb.13', '01m88eaa5r1bj2pb', 'v', '', 'userTask', '01m88eaa5qfj4q8t', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb.15', '01m88eaa5r1bj2pb', 'v', '', 'userTask', '01m88eaa5qfj4q8t', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb.12.1', '01m88eaa5r1bj2pb.12', 'q', '', 'process', '01m88eaa5qfj4q8v', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb.12.3', '01m88eaa5r1bj2pb.12', 'qa', '', 'userTask', '01m88eaa5qfj4q8v', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/claim-that-comes-second', '01m88eaa7hb2j23g.2', '01m88eaa7hb2j23g', 's', '', 'startEvent', '01m88eaa7e00nk2f', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/claim-that-comes-second', '01m88eaa7hb2j23g.5', '01m88eaa7hb2j23g', 'e', '', 'endEvent', '01m88eaa7e00nk2f', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/claim-that-comes-second', '01m88eaa7hb2j23g.1', '01m88eaa7hb2j23g', 'p', '', 'process', '01m88eaa7e00nk2f', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/claim-that-comes-second', '01m88eaa7hb2j23g.3', '01m88eaa7hb2j23g', 'a', '', 'userTask', '01m88eaa7e00nk2f', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88eaaar5zafkj.3', '01m88eaaar5zafkj', 's', '', 'startEvent', '01m88eaaaqe1qsk1', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88eaaar5zafkj.8', '01m88eaaar5zafkj', 'es', '', 'eventSubProcess', '01m88eaaaqe1qsk1', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88eaaar5zafkj.9', '01m88eaaar5zafkj', 'cs', '', 'startEvent', '01m88eaaaqe1qsk1', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88eaaar5zafkj.10', '01m88eaaar5zafkj', 'x', '', 'task', '01m88eaaaqe1qsk1', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88eaaar5zafkj.11', '01m88eaaar5zafkj', 'ce', '', 'endEvent', '01m88eaaaqe1qsk1', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88eaaar5zafkj.1', '01m88eaaar5zafkj', 'p', '', 'process', '01m88eaaaqe1qsk1', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88eaaar5zafkj.4', '01m88eaaar5zafkj', 'a', '', 'userTask', '01m88eaaaqe1qsk1', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/migrate-a-call-under-way', '01m88eaadjcybfdw.1', '01m88eaadjcybfdw', 'p', '', 'process', '01m88eaad9ez2w98', 'ACTIVE', 1776646800000, NULL),
	('operations/migrate-a-call-under-way', '01m88eaadjcybfdw.2', '01m88eaadjcybfdw', 's', '', 'startEvent', '01m88eaad9ez2w98', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/migrate-a-call-under-way', '01m88eaadjcybfdw.3', '01m88eaadjcybfdw', 'c', '', 'callActivity', '01m88eaad9ez2w98', 'ACTIVE', 1776646800000, NULL),
	('operations/migrate-a-call-under-way', '01m88eaadjcybfdw.4.1', '01m88eaadjcybfdw.4', 'q', '', 'process', '01m88eaad9ez2w99', 'ACTIVE', 1776646800000, NULL),
	('operations/migrate-a-call-under-way', '01m88eaadjcybfdw.4.2', '01m88eaadjcybfdw.4', 'qs', '', 'startEvent', '01m88eaad9ez2w99', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/migrate-a-call-under-way', '01m88eaadjcybfdw.4.5', '01m88eaadjcybfdw.4', 'qe', '', 'endEvent', '01m88eaad9ez2w99', 'ACTIVE', 1776646800000, NULL),
	('operations/migrate-a-call-under-way', '01m88eaadjcybfdw.4.3', '01m88eaadjcybfdw.4', 'a', '', 'userTask', '01m88eaad9ez2w99', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/migrate-a-suspended-instance', '01m88eaafd99pknd.1', '01m88eaafd99pknd', 'p', '', 'process', '01m88eaaey3h0v97', 'ACTIVE', 1776646800000, NULL),
	('operations/migrate-a-suspended-instance', '01m88eaafd99pknd.2', '01m88eaafd99pknd', 's', '', 'startEvent', '01m88eaaey3h0v97', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/migrate-a-suspended-instance', '01m88eaafd99pknd.3', '01m88eaafd99pknd', 'a', '', 'userTask', '01m88eaaey3h0v97', 'ACTIVE', 1776646800000, NULL),
	('default', '01m88eaagj63d5cx.1', '01m88eaagj63d5cx', 'unfinished', 'unfinished', 'process', '01m88eaagg9jvp4f', 'ACTIVE', 1776646800000, NULL),
	('default', '01m88eaagj63d5cx.3', '01m88eaagj63d5cx', 'Start', '', 'startEvent', '01m88eaagg9jvp4f', 'COMPLETED', 1776646800000, 1776646800000),
	('default', '01m88eaagj63d5cx.4', '01m88eaagj63d5cx', 'Accept', 'Accept', 'userTask', '01m88eaagg9jvp4f', 'ACTIVE', 1776646800000, NULL),
	('default', '01m88eaagyen76de.1', '01m88eaagyen76de', 'approval', 'approval', 'process', '01m88eaag8er0v9w', 'ACTIVE', 1776646800000, NULL),
	('default', '01m88eaagyen76de.2', '01m88eaagyen76de', 'Start', '', 'startEvent', '01m88eaag8er0v9w', 'COMPLETED', 1776646800000, 1776646800000),
	('default', '01m88eaagyen76de.3', '01m88eaagyen76de', 'Accept', 'Accept', 'userTask', '01m88eaag8er0v9w', 'ACTIVE', 1776646800000, NULL),
	('default', '01m88eaah67v4ny5.1', '01m88eaah67v4ny5', 'unfinished', 'unfinished', 'process', '01m88eaagg9jvp4f', 'ACTIVE', 1776646800000, NULL),
	('default', '01m88eaah67v4ny5.3', '01m88eaah67v4ny5', 'Start', '', 'startEvent', '01m88eaagg9jvp4f', 'COMPLETED', 1776646800000, 1776646800000),
	('default', '01m88eaahm5t2e7q.1', '01m88eaahm5t2e7q', 'approval', 'approval', 'process', '01m88eaag8er0v9w', 'ACTIVE', 1776646800000, NULL),
	('default', '01m88eaahm5t2e7q.2', '01m88eaahm5t2e7q', 'Start', '', 'startEvent', '01m88eaag8er0v9w', 'COMPLETED', 1776646800000, 1776646800000),
	('default', '01m88eaahm5t2e7q.3', '01m88eaahm5t2e7q', 'Accept', 'Accept', 'userTask', '01m88eaag8er0v9w', 'ACTIVE', 1776646800000, NULL),
	('default', '01m88eaah67v4ny5.6', '01m88eaah67v4ny5', 'Seal', 'Seal', 'serviceTask', '01m88eaagg9jvp4f', 'ACTIVE', 1776646800000, NULL),
	('default', '01m88eaah67v4ny5.4', '01m88eaah67v4ny5', 'Accept', 'Accept', 'userTask', '01m88eaagg9jvp4f', 'COMPLETED', 1776646800000, 1776646800000),
	('default', '01m88eaam743msrs.1', '01m88eaam743msrs', 'unfinished', 'unfinished', 'process', '01m88eaagg9jvp4f', 'ACTIVE', 1776646800000, NULL),
	('default', '01m88eaam743msrs.3', '01m88eaam743msrs', 'Start', '', 'startEvent', '01m88eaagg9jvp4f', 'COMPLETED', 1776646800000, 1776646800000),
	('default', '01m88eaan0af9et6.1', '01m88eaan0af9et6', 'approval', 'approval', 'process', '01m88eaag8er0v9w', 'ACTIVE', 1776646800000, NULL),
	('default', '01m88eaan0af9et6.2', '01m88eaan0af9et6', 'Start', '', 'startEvent', '01m88eaag8er0v9w', 'COMPLETED', 1776646800000, 1776646800000),
	('default', '01m88eaan0af9et6.3', '01m88eaan0af9et6', 'Accept', 'Accept', 'userTask', '01m88eaag8er0v9w', 'ACTIVE', 1776646800000, NULL),
	('default', '01m88eaam743msrs.6', '01m88eaam743msrs', 'Seal', 'Seal', 'serviceTask', '01m88eaagg9jvp4f', 'ACTIVE', 1776646800000, NULL),
	('default', '01m88eaam743msrs.4', '01m88eaam743msrs', 'Accept', 'Accept', 'userTask', '01m88eaagg9jvp4f', 'COMPLETED', 1776646800000, 1776646800000);


--
-- Data for Name: forms; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: incidents; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.incidents VALUES
	('error-uncaught', '01m88ea8t18qyen6.4', '01m88ea8t18qyen6', '01m88ea8t18qyen6', '01m88ea8t18qyen6.3', 'err', '01m88ea8sw884bb9', 'p', 'uncaughtError', 'err: Expected an error event that catches error rejected but there is none', 'ACTIVE', 1776646800000, NULL),
	('exclusive-gateway-no-flow', '01m88ea8vzb3qvpv.4', '01m88ea8vzb3qvpv', '01m88ea8vzb3qvpv', '01m88ea8vzb3qvpv.3', 'x', '01m88ea8vyf5f1z8', 'p', 'noFlow', 'x: Expected one of the conditions to hold or a default flow but found neither (x_a: amount > 1000; f2: amount < 0; amount = 5)', 'RESOLVED', 1776646800000, 1776646800000),
	('service-task', '01m88ea92q244pjd.5', '01m88ea92q244pjd', '01m88ea92q244pjd', '01m88ea92q244pjd.3', 'send', '01m88ea92h776thf', 'p', 'jobFailed', 'send: no connection', 'RESOLVED', 1776646800000, 1776646800000),
	('loops/behavior-error-uncaught', '01m88ea9zxeq3wgt.8', '01m88ea9zxeq3wgt', '01m88ea9zxeq3wgt', '01m88ea9zxeq3wgt.3', 'vote', '01m88ea9zxeq3wgs', 'p', 'uncaughtError', 'vote: Expected an error event that catches error refused but there is none', 'RESOLVED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88eaaar5zafkj.2', '01m88eaaar5zafkj', '01m88eaaar5zafkj', '01m88eaaar5zafkj.1', 'p', '01m88eaaaqe1qsk1', 'p', 'value', 'p: Expected the message name to be text but it is null', 'RESOLVED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88eaaar5zafkj.6', '01m88eaaar5zafkj', '01m88eaaar5zafkj', '01m88eaaar5zafkj.1', 'p', '01m88eaaaqe1qsk1', 'p', 'value', 'p: Expected the message name to be text but it is null', 'RESOLVED', 1776646800000, 1776646800000),
	('operations/migrate-a-call-under-way', '01m88eaadjcybfdw.4.6', '01m88eaadjcybfdw.4', '01m88eaadjcybfdw', '01m88eaadjcybfdw.4.5', 'qe', '01m88eaad9ez2w99', 'q', 'uncaughtError', 'qe: Expected an error event that catches error refused but there is none', 'ACTIVE', 1776646800000, NULL);


--
-- Data for Name: instances; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.instances VALUES
	('clock-case', '01m88ea8ky1nz5zs', '01m88ea8ky1nz5zs', NULL, 8, 'ae2f2b95d6be09d1af5dcab9d140511aec8b81c3a043a4cdb18d41514313b0ac', 1776646800000, '01m88ea8kx0v01v5', 'p', 'p', 1, '6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', '01m88ea8ky1nz5zs.2', 1773072000000, 'clerk1', 1776646800000),
	('service-task', '01m88ea92q244pjd', '01m88ea92q244pjd', NULL, 5, '9fba08399016b1335986b9f793cda745857dcdc1a0026667ae9151120f3ce47a', 1776646800000, '01m88ea92h776thf', 'p', 'p', 1, '623152b560da3c24de814fc757e0b78819f4613accb05ed913e73f972e7878f9', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('boundary-timer-cycle', '01m88ea81hd8mhxr', '01m88ea81hd8mhxr', NULL, 6, '961cbdf9ee69d794e5e3cfdfaecb787add886a51d0ec0bba1804528d8bb1cc51', 1773072000000, '01m88ea81f3sahdy', 'p', 'p', 1, '903d5f9bb480f70d4db9b326c7ad19fc7736461429e21b80afe4b6254b5fab6d', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1772413200000, 'clerk1', 1773072000000),
	('business-rule-task', '01m88ea84vetvpzk', '01m88ea84vetvpzk', NULL, 2, 'c76f01c0136d41f67de528268a25d388d1225c6b5c29453123b27ef717dc864e', 1773072000000, '01m88ea84gbskzmh', 'p', 'p', 1, '420f5b5c4bd11510c8a071e26ef90c0fe7ad4200970c6975286c106693857401', 'case-1', 'W01', 'ACTIVE', 0, 'virtual', NULL, 1773072000000, 'clerk1', NULL),
	('parallel-gateway', '01m88ea8zqfz2pap', '01m88ea8zqfz2pap', NULL, 5, 'cf632355d9222857d97526c0f1adf1dba52ff707e4ab813fcda42544f7af4214', 1776646800000, '01m88ea8zm9m7nrg', 'p', 'p', 1, 'a152d2c4513398e764aaffa0e0c511cee779cec624f3627ea40371554718d5fb', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('call-activity', '01m88ea8703e3smh.4', '01m88ea8703e3smh', '01m88ea8703e3smh', 3, '946993dd1844dffed08b3f1c0ab0d933fa9862a5e4e45c963ba851e94d02791a', 1773072000000, '01m88ea86z28fwf2', 'child', 'child', 1, '6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1773072000000, NULL, 1773072000000),
	('call-activity', '01m88ea8703e3smh', '01m88ea8703e3smh', NULL, 4, 'e0e480ce9d3fd1b9752c34ce5ec84a965a876b774ce2d02bef1d6b854d59428d', 1773072000000, '01m88ea86z28fwf1', 'p', 'p', 1, '6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1773072000000, 'clerk1', 1773072000000),
	('call-activity', '01m88ea89fcnt60s', '01m88ea89fcnt60s', NULL, 1, '2a1dbb080d5255722ff09ec1527a89c7b5b634e14709eba2ce028540b135c1b6', 1773072000000, '01m88ea86z28fwf1', 'p', 'p', 1, '6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c', 'case-1', 'W01', 'ACTIVE', 0, 'virtual', NULL, 1773072000000, 'clerk1', NULL),
	('call-activity', '01m88ea89fcnt60s.4', '01m88ea89fcnt60s', '01m88ea89fcnt60s', 2, 'fe7b85d7a7a866b13b8698b351ea42bfee7a9e7289eebd83bd4ef847d0ebd1a0', 1773072000000, '01m88ea86z28fwf2', 'child', 'child', 1, '6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c', 'case-1', 'W01', 'ACTIVE', 0, 'virtual', NULL, 1773072000000, NULL, NULL),
	('call-activity-error', '01m88ea8bk86ksvn.4', '01m88ea8bk86ksvn', '01m88ea8bk86ksvn', 1, 'c887ada58596407dfce6205e545aa81cdce7a185a96db424dcf9806595f86f35', 1773072000000, '01m88ea8bjcj1eqx', 'child', 'child', 1, 'fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef', 'case-1', 'W01', 'TERMINATED', 0, 'virtual', NULL, 1773072000000, NULL, 1773072000000),
	('call-activity-error', '01m88ea8bk86ksvn', '01m88ea8bk86ksvn', NULL, 4, 'c833f07ae40f89440b54af7cafa24de1475e2fe3926e0dc491fed6e5b6516ad0', 1773072000000, '01m88ea8bh79q9xs', 'p', 'p', 1, 'fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1773072000000, 'clerk1', 1773072000000),
	('clock-two-pauses', '01m88ea8py6vnxjp', '01m88ea8py6vnxjp', NULL, 7, '3373262d1d1b6b7e34cb17416442044ab4ac740a12a428c676e8108130613d49', 1776646800000, '01m88ea8pxd5k0ct', 'p', 'p', 1, '673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', '01m88ea8py6vnxjp.2', 1776646800000, 'clerk1', 1776646800000),
	('error-uncaught', '01m88ea8t18qyen6', '01m88ea8t18qyen6', NULL, 1, 'b788707a0d529e32d15136379961d8e0622c59b6b46fc666991dc4832be8b39b', 1776646800000, '01m88ea8sw884bb9', 'p', 'p', 1, 'edac915301d2a653cf4d55e0992033c5fa8732e4dc973c12d532d91ef4589ead', 'case-1', 'W01', 'ACTIVE', 1, 'virtual', NULL, 1776646800000, 'clerk1', NULL),
	('claim', '01m88ea8gkf6cw6j', '01m88ea8gkf6cw6j', NULL, 5, '3715667b1438d297f6e98c01e5227c4dabccb3a05cf0ba20f18a738a3df49434', 1773072000000, '01m88ea8gjc7hy05', 'p', 'p', 1, 'cecbb3d8306ffbf630580feb3f8fa9c329fe2ee2d396c0af1970a565a01428db', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1773072000000, 'clerk1', 1773072000000),
	('timer-catch', '01m88ea9533cmef8', '01m88ea9533cmef8', NULL, 1, 'c6fdb04cf209111845157a1f6f7a530d9d932ab0ed597d693cb67d6c6d6b41b9', 1776646800000, '01m88ea9525tknw7', 'p', 'p', 1, 'c0ea2b45e931abf46efb02d7439761b22c1e53a87d4f545b8d69d4adf431a8ed', 'case-1', 'W01', 'ACTIVE', 0, 'virtual', NULL, 1776646800000, 'clerk1', NULL),
	('exclusive-gateway-no-flow', '01m88ea8vzb3qvpv', '01m88ea8vzb3qvpv', NULL, 3, '2bccd4a3a606b9bd9cb0b9b645a34bdc31226d8fec3672bac8ecb4c46f385fa6', 1776646800000, '01m88ea8vyf5f1z8', 'p', 'p', 1, 'f88da496a1f44c964a9fd61639b7e5a1a8a76bf5809c6ade0ddb4edfbe2b508f', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('message-and-timer-start', '01m88ea8ycb7t0wq', '01m88ea8ycb7t0wq', NULL, 1, '77c2049ac398faa5b541ea9b365ea19c322c1657ab19e0900c36eb395d66ddca', 1776646800000, '01m88ea8yb9w2vqh', 'p', 'p', 1, 'adee0ec1a5ae7ad9cf7bad1ab191442d69356f10d38f7bdfee0c0cd9e5e8a868', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('message-and-timer-start', '01m88ea8ys5rd92n', '01m88ea8ys5rd92n', NULL, 1, 'f76ee373e8e31e4a81e550406cc816d6fbbb60034b7a154f839337ef10fdb6ce', 1776646800000, '01m88ea8yb9w2vqh', 'p', 'p', 1, 'adee0ec1a5ae7ad9cf7bad1ab191442d69356f10d38f7bdfee0c0cd9e5e8a868', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('message-and-timer-start', '01m88ea8yy60gdq1', '01m88ea8yy60gdq1', NULL, 1, '323230fd7365a8b35d55d152a75b595a7fc6205a94cf2298201573ab31e3ae6f', 1776646800000, '01m88ea8yb9w2vqh', 'p', 'p', 1, 'adee0ec1a5ae7ad9cf7bad1ab191442d69356f10d38f7bdfee0c0cd9e5e8a868', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('compensation/activity-ref-narrows', '01m88ea9bv1pds25', '01m88ea9bv1pds25', NULL, 3, 'be2c14b9ec11b339587ab1454ea3dd6f30f1c24ba001d129f6b2bbcab4812f6d', 1776646800000, '01m88ea9b0e660xn', 'p', 'p', 1, 'a35d59cc27fd5953d065d9c868a4e61a47b778a187f7eea70d7fbd2eb0d69019', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('user-task-assignment', '01m88ea9676rkvx8', '01m88ea9676rkvx8', NULL, 8, 'd927d1d0c13eabe2a34ef565e316477ed3edabf134b7b3dc25ee2700b98087d8', 1776646800000, '01m88ea9668sv0by', 'p', 'p', 1, '23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m88ea9gt8jwys3', '01m88ea9gt8jwys3', NULL, 1, '7fbc0b71e967e59471d0a32801788cb7b3347fae6a4bef3e16150a8d9f560961', 1776646800000, '01m88ea9gqf5gtrf', 'p', 'p', 1, '022595a1686d1c5544ba22767560ed19060a9e5642c99802355033e7347ebb73', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('compensation/activity-ref-of-one-not-completed', '01m88ea9hrege9yj', '01m88ea9hrege9yj', NULL, 3, 'bcb3defbf3578047e5210812f8bb439c9348b39a03f1a3967e337871f1186587', 1776646800000, '01m88ea9hrege9yh', 'p', 'p', 1, '8eb5c5389ebacd2a9ffcacc4641f147e24490b26ec2bac00f1457e2c9036986f', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('default', '01m88eaagj63d5cx', '01m88eaagj63d5cx', NULL, 2, '7d79ccd559ad03168fac55a21bda708f8821d9696638c279342238f70acf2f79', 1776646800000, '01m88eaagg9jvp4f', 'unfinished', 'unfinished', 1, 'cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56', NULL, NULL, 'ACTIVE', 0, 'virtual', '01m88eaagj63d5cx.2', 1776646800000, 'clerk1', NULL),
	('default', '01m88eaagyen76de', '01m88eaagyen76de', NULL, 2, 'd27f85a1cfcf9d3d9c82240e099e0349d3071027cbab40ca658bc78b812f6181', 1776646800000, '01m88eaag8er0v9w', 'approval', 'approval', 1, '352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b', NULL, NULL, 'ACTIVE', 0, 'virtual', NULL, 1776646800000, 'clerk1', NULL),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88ea9kt8dne8p', '01m88ea9kt8dne8p', NULL, 7, 'b235a4f716b919f26c8f59c91699849e013f317cd8fc03775f2913c3ec7e8c79', 1776646800000, '01m88ea9khenm27d', 'p', 'p', 1, 'baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('loops/behavior-error-uncaught', '01m88ea9zxeq3wgt', '01m88ea9zxeq3wgt', NULL, 6, '9a9f5c2404472f7265525175aaf6401c86a00731edde80d1bd11d76ef9c6f424', 1776646800000, '01m88ea9zxeq3wgs', 'p', 'p', 1, 'cd7e81af8de9920cc16c3b7b423975da0b65958cbc97381c9b6c3cb3cf17a912', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('compensation/cancelled-while-it-runs', '01m88ea9pc9j8rhh', '01m88ea9pc9j8rhh', NULL, 5, 'c628c13f86fc594d81e173accfe5e8764eeb185047014d75ce1efd85edac6167', 1776646800000, '01m88ea9pbdzx5a7', 'p', 'p', 1, 'c72f405ac0d9928636acadd6527881d2b1735a25df26dc1f9b5fa81ecb70080e', 'case-1', 'W01', 'TERMINATED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.13', '01m88ea9r561sxwy', '01m88ea9r561sxwy', 3, '1a801958b804b866b4a5d23908c3549d49e62f76b76e5bdae34b333bb73bf85c', 1776646800000, '01m88ea9r4czeb4m', 'q', 'q', 1, '7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, NULL, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m88eaa3aag8yew', '01m88eaa3aag8yew', NULL, 5, '2fc30fa891e41895155b08344726b3b5bb8696dbbafd0377e5a783cc51903865', 1776646800000, '01m88eaa395dwt5w', 'p', 'p', 1, '15acd2f7da9fb336eb555740d6e2a7a7636455b29ec528432a192898182c2eb5', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.9', '01m88ea9r561sxwy', '01m88ea9r561sxwy', 3, 'a3801d0408b13242df0e6b9b5b41d33213e9c40d22b1f8888d2af94485aa07c7', 1776646800000, '01m88ea9r4czeb4m', 'q', 'q', 1, '7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, NULL, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy', '01m88ea9r561sxwy', NULL, 7, '8a4e7f33b1067de17555fb7d0f9a7e85815ada062552f343b715f84d7748d65a', 1776646800000, '01m88ea9r37136mk', 'p', 'p', 1, '7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('loops/any-signs', '01m88ea9tva63905', '01m88ea9tva63905', NULL, 5, 'dddf7464f01ff760e436cb47184e6c5d087165ce49f82dda6b910478ed3e4d72', 1776646800000, '01m88ea9ttcpwgby', 'p', 'p', 1, '207f5d1520da7a7b2a0f8fd8cfa328d6fb6ebbb4fbe062434a17311e9ee71497', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('loops/behavior-complex', '01m88ea9x7b0c0jy', '01m88ea9x7b0c0jy', NULL, 7, '5f0d9643f7c2db55baa302a4ed9e68b5d40f420c7b2a5856f7ee7e24b4878dd5', 1776646800000, '01m88ea9x55skfqx', 'p', 'p', 1, 'dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb', '01m88eaa5r1bj2pb', NULL, 5, 'd9bd54653d150499580e6107cb27aeb6f745daf48d211e547c3d4f5b0eec75ee', 1776646800000, '01m88eaa5qfj4q8t', 'p', 'p', 1, '34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc', 'case-1', 'W01', 'TERMINATED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb.12', '01m88eaa5r1bj2pb', '01m88eaa5r1bj2pb', 3, '2f087cc0e5e8ab45dcf7bc07ed40a480f33804c1d7d3285af11e6aaf29887706', 1776646800000, '01m88eaa5qfj4q8v', 'q', 'q', 1, '34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc', 'case-1', 'W01', 'TERMINATED', 0, 'virtual', NULL, 1776646800000, NULL, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88eaaar5zafkj', '01m88eaaar5zafkj', NULL, 6, 'd6b57e28f6006b8072f1f2c04c25d717a0d5a7a1c61a9006b0b238e26769988c', 1776646800000, '01m88eaaaqe1qsk1', 'p', 'p', 1, '60479ca085d9e762850d4810915c5a33223666624debe63f71ac2f8d4fb0babd', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('operations/migrate-a-call-under-way', '01m88eaadjcybfdw', '01m88eaadjcybfdw', NULL, 1, '2cb221a8c80ea427c3a067180bb0a21bc54b4d103e2ea81717477a2631ef5901', 1776646800000, '01m88eaad9ez2w98', 'p', 'p', 1, '8c1e7f106a95c9f6fafeac6653162d248be861157bfa26c04d13b8f4a0b5a828', 'case-1', 'W01', 'ACTIVE', 0, 'virtual', NULL, 1776646800000, 'clerk1', NULL),
	('operations/claim-that-comes-second', '01m88eaa7hb2j23g', '01m88eaa7hb2j23g', NULL, 5, '3f24fd48f7b473824b8589a8cc1bb50907a640abd42d2f051ef92021e6380ffc', 1776646800000, '01m88eaa7e00nk2f', 'p', 'p', 1, '560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('operations/migrate-a-call-under-way', '01m88eaadjcybfdw.4', '01m88eaadjcybfdw', '01m88eaadjcybfdw', 3, '5de4e2807506d3d2a3127aff00ddbc9639764c0ddc647b60cb02679fcae25fa0', 1776646800000, '01m88eaad9ez2w99', 'q', 'q', 1, '8c1e7f106a95c9f6fafeac6653162d248be861157bfa26c04d13b8f4a0b5a828', 'case-1', 'W01', 'ACTIVE', 1, 'virtual', NULL, 1776646800000, NULL, NULL),
	('operations/migrate-a-suspended-instance', '01m88eaafd99pknd', '01m88eaafd99pknd', NULL, 3, 'c9536628b0d69bebb7e26a30ba631e3f4bf6e24e12cd7641d976f5adfd6c7d17', 1776646800000, '01m88eaaey3h0v97', 'p', 'p', 1, '560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c', 'case-1', 'W01', 'TERMINATED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('default', '01m88eaahm5t2e7q', '01m88eaahm5t2e7q', NULL, 2, '9f750bc0b75f26d74b866f19469da8cd0c3211f33a8c4fd6fa71e6bbdfe1b32a', 1776646800000, '01m88eaag8er0v9w', 'approval', 'approval', 1, '352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b', NULL, NULL, 'ACTIVE', 0, 'virtual', NULL, 1776646800000, 'clerk1', NULL),
	('default', '01m88eaah67v4ny5', '01m88eaah67v4ny5', NULL, 3, '6ce4937fec8e48b8a0c86a2fcf053366c7e67252a2dcc4c7636244081c678dda', 1776646800000, '01m88eaagg9jvp4f', 'unfinished', 'unfinished', 1, 'cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56', NULL, NULL, 'ACTIVE', 0, 'virtual', '01m88eaah67v4ny5.2', 1776646800000, 'clerk1', NULL),
	('default', '01m88eaan0af9et6', '01m88eaan0af9et6', NULL, 2, 'aa884d346e305f297d6ecb7eb9777888396e730209fa2d7c15c441f6818bae00', 1776646800000, '01m88eaag8er0v9w', 'approval', 'approval', 1, '352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b', NULL, NULL, 'ACTIVE', 0, 'virtual', NULL, 1776646800000, 'clerk1', NULL),
	('default', '01m88eaam743msrs', '01m88eaam743msrs', NULL, 3, '0d490bf5d61e3f7cfe520cefc36a0312308ba7281af89b9ec3658e086b509f82', 1776646800000, '01m88eaagg9jvp4f', 'unfinished', 'unfinished', 1, 'cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56', NULL, NULL, 'ACTIVE', 0, 'virtual', '01m88eaam743msrs.2', 1776646800000, 'clerk1', NULL);


--
-- Data for Name: jobs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.jobs VALUES
	('service-task', '01m88ea92q244pjd.4', '01m88ea92q244pjd', '01m88ea92q244pjd', '01m88ea92q244pjd.3', 'send', '01m88ea92h776thf', 'p', 'send-notice', '{"channel":"sms"}', 'COMPLETED', 1, NULL, 0, 'no connection', 'virtual', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb.7', '01m88eaa5r1bj2pb', '01m88eaa5r1bj2pb', '01m88eaa5r1bj2pb.6', 'b', '01m88eaa5qfj4q8t', 'p', 'b', '{}', 'CANCELED', 3, NULL, 0, NULL, 'virtual', 1776646800000, 1776646800000),
	('default', '01m88eaah67v4ny5.7', '01m88eaah67v4ny5', '01m88eaah67v4ny5', '01m88eaah67v4ny5.6', 'Seal', '01m88eaagg9jvp4f', 'unfinished', 'seal', '{}', 'CREATED', 3, NULL, 0, NULL, 'virtual', 1776646800000, NULL),
	('default', '01m88eaam743msrs.7', '01m88eaam743msrs', '01m88eaam743msrs', '01m88eaam743msrs.6', 'Seal', '01m88eaagg9jvp4f', 'unfinished', 'seal', '{}', 'CREATED', 3, NULL, 0, NULL, 'virtual', 1776646800000, NULL);


--
-- Data for Name: journal_headers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal_headers VALUES
	('boundary-timer-cycle', '01m88ea81hd8mhxr', 1, 1, '{"tenant":"boundary-timer-cycle","instance":"01m88ea81hd8mhxr","seq":1,"now":1772413200000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"903d5f9bb480f70d4db9b326c7ad19fc7736461429e21b80afe4b6254b5fab6d","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"c710bc5035b055c2615eaf32679f499a82f6e4b5af08de6a570ce78d66604e4e","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '18337c0e15321247a2d1402dad495c492bbe7c71ce0e4976a2398b76934353ad'),
	('boundary-timer-cycle', '01m88ea81hd8mhxr', 2, 2, '{"tenant":"boundary-timer-cycle","instance":"01m88ea81hd8mhxr","seq":2,"now":1772413200000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"903d5f9bb480f70d4db9b326c7ad19fc7736461429e21b80afe4b6254b5fab6d","engineRevision":3,"actor":"system","cause":null,"payloadHash":"8c782de2661253cd4b302e8a72085ad5f37294c2bb63acd4e28fa11b89493f83","previousHash":"18337c0e15321247a2d1402dad495c492bbe7c71ce0e4976a2398b76934353ad"}', '337460b4a4c3c10c30726c3e499dbb5e60a84300c146e735951bbb8ce956726d'),
	('boundary-timer-cycle', '01m88ea81hd8mhxr', 3, 3, '{"tenant":"boundary-timer-cycle","instance":"01m88ea81hd8mhxr","seq":3,"now":1772449200000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"903d5f9bb480f70d4db9b326c7ad19fc7736461429e21b80afe4b6254b5fab6d","engineRevision":3,"actor":"system","cause":null,"payloadHash":"950c5fb7379c6cb46c5088550f7417128115f7ed9be12c71674ac871c4d144b4","previousHash":"337460b4a4c3c10c30726c3e499dbb5e60a84300c146e735951bbb8ce956726d"}', '9b5c121c498d488f42017120cdc27a3212a41efefb76325f9a7f0e4e8835745b'),
	('boundary-timer-cycle', '01m88ea81hd8mhxr', 4, 4, '{"tenant":"boundary-timer-cycle","instance":"01m88ea81hd8mhxr","seq":4,"now":1772485200000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"903d5f9bb480f70d4db9b326c7ad19fc7736461429e21b80afe4b6254b5fab6d","engineRevision":3,"actor":"system","cause":null,"payloadHash":"7b992cda52c3520ab381b83542b9a4abcaa6d51fa7afded9300518fa226f78c1","previousHash":"9b5c121c498d488f42017120cdc27a3212a41efefb76325f9a7f0e4e8835745b"}', 'a0263d19fdc43642c1e1515d39467b2c9067735377360a01f2ed595e6ce9ca11'),
	('boundary-timer-cycle', '01m88ea81hd8mhxr', 5, 5, '{"tenant":"boundary-timer-cycle","instance":"01m88ea81hd8mhxr","seq":5,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"903d5f9bb480f70d4db9b326c7ad19fc7736461429e21b80afe4b6254b5fab6d","engineRevision":3,"actor":"system","cause":null,"payloadHash":"e158917e18bc7dc00e0c8fa630a7557c8ae61e9bd2e2a7868abb7289f85fee86","previousHash":"a0263d19fdc43642c1e1515d39467b2c9067735377360a01f2ed595e6ce9ca11"}', 'ca4bff901ce1a50e6fc717d27a5ff98029e766c548f2279f69f2bcbc047f520c'),
	('boundary-timer-cycle', '01m88ea81hd8mhxr', 6, 6, '{"tenant":"boundary-timer-cycle","instance":"01m88ea81hd8mhxr","seq":6,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"903d5f9bb480f70d4db9b326c7ad19fc7736461429e21b80afe4b6254b5fab6d","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"6f0cfc201f054c18f6976b64df2f463921f620d5e452a9a06a3ba22970d894ff","previousHash":"ca4bff901ce1a50e6fc717d27a5ff98029e766c548f2279f69f2bcbc047f520c"}', '961cbdf9ee69d794e5e3cfdfaecb787add886a51d0ec0bba1804528d8bb1cc51'),
	('business-rule-task', '01m88ea84vetvpzk', 1, 7, '{"tenant":"business-rule-task","instance":"01m88ea84vetvpzk","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"420f5b5c4bd11510c8a071e26ef90c0fe7ad4200970c6975286c106693857401","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"48cbd31264f0b192324e79cab5ae3b6d06f72a3982561af7d38b736fd6113513","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '11f17a2f9e1597f569a58c454b919968f9fa97047aecb10067522f468dcb740e'),
	('business-rule-task', '01m88ea84vetvpzk', 2, 8, '{"tenant":"business-rule-task","instance":"01m88ea84vetvpzk","seq":2,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"420f5b5c4bd11510c8a071e26ef90c0fe7ad4200970c6975286c106693857401","engineRevision":3,"actor":"system","cause":null,"payloadHash":"28de5b4eb38d93b5df6018a9453da9d59023c7d343a095f39bb82f776fb68f25","previousHash":"11f17a2f9e1597f569a58c454b919968f9fa97047aecb10067522f468dcb740e"}', 'c76f01c0136d41f67de528268a25d388d1225c6b5c29453123b27ef717dc864e'),
	('call-activity', '01m88ea8703e3smh', 1, 9, '{"tenant":"call-activity","instance":"01m88ea8703e3smh","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"1312dd34e4d4cced8a3ba0f8542f57b30f54bb9a093b6a1604943bfba1f25baf","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'b05520d76a235d62abc5c58124be96f8b83ac945e9e36f185acd4d6c5caa5792'),
	('call-activity', '01m88ea8703e3smh.4', 1, 10, '{"tenant":"call-activity","instance":"01m88ea8703e3smh.4","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":3,"actor":"clerk1","cause":{"instance":"01m88ea8703e3smh","seq":1,"delivery":0},"payloadHash":"bb190b07d87002f13b7a4477e16c353c28906c3f7d28a8872910b3408e22e324","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'd34daff8cf84c47bca819721b817414faaf5c4c32690d4dc964cd1f0b4d73752'),
	('call-activity', '01m88ea8703e3smh.4', 2, 11, '{"tenant":"call-activity","instance":"01m88ea8703e3smh.4","seq":2,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":3,"actor":"system","cause":null,"payloadHash":"c378519e671988dd46c7a4ab6a0d33701f6e7d87942d927b21b37dfdfd940bdb","previousHash":"d34daff8cf84c47bca819721b817414faaf5c4c32690d4dc964cd1f0b4d73752"}', 'edd14ce5ac3f02454257766c85ea94a3bfa22562c0462ee42c0c46e502034bc2'),
	('call-activity', '01m88ea8703e3smh.4', 3, 12, '{"tenant":"call-activity","instance":"01m88ea8703e3smh.4","seq":3,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"88d5ce8b0c5b6c667241e461cecfde7396405272a5094b1ab646c8aa74bb0a97","previousHash":"edd14ce5ac3f02454257766c85ea94a3bfa22562c0462ee42c0c46e502034bc2"}', '946993dd1844dffed08b3f1c0ab0d933fa9862a5e4e45c963ba851e94d02791a'),
	('call-activity', '01m88ea8703e3smh', 2, 13, '{"tenant":"call-activity","instance":"01m88ea8703e3smh","seq":2,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":3,"actor":"clerk1","cause":{"instance":"01m88ea8703e3smh.4","seq":3,"delivery":0},"payloadHash":"7e96be1f75a0eaa0fb7ea1456f85bf6ae67739855048581a6a1439b9301b32dd","previousHash":"b05520d76a235d62abc5c58124be96f8b83ac945e9e36f185acd4d6c5caa5792"}', '10017f0844a9c7bd0284f3c5470bb12ef28229ef91500b549de622dea00c89d8'),
	('call-activity', '01m88ea8703e3smh', 3, 14, '{"tenant":"call-activity","instance":"01m88ea8703e3smh","seq":3,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":3,"actor":"system","cause":null,"payloadHash":"3f61323ab66bc270522ec889b9ce8f38f99fe443e58f7ed107beb61a4e469d27","previousHash":"10017f0844a9c7bd0284f3c5470bb12ef28229ef91500b549de622dea00c89d8"}', 'b5d4187c47c58964a4fa2a31f8342e1f79b460f8b259f9d07205017606cee945'),
	('call-activity', '01m88ea8703e3smh', 4, 15, '{"tenant":"call-activity","instance":"01m88ea8703e3smh","seq":4,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"9fb8af8192a82d2515aca53bdd7cbd124704c89f716fc45068fc96814853845b","previousHash":"b5d4187c47c58964a4fa2a31f8342e1f79b460f8b259f9d07205017606cee945"}', 'e0e480ce9d3fd1b9752c34ce5ec84a965a876b774ce2d02bef1d6b854d59428d'),
	('call-activity', '01m88ea89fcnt60s', 1, 16, '{"tenant":"call-activity","instance":"01m88ea89fcnt60s","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"0b8496e7a6740fca604c856099e320c25e0a763c20e86c493822cdb47f99dd6b","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '2a1dbb080d5255722ff09ec1527a89c7b5b634e14709eba2ce028540b135c1b6'),
	('call-activity', '01m88ea89fcnt60s.4', 1, 17, '{"tenant":"call-activity","instance":"01m88ea89fcnt60s.4","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":3,"actor":"clerk1","cause":{"instance":"01m88ea89fcnt60s","seq":1,"delivery":0},"payloadHash":"6f0d7cf58a59899a131ad0b0d8e96c256bbc0dab77fc9c0ceb875ecceffad418","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'cd3a39dd5dc9ff15310fe70c30b9f77c8e4a398169cd5e9357e67e255fff9369'),
	('call-activity', '01m88ea89fcnt60s.4', 2, 18, '{"tenant":"call-activity","instance":"01m88ea89fcnt60s.4","seq":2,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":3,"actor":"system","cause":null,"payloadHash":"7752f94bec6f98f65c1cd0f7401a01cd7fe0d2ed67f02289ad8cd0ec95f6bca9","previousHash":"cd3a39dd5dc9ff15310fe70c30b9f77c8e4a398169cd5e9357e67e255fff9369"}', 'fe7b85d7a7a866b13b8698b351ea42bfee7a9e7289eebd83bd4ef847d0ebd1a0'),
	('call-activity-error', '01m88ea8bk86ksvn', 1, 19, '{"tenant":"call-activity-error","instance":"01m88ea8bk86ksvn","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"e094eb8ddcfaa2c39dc2e55ac1cb639dab791aea0844e5b4914a634ee85bf3bf","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '0638980b2486cd26247aa9e35de894bd72f01e7c66c6d01332ce9a7e2a7d47c2'),
	('call-activity-error', '01m88ea8bk86ksvn.4', 1, 20, '{"tenant":"call-activity-error","instance":"01m88ea8bk86ksvn.4","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef","engineRevision":3,"actor":"clerk1","cause":{"instance":"01m88ea8bk86ksvn","seq":1,"delivery":0},"payloadHash":"6169fde0aed15b066d70fd1794d8e47971143fe3fe0a3e98ee22d8cf453a426c","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'c887ada58596407dfce6205e545aa81cdce7a185a96db424dcf9806595f86f35'),
	('call-activity-error', '01m88ea8bk86ksvn', 2, 21, '{"tenant":"call-activity-error","instance":"01m88ea8bk86ksvn","seq":2,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef","engineRevision":3,"actor":"clerk1","cause":{"instance":"01m88ea8bk86ksvn.4","seq":1,"delivery":0},"payloadHash":"b883ca6874fd2d765637ac7a1ba04fea3e1c237e5c48df7cab787318f9bbd3d8","previousHash":"0638980b2486cd26247aa9e35de894bd72f01e7c66c6d01332ce9a7e2a7d47c2"}', '19e58fbf7d9ba5f30733d6611f96761c5d81670a3dd788b78985df0ab0462aab'),
	('call-activity-error', '01m88ea8bk86ksvn', 3, 22, '{"tenant":"call-activity-error","instance":"01m88ea8bk86ksvn","seq":3,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef","engineRevision":3,"actor":"system","cause":null,"payloadHash":"e1637ce2648bfbb9419ac25ea9232e26a6cc0c454701ba85f3e1aafac8feedca","previousHash":"19e58fbf7d9ba5f30733d6611f96761c5d81670a3dd788b78985df0ab0462aab"}', '3711877599eab0476614d53ac6a0278c06f826a6d239cd253f3a14f2d30777d7'),
	('call-activity-error', '01m88ea8bk86ksvn', 4, 23, '{"tenant":"call-activity-error","instance":"01m88ea8bk86ksvn","seq":4,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"e643320e819576fab8ded3b3bb14715b5e0ea73dcb0cc5c15044875c00953382","previousHash":"3711877599eab0476614d53ac6a0278c06f826a6d239cd253f3a14f2d30777d7"}', 'c833f07ae40f89440b54af7cafa24de1475e2fe3926e0dc491fed6e5b6516ad0'),
	('claim', '01m88ea8gkf6cw6j', 1, 24, '{"tenant":"claim","instance":"01m88ea8gkf6cw6j","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"cecbb3d8306ffbf630580feb3f8fa9c329fe2ee2d396c0af1970a565a01428db","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"93f5725befbeba27089577048c81d1fa56912c3e263e9671d6a23db6daa72680","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '048811d7b271e8af3fdd25c0e0c2b7869cccaa4f00af857a5b2f251849c51e79'),
	('claim', '01m88ea8gkf6cw6j', 2, 25, '{"tenant":"claim","instance":"01m88ea8gkf6cw6j","seq":2,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"cecbb3d8306ffbf630580feb3f8fa9c329fe2ee2d396c0af1970a565a01428db","engineRevision":3,"actor":"system","cause":null,"payloadHash":"10a504b402ee186c1a0afde4e29ee9363d4e958659068f989722c3dcfa613df3","previousHash":"048811d7b271e8af3fdd25c0e0c2b7869cccaa4f00af857a5b2f251849c51e79"}', 'ae042df42894282cb0346f6edb0a45a3c6fd739bf49588efcebb9c9a12c3fe55'),
	('claim', '01m88ea8gkf6cw6j', 3, 26, '{"tenant":"claim","instance":"01m88ea8gkf6cw6j","seq":3,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"cecbb3d8306ffbf630580feb3f8fa9c329fe2ee2d396c0af1970a565a01428db","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"f7d1c584ef077845354af2aa65e3e0172441ff0a050a35d2987cf16db0db0406","previousHash":"ae042df42894282cb0346f6edb0a45a3c6fd739bf49588efcebb9c9a12c3fe55"}', 'cc2aca0ed8f9d9a8fd51aa27b943f91bdc79988e5d58e085824abae1a1bf952e'),
	('claim', '01m88ea8gkf6cw6j', 4, 27, '{"tenant":"claim","instance":"01m88ea8gkf6cw6j","seq":4,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"cecbb3d8306ffbf630580feb3f8fa9c329fe2ee2d396c0af1970a565a01428db","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"4d0f039bd25a36e4c25868c1eca9d41b9e718b10482e172c7912952d6210ec26","previousHash":"cc2aca0ed8f9d9a8fd51aa27b943f91bdc79988e5d58e085824abae1a1bf952e"}', 'd76b65d734fb55be43da1e5d98d6cb9a79edc20fa9465dda6a6b549f34740030'),
	('claim', '01m88ea8gkf6cw6j', 5, 28, '{"tenant":"claim","instance":"01m88ea8gkf6cw6j","seq":5,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"cecbb3d8306ffbf630580feb3f8fa9c329fe2ee2d396c0af1970a565a01428db","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"56d6fb8dc4ff160a4dbad5f7e3f383a04188e1421f8be930dfe7305909516e1b","previousHash":"d76b65d734fb55be43da1e5d98d6cb9a79edc20fa9465dda6a6b549f34740030"}', '3715667b1438d297f6e98c01e5227c4dabccb3a05cf0ba20f18a738a3df49434'),
	('clock-case', '01m88ea8ky1nz5zs', 1, 29, '{"tenant":"clock-case","instance":"01m88ea8ky1nz5zs","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"b2ce824f2da285c85253a891b6e055fa5ebba764dd27c5982251aa3757059e2c","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'dfbfa7176d57935fcb63bd4f15cb8f7c0db2f37d02698eb02003bf144e897988'),
	('clock-case', '01m88ea8ky1nz5zs', 2, 30, '{"tenant":"clock-case","instance":"01m88ea8ky1nz5zs","seq":2,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995","engineRevision":3,"actor":"system","cause":null,"payloadHash":"394d2a4f0d0091f3303570cdb646f320460e333ab6f50fe72c0a73854ad0af69","previousHash":"dfbfa7176d57935fcb63bd4f15cb8f7c0db2f37d02698eb02003bf144e897988"}', 'e61d8cef047704c22bc0b86c9155376ccda2d3ac78c7f4a8f2d5b85ced372140'),
	('clock-case', '01m88ea8ky1nz5zs', 3, 31, '{"tenant":"clock-case","instance":"01m88ea8ky1nz5zs","seq":3,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"300cebf5fe8a2b907006e08e6c9da8a7f0375ddfed3c5b34938a948d0935e18a","previousHash":"e61d8cef047704c22bc0b86c9155376ccda2d3ac78c7f4a8f2d5b85ced372140"}', '36589ccee7cc7bbb9b999299b2c336acf47e929cdf877015727af2340abc8f9c'),
	('clock-case', '01m88ea8ky1nz5zs', 4, 32, '{"tenant":"clock-case","instance":"01m88ea8ky1nz5zs","seq":4,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995","engineRevision":3,"actor":"system","cause":null,"payloadHash":"2fd09f4a07edbcb2743920fc930be21f2380c9964e47ec988ef7d0454aa0eadf","previousHash":"36589ccee7cc7bbb9b999299b2c336acf47e929cdf877015727af2340abc8f9c"}', 'c246ff6b4860dac36bfc4ddf9a547ba81fe90693034034081382b46f1a92c82b'),
	('clock-case', '01m88ea8ky1nz5zs', 5, 33, '{"tenant":"clock-case","instance":"01m88ea8ky1nz5zs","seq":5,"now":1773104400000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"08e9f70b67fccc4c7fce62e7777ed50ba20a2c9890750e6185f5ff59f796b816","previousHash":"c246ff6b4860dac36bfc4ddf9a547ba81fe90693034034081382b46f1a92c82b"}', 'd66b869c7cfad0bc6ad5f47c08a6407d6d6e68a1192f230131a7378558c992fe'),
	('clock-case', '01m88ea8ky1nz5zs', 6, 34, '{"tenant":"clock-case","instance":"01m88ea8ky1nz5zs","seq":6,"now":1773104400000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995","engineRevision":3,"actor":"system","cause":null,"payloadHash":"660aa5fa4ff5b20656823801a3b539205cac71c265d693815c7b34e9eb720424","previousHash":"d66b869c7cfad0bc6ad5f47c08a6407d6d6e68a1192f230131a7378558c992fe"}', 'e13a0fe9800767df7635f0af72828bf9f8165bbd7186ca9c8ea6dc978d69edad'),
	('clock-case', '01m88ea8ky1nz5zs', 7, 35, '{"tenant":"clock-case","instance":"01m88ea8ky1nz5zs","seq":7,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995","engineRevision":3,"actor":"system","cause":null,"payloadHash":"4ca956ad2783432297145db53be6c39fea1b00d76c0d81d23ea31aeaa26cda5e","previousHash":"e13a0fe9800767df7635f0af72828bf9f8165bbd7186ca9c8ea6dc978d69edad"}', '9c186dcfb813bfbe22c91f0d3bc40ed2d0a2007b6f2a80fb35de60ccf79120ac'),
	('clock-case', '01m88ea8ky1nz5zs', 8, 36, '{"tenant":"clock-case","instance":"01m88ea8ky1nz5zs","seq":8,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"56fd35bc20795b7e0a3e38a3215035739efd452585d812b6ed0fa21c8c5daf9c","previousHash":"9c186dcfb813bfbe22c91f0d3bc40ed2d0a2007b6f2a80fb35de60ccf79120ac"}', 'ae2f2b95d6be09d1af5dcab9d140511aec8b81c3a043a4cdb18d41514313b0ac'),
	('clock-two-pauses', '01m88ea8py6vnxjp', 1, 37, '{"tenant":"clock-two-pauses","instance":"01m88ea8py6vnxjp","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"9355801567691fa810469358026758be060523b91e40f659d7f00085a3fdc72c","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'df8d9a9979fbbe41de6d21a5b8ca0447e7e24ed83dc94b0240fbee7a033a6700'),
	('clock-two-pauses', '01m88ea8py6vnxjp', 2, 38, '{"tenant":"clock-two-pauses","instance":"01m88ea8py6vnxjp","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0","engineRevision":3,"actor":"system","cause":null,"payloadHash":"fbe0af7bd3f41f88f85ccb73397c81c2433f1647f26baac7a08d89ca5bb358a3","previousHash":"df8d9a9979fbbe41de6d21a5b8ca0447e7e24ed83dc94b0240fbee7a033a6700"}', 'e7db38df12498e22f7a10c838331c4219ddadfd64eea71974ee621a0cfe3466c'),
	('clock-two-pauses', '01m88ea8py6vnxjp', 3, 39, '{"tenant":"clock-two-pauses","instance":"01m88ea8py6vnxjp","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0","engineRevision":3,"actor":"system","cause":null,"payloadHash":"f5f0d0e4e0b78d1150ee2bdfc28e9e2859804c0cb7c05d8e73f91d520eb6ccd6","previousHash":"e7db38df12498e22f7a10c838331c4219ddadfd64eea71974ee621a0cfe3466c"}', '508bf01e3a2340118f12836373b941a2e3b36398441c9c8104e0b051e46dc2d9'),
	('clock-two-pauses', '01m88ea8py6vnxjp', 4, 40, '{"tenant":"clock-two-pauses","instance":"01m88ea8py6vnxjp","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"9329d3cf72525fefe7e7e20273248ce8e734d3a4db7c8cd27caf64ce585eddeb","previousHash":"508bf01e3a2340118f12836373b941a2e3b36398441c9c8104e0b051e46dc2d9"}', '075bb1dd3142f10fa6d93bc7934f85759a8ffcc615ae839382db137457ec9aee'),
	('clock-two-pauses', '01m88ea8py6vnxjp', 5, 41, '{"tenant":"clock-two-pauses","instance":"01m88ea8py6vnxjp","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"fc6897943fcdd16450f2b6be75f806b8a5c3cf7b496dfa7225315cb47072eede","previousHash":"075bb1dd3142f10fa6d93bc7934f85759a8ffcc615ae839382db137457ec9aee"}', '3691affbee238d0e49172f83f640511a783661dc36667896241f26ed739ae8b3'),
	('clock-two-pauses', '01m88ea8py6vnxjp', 6, 42, '{"tenant":"clock-two-pauses","instance":"01m88ea8py6vnxjp","seq":6,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0","engineRevision":3,"actor":"system","cause":null,"payloadHash":"c8ab5b815cd09f4f653b383594b89b2149f64b1968b6e8153dd49889ddddbb14","previousHash":"3691affbee238d0e49172f83f640511a783661dc36667896241f26ed739ae8b3"}', 'd0a84c88645d14394970a6b93aa42f99f6323378e4eb99e1cdd1443e3ed38928'),
	('clock-two-pauses', '01m88ea8py6vnxjp', 7, 43, '{"tenant":"clock-two-pauses","instance":"01m88ea8py6vnxjp","seq":7,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"9555c9a05456389122e0b641ccd480f0eaa70b16ffbb298ff9c346a4bebfb2f3","previousHash":"d0a84c88645d14394970a6b93aa42f99f6323378e4eb99e1cdd1443e3ed38928"}', '3373262d1d1b6b7e34cb17416442044ab4ac740a12a428c676e8108130613d49'),
	('error-uncaught', '01m88ea8t18qyen6', 1, 44, '{"tenant":"error-uncaught","instance":"01m88ea8t18qyen6","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"edac915301d2a653cf4d55e0992033c5fa8732e4dc973c12d532d91ef4589ead","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"466c39b8372ae9dd866176c53c252be48f34167f0338bb7e1e84b4b9b5fcb504","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'b788707a0d529e32d15136379961d8e0622c59b6b46fc666991dc4832be8b39b'),
	('exclusive-gateway-no-flow', '01m88ea8vzb3qvpv', 1, 45, '{"tenant":"exclusive-gateway-no-flow","instance":"01m88ea8vzb3qvpv","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"f88da496a1f44c964a9fd61639b7e5a1a8a76bf5809c6ade0ddb4edfbe2b508f","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"fce0621055ab33b117735a390845ba81b112e4b8f157f711bc642d5defb4778c","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'bf3dbd49952d3a9781b5da1be21a7ad8bd734a5accef150d4982ba04183eb34a'),
	('exclusive-gateway-no-flow', '01m88ea8vzb3qvpv', 2, 46, '{"tenant":"exclusive-gateway-no-flow","instance":"01m88ea8vzb3qvpv","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"f88da496a1f44c964a9fd61639b7e5a1a8a76bf5809c6ade0ddb4edfbe2b508f","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"d530962a5a53eac14a5a4dbe511678bfcb04ac8eda6cc72db0c8932cff9adecd","previousHash":"bf3dbd49952d3a9781b5da1be21a7ad8bd734a5accef150d4982ba04183eb34a"}', '20971c91126053a9a9ccc10773d177bd34fb23c187d8facc4188e68f263bd4e8'),
	('exclusive-gateway-no-flow', '01m88ea8vzb3qvpv', 3, 47, '{"tenant":"exclusive-gateway-no-flow","instance":"01m88ea8vzb3qvpv","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"f88da496a1f44c964a9fd61639b7e5a1a8a76bf5809c6ade0ddb4edfbe2b508f","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"1e0c3d28ee497b0866a79ccfc9f93115546e930df78efd504b4ce653f0f683ff","previousHash":"20971c91126053a9a9ccc10773d177bd34fb23c187d8facc4188e68f263bd4e8"}', '2bccd4a3a606b9bd9cb0b9b645a34bdc31226d8fec3672bac8ecb4c46f385fa6'),
	('message-and-timer-start', '01m88ea8ycb7t0wq', 1, 48, '{"tenant":"message-and-timer-start","instance":"01m88ea8ycb7t0wq","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"adee0ec1a5ae7ad9cf7bad1ab191442d69356f10d38f7bdfee0c0cd9e5e8a868","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"8eb9d92890f534ee6fb3e81cbf7848ef8d503c38818ebd14301f02a1f74aba64","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '77c2049ac398faa5b541ea9b365ea19c322c1657ab19e0900c36eb395d66ddca'),
	('message-and-timer-start', '01m88ea8ys5rd92n', 1, 49, '{"tenant":"message-and-timer-start","instance":"01m88ea8ys5rd92n","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"adee0ec1a5ae7ad9cf7bad1ab191442d69356f10d38f7bdfee0c0cd9e5e8a868","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"adedae41803f5c90971c3f55054f54c5480d159163081e485edc5111b800d4fd","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'f76ee373e8e31e4a81e550406cc816d6fbbb60034b7a154f839337ef10fdb6ce'),
	('message-and-timer-start', '01m88ea8yy60gdq1', 1, 50, '{"tenant":"message-and-timer-start","instance":"01m88ea8yy60gdq1","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"adee0ec1a5ae7ad9cf7bad1ab191442d69356f10d38f7bdfee0c0cd9e5e8a868","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"35ea277303bb88301ae63aaac47d5fb2e0724a2afbc9f177d9cf0bc357929c89","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '323230fd7365a8b35d55d152a75b595a7fc6205a94cf2298201573ab31e3ae6f'),
	('parallel-gateway', '01m88ea8zqfz2pap', 1, 51, '{"tenant":"parallel-gateway","instance":"01m88ea8zqfz2pap","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"a152d2c4513398e764aaffa0e0c511cee779cec624f3627ea40371554718d5fb","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"4bd23c89c5dd223e9d0065dd9df215571ebf96e22c007ed7cb08fd5a5c089b46","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'f3b257c4c8ed6a7f259e767fb16ddd2eca94cb1baf85a28060ca20ee6b284b53'),
	('parallel-gateway', '01m88ea8zqfz2pap', 2, 52, '{"tenant":"parallel-gateway","instance":"01m88ea8zqfz2pap","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"a152d2c4513398e764aaffa0e0c511cee779cec624f3627ea40371554718d5fb","engineRevision":3,"actor":"system","cause":null,"payloadHash":"e600487edc78e48a4acfd6f15dda14be1aa82aee5e15ced0b5287742a8cc12ed","previousHash":"f3b257c4c8ed6a7f259e767fb16ddd2eca94cb1baf85a28060ca20ee6b284b53"}', '14d969d6dee73c8d2a4918b1429deb4642aa92bae69e366747ad870f39945279'),
	('parallel-gateway', '01m88ea8zqfz2pap', 3, 53, '{"tenant":"parallel-gateway","instance":"01m88ea8zqfz2pap","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"a152d2c4513398e764aaffa0e0c511cee779cec624f3627ea40371554718d5fb","engineRevision":3,"actor":"system","cause":null,"payloadHash":"060ffe26e024f309fccd9c429685d7bce746a73dada0bb6a409d679487d838c5","previousHash":"14d969d6dee73c8d2a4918b1429deb4642aa92bae69e366747ad870f39945279"}', '8787127133d807b2d04a1f4eff57910c0d7db0bc585cd64170909f2ed076e6cc'),
	('parallel-gateway', '01m88ea8zqfz2pap', 4, 54, '{"tenant":"parallel-gateway","instance":"01m88ea8zqfz2pap","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"a152d2c4513398e764aaffa0e0c511cee779cec624f3627ea40371554718d5fb","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"1ffaea64966cda8425a74ea88b3bc44e78b344dba7118944af40380a268700e9","previousHash":"8787127133d807b2d04a1f4eff57910c0d7db0bc585cd64170909f2ed076e6cc"}', '86ae19c036278331abc695e1d7f273422b8b7fd31bedf1f1c21b8c3469cb68b7'),
	('parallel-gateway', '01m88ea8zqfz2pap', 5, 55, '{"tenant":"parallel-gateway","instance":"01m88ea8zqfz2pap","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"a152d2c4513398e764aaffa0e0c511cee779cec624f3627ea40371554718d5fb","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"f44d64b9a3ae1beefac49c7adcd1d22c6ece62a724e4406aaa1aaecb3ec02287","previousHash":"86ae19c036278331abc695e1d7f273422b8b7fd31bedf1f1c21b8c3469cb68b7"}', 'cf632355d9222857d97526c0f1adf1dba52ff707e4ab813fcda42544f7af4214'),
	('service-task', '01m88ea92q244pjd', 1, 56, '{"tenant":"service-task","instance":"01m88ea92q244pjd","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"623152b560da3c24de814fc757e0b78819f4613accb05ed913e73f972e7878f9","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"d67bba839efa125508b21305b8d934c7920c7df627dce2cc3cfe59cac89e189a","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '240907620a63ea502cd855a12ba8d43087e79c9d07107aae38c09daf7ac513a6'),
	('service-task', '01m88ea92q244pjd', 2, 57, '{"tenant":"service-task","instance":"01m88ea92q244pjd","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"623152b560da3c24de814fc757e0b78819f4613accb05ed913e73f972e7878f9","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"66f716843a938f02c99775ffcc602a91b6fce526fba3f521112617820a68751e","previousHash":"240907620a63ea502cd855a12ba8d43087e79c9d07107aae38c09daf7ac513a6"}', 'ff58e3a238aa1380567fcaeb8f88f2435cc126c7eec30af143ba3b77a7cfd046'),
	('service-task', '01m88ea92q244pjd', 3, 58, '{"tenant":"service-task","instance":"01m88ea92q244pjd","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"623152b560da3c24de814fc757e0b78819f4613accb05ed913e73f972e7878f9","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"03c1aaf8fd5659c8dfcc982f72eb4a603770e058fb86b77468a28c050ceda1b2","previousHash":"ff58e3a238aa1380567fcaeb8f88f2435cc126c7eec30af143ba3b77a7cfd046"}', '85fe8d7adc1c84e109ec3feb7fdf6b3df3cbc49df2ae718f4aae1b93e4bd5d2a'),
	('service-task', '01m88ea92q244pjd', 4, 59, '{"tenant":"service-task","instance":"01m88ea92q244pjd","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"623152b560da3c24de814fc757e0b78819f4613accb05ed913e73f972e7878f9","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"d61cdc7d37da90ddbbf7fd4c5281915a72f5d32f6144badaaac94d056a98a73d","previousHash":"85fe8d7adc1c84e109ec3feb7fdf6b3df3cbc49df2ae718f4aae1b93e4bd5d2a"}', 'e7edafad39d75c4e5025b066b33b3a488e7f197e07d647604d8e3b779d4a709d'),
	('service-task', '01m88ea92q244pjd', 5, 60, '{"tenant":"service-task","instance":"01m88ea92q244pjd","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"623152b560da3c24de814fc757e0b78819f4613accb05ed913e73f972e7878f9","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"517dad255fd9cdc4379b2d55f49c73b8a101b86f3f7c27a1cb3ec9d5de335498","previousHash":"e7edafad39d75c4e5025b066b33b3a488e7f197e07d647604d8e3b779d4a709d"}', '9fba08399016b1335986b9f793cda745857dcdc1a0026667ae9151120f3ce47a'),
	('timer-catch', '01m88ea9533cmef8', 1, 61, '{"tenant":"timer-catch","instance":"01m88ea9533cmef8","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"c0ea2b45e931abf46efb02d7439761b22c1e53a87d4f545b8d69d4adf431a8ed","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"9434d558359ab0014f7e97176967d1ada035f97c3e7aacf7d86e97014276479a","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'c6fdb04cf209111845157a1f6f7a530d9d932ab0ed597d693cb67d6c6d6b41b9'),
	('user-task-assignment', '01m88ea9676rkvx8', 1, 62, '{"tenant":"user-task-assignment","instance":"01m88ea9676rkvx8","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"a407197ef0eac61162375faa1ef193af68da2604e4e5d5ff6cd09fc5e48f4893","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '9b300f6cfb870898fd1a8ba7e5754a62297d74246c8a212e7d0dc273448019ae'),
	('user-task-assignment', '01m88ea9676rkvx8', 2, 63, '{"tenant":"user-task-assignment","instance":"01m88ea9676rkvx8","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3","engineRevision":3,"actor":"system","cause":null,"payloadHash":"b61970aaa957dc566786981f70705acf6d7f8fd6c713bfb5e27ebc37c7d35ea8","previousHash":"9b300f6cfb870898fd1a8ba7e5754a62297d74246c8a212e7d0dc273448019ae"}', 'dfc0b5aa350607298f736872cd08c21bfeb4e360633960080f0ac7e2dffaf925'),
	('user-task-assignment', '01m88ea9676rkvx8', 3, 64, '{"tenant":"user-task-assignment","instance":"01m88ea9676rkvx8","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"bc917cc990e73e46f64f0ed49c499511f85e9b5612ec8ab983b499f7261e8dce","previousHash":"dfc0b5aa350607298f736872cd08c21bfeb4e360633960080f0ac7e2dffaf925"}', '72f640ed2174ef8781b5d261fcd49c12b47d2c507b8cdc99ec375146f210243b'),
	('user-task-assignment', '01m88ea9676rkvx8', 4, 65, '{"tenant":"user-task-assignment","instance":"01m88ea9676rkvx8","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"6513d0c5a8a43458e8e59acfd46fdf9629d3d31009cfafd642f278595506bf8a","previousHash":"72f640ed2174ef8781b5d261fcd49c12b47d2c507b8cdc99ec375146f210243b"}', '9114149ca63b12ead6b372f6836bba6c101518d1e4f9105307ef602c3e02d334'),
	('user-task-assignment', '01m88ea9676rkvx8', 5, 66, '{"tenant":"user-task-assignment","instance":"01m88ea9676rkvx8","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3","engineRevision":3,"actor":"system","cause":null,"payloadHash":"c3924252a8714c60171e53aeb8b021e471c7cb628f1836de2a2980586855fd23","previousHash":"9114149ca63b12ead6b372f6836bba6c101518d1e4f9105307ef602c3e02d334"}', 'bf2829ea8de89f42f54316d519b8c04aa67e081915fed4891b23dad4e2dd6efd'),
	('user-task-assignment', '01m88ea9676rkvx8', 6, 67, '{"tenant":"user-task-assignment","instance":"01m88ea9676rkvx8","seq":6,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"bf90a57a36d581375e7cfa4277677a7c607ac54d9bdc0d328026836466b267b1","previousHash":"bf2829ea8de89f42f54316d519b8c04aa67e081915fed4891b23dad4e2dd6efd"}', '0d79d193d432f23d332e193650be0a850af5059ccdb9ac85ccb6f232e7b70a80'),
	('user-task-assignment', '01m88ea9676rkvx8', 7, 68, '{"tenant":"user-task-assignment","instance":"01m88ea9676rkvx8","seq":7,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3","engineRevision":3,"actor":"system","cause":null,"payloadHash":"97f55965ba54a12d9f40db810010bd6c27fd236020e34aa4b001a1f32ad80e31","previousHash":"0d79d193d432f23d332e193650be0a850af5059ccdb9ac85ccb6f232e7b70a80"}', '22814b4fcda39e94933aa544452bedbbfbbe35894560c76b0a12bf0e283017bd'),
	('user-task-assignment', '01m88ea9676rkvx8', 8, 69, '{"tenant":"user-task-assignment","instance":"01m88ea9676rkvx8","seq":8,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"21a7650ebd9caeaefae1813a4d9a2ca852ccec25a5adaae3908dd10bc41d0861","previousHash":"22814b4fcda39e94933aa544452bedbbfbbe35894560c76b0a12bf0e283017bd"}', 'd927d1d0c13eabe2a34ef565e316477ed3edabf134b7b3dc25ee2700b98087d8'),
	('compensation/activity-ref-narrows', '01m88ea9bv1pds25', 1, 70, '{"tenant":"compensation/activity-ref-narrows","instance":"01m88ea9bv1pds25","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"a35d59cc27fd5953d065d9c868a4e61a47b778a187f7eea70d7fbd2eb0d69019","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"4d52231b16d20adf415b13a7ba9b41e2b679155e82292aced8304a05785599a8","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '9f39b95b4441d8cee6ef63ea9e47c1253076e02343be80be740cddd92812147c'),
	('compensation/activity-ref-narrows', '01m88ea9bv1pds25', 2, 71, '{"tenant":"compensation/activity-ref-narrows","instance":"01m88ea9bv1pds25","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"a35d59cc27fd5953d065d9c868a4e61a47b778a187f7eea70d7fbd2eb0d69019","engineRevision":3,"actor":"system","cause":null,"payloadHash":"38d93236353fc0e3605d86a970b5e7c255323bf9bf217e7b4bef56be5ed782d6","previousHash":"9f39b95b4441d8cee6ef63ea9e47c1253076e02343be80be740cddd92812147c"}', '8457a8b511194839bed1a4f1dc1c2979cd60d3e0e4f5e487a6ed7ec23d7300c7'),
	('compensation/activity-ref-narrows', '01m88ea9bv1pds25', 3, 72, '{"tenant":"compensation/activity-ref-narrows","instance":"01m88ea9bv1pds25","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"a35d59cc27fd5953d065d9c868a4e61a47b778a187f7eea70d7fbd2eb0d69019","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"4e252064b6477478e6689880700cc222e050bfd1279e4bc220c05760ddc2adcd","previousHash":"8457a8b511194839bed1a4f1dc1c2979cd60d3e0e4f5e487a6ed7ec23d7300c7"}', 'be2c14b9ec11b339587ab1454ea3dd6f30f1c24ba001d129f6b2bbcab4812f6d'),
	('compensation/activity-ref-of-a-subprocess', '01m88ea9gt8jwys3', 1, 73, '{"tenant":"compensation/activity-ref-of-a-subprocess","instance":"01m88ea9gt8jwys3","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"022595a1686d1c5544ba22767560ed19060a9e5642c99802355033e7347ebb73","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"d85f6c2a0235a96e05e72f508eceac280fa63f1eef783053ab4ae020489058ed","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '7fbc0b71e967e59471d0a32801788cb7b3347fae6a4bef3e16150a8d9f560961'),
	('compensation/activity-ref-of-one-not-completed', '01m88ea9hrege9yj', 1, 74, '{"tenant":"compensation/activity-ref-of-one-not-completed","instance":"01m88ea9hrege9yj","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"8eb5c5389ebacd2a9ffcacc4641f147e24490b26ec2bac00f1457e2c9036986f","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"be811e14d665f692c829d22922d076db2bf6b00387d054f71e68c143ca203b30","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'a9293fa69a5d263e09c5edd4936c3f016cb01bb3688ef47bbc95c6ad44a1de32'),
	('compensation/activity-ref-of-one-not-completed', '01m88ea9hrege9yj', 2, 75, '{"tenant":"compensation/activity-ref-of-one-not-completed","instance":"01m88ea9hrege9yj","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"8eb5c5389ebacd2a9ffcacc4641f147e24490b26ec2bac00f1457e2c9036986f","engineRevision":3,"actor":"system","cause":null,"payloadHash":"ce6b1fc4ee144487c6645dbe4675a302b967a4b8801c51377fb6e9cbd81a83a2","previousHash":"a9293fa69a5d263e09c5edd4936c3f016cb01bb3688ef47bbc95c6ad44a1de32"}', 'ae6a6d622617f12f5676749c1016b1746bbd9273116357e3a8d0470d92b73b92'),
	('compensation/activity-ref-of-one-not-completed', '01m88ea9hrege9yj', 3, 76, '{"tenant":"compensation/activity-ref-of-one-not-completed","instance":"01m88ea9hrege9yj","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"8eb5c5389ebacd2a9ffcacc4641f147e24490b26ec2bac00f1457e2c9036986f","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"4a80eee32b37caaf6613d2708cff32e2f73c1197139f39fdadc5038f3126d1b0","previousHash":"ae6a6d622617f12f5676749c1016b1746bbd9273116357e3a8d0470d92b73b92"}', 'bcb3defbf3578047e5210812f8bb439c9348b39a03f1a3967e337871f1186587'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88ea9kt8dne8p', 1, 77, '{"tenant":"compensation/boundary-ends-the-scope-while-it-runs","instance":"01m88ea9kt8dne8p","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"0f6f1aeb7269852b47f6d568ede0081f1fa864cf9c0cd34eb24b2ff49d259b34","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '2025d18e1256184a04561fffea3d7f774390cb155de58e309e86e610e457c8f6'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88ea9kt8dne8p', 2, 78, '{"tenant":"compensation/boundary-ends-the-scope-while-it-runs","instance":"01m88ea9kt8dne8p","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7","engineRevision":3,"actor":"system","cause":null,"payloadHash":"19212f7bed04b601db456f2d00ab19fd75ba34ecaa6cd0e31efde3aafa9d4c6b","previousHash":"2025d18e1256184a04561fffea3d7f774390cb155de58e309e86e610e457c8f6"}', '3fc269aa81df1aa13a45fd29264e804326ee26b76f5c793ca6fd2b06e75cd6b1'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88ea9kt8dne8p', 3, 79, '{"tenant":"compensation/boundary-ends-the-scope-while-it-runs","instance":"01m88ea9kt8dne8p","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"f2d3d4629dec92270699ebdea88b0030dd431f7ef0c59599b26a70bc24ace121","previousHash":"3fc269aa81df1aa13a45fd29264e804326ee26b76f5c793ca6fd2b06e75cd6b1"}', 'e718e4c8445f2023a1b683a06891e3f2f8d1ebc2bbde43b7c0e13404c39b354c'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88ea9kt8dne8p', 4, 80, '{"tenant":"compensation/boundary-ends-the-scope-while-it-runs","instance":"01m88ea9kt8dne8p","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7","engineRevision":3,"actor":"system","cause":null,"payloadHash":"facded792e7ccb8576455843de4f1728eca43a44948ceac50d43375b8bb4ff9e","previousHash":"e718e4c8445f2023a1b683a06891e3f2f8d1ebc2bbde43b7c0e13404c39b354c"}', 'a04d2b77ec0ae81cdab6187ed177ed55c0d099c47f9ee2cb9f7ccba0ab9df365'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88ea9kt8dne8p', 5, 81, '{"tenant":"compensation/boundary-ends-the-scope-while-it-runs","instance":"01m88ea9kt8dne8p","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"30a433479020d3167b40bda5f69450f2bc954b5562ae86d2e76514f83aa67577","previousHash":"a04d2b77ec0ae81cdab6187ed177ed55c0d099c47f9ee2cb9f7ccba0ab9df365"}', '5b48e8776e8922558f27e5adb2999974d68f0bf8be4d7ec3c06d575abd25dbe4'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88ea9kt8dne8p', 6, 82, '{"tenant":"compensation/boundary-ends-the-scope-while-it-runs","instance":"01m88ea9kt8dne8p","seq":6,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7","engineRevision":3,"actor":"system","cause":null,"payloadHash":"43dff76c3677d7fef6c58805d1f428e79d7fe4231e5e802985e4faae97b46f07","previousHash":"5b48e8776e8922558f27e5adb2999974d68f0bf8be4d7ec3c06d575abd25dbe4"}', 'd7ebf4a6ca354de158b7c035c2e505e6d5492035ac21888ce42008c0037e6b96'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88ea9kt8dne8p', 7, 83, '{"tenant":"compensation/boundary-ends-the-scope-while-it-runs","instance":"01m88ea9kt8dne8p","seq":7,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"224af633563caabd6d9997aa520df6b5dbcf0b6d788b5e30ad194a8944f2a1d3","previousHash":"d7ebf4a6ca354de158b7c035c2e505e6d5492035ac21888ce42008c0037e6b96"}', 'b235a4f716b919f26c8f59c91699849e013f317cd8fc03775f2913c3ec7e8c79'),
	('compensation/cancelled-while-it-runs', '01m88ea9pc9j8rhh', 1, 84, '{"tenant":"compensation/cancelled-while-it-runs","instance":"01m88ea9pc9j8rhh","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"c72f405ac0d9928636acadd6527881d2b1735a25df26dc1f9b5fa81ecb70080e","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"c5cf721b157a25409a0d78acf91bb265dd27bac1102dd3ff3ec8d1192f8a2977","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '177768b8fe68ff0f79ecc2ce5a5384ddfdcd65903d6921ffb228a863acc7963b'),
	('compensation/cancelled-while-it-runs', '01m88ea9pc9j8rhh', 2, 85, '{"tenant":"compensation/cancelled-while-it-runs","instance":"01m88ea9pc9j8rhh","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"c72f405ac0d9928636acadd6527881d2b1735a25df26dc1f9b5fa81ecb70080e","engineRevision":3,"actor":"system","cause":null,"payloadHash":"fb3c522b9c44d2ad2927332cf58bac25ff99cdea1252ecb3344c316395ab910e","previousHash":"177768b8fe68ff0f79ecc2ce5a5384ddfdcd65903d6921ffb228a863acc7963b"}', '669707b5536a2fe106cd20f9fd3b22e1ed9925a30fc65acf65c3af78792cb9c2'),
	('compensation/cancelled-while-it-runs', '01m88ea9pc9j8rhh', 3, 86, '{"tenant":"compensation/cancelled-while-it-runs","instance":"01m88ea9pc9j8rhh","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"c72f405ac0d9928636acadd6527881d2b1735a25df26dc1f9b5fa81ecb70080e","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"7840379635e88095aa3ef9d72441c6a9e4637c653561953a5e98a64faab6e277","previousHash":"669707b5536a2fe106cd20f9fd3b22e1ed9925a30fc65acf65c3af78792cb9c2"}', 'a6655902279d0d72a19c76cb86750e2aed51bd97535c38a6766cfa02d3b2cbdd'),
	('compensation/cancelled-while-it-runs', '01m88ea9pc9j8rhh', 4, 87, '{"tenant":"compensation/cancelled-while-it-runs","instance":"01m88ea9pc9j8rhh","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"c72f405ac0d9928636acadd6527881d2b1735a25df26dc1f9b5fa81ecb70080e","engineRevision":3,"actor":"system","cause":null,"payloadHash":"1c008df7fb885d93385d989bb5888a5a6564870d2a674a2dae275453b8496ca8","previousHash":"a6655902279d0d72a19c76cb86750e2aed51bd97535c38a6766cfa02d3b2cbdd"}', '96f69cf79b3261bf68b56007894d1d8f00eeb4b8d27e07ce0cdc7acf25a436c6'),
	('compensation/cancelled-while-it-runs', '01m88ea9pc9j8rhh', 5, 88, '{"tenant":"compensation/cancelled-while-it-runs","instance":"01m88ea9pc9j8rhh","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"c72f405ac0d9928636acadd6527881d2b1735a25df26dc1f9b5fa81ecb70080e","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"1a5e981e40ea2a275037f4a152fd0cb2821fb00860d71ead3043cefdf1901f6d","previousHash":"96f69cf79b3261bf68b56007894d1d8f00eeb4b8d27e07ce0cdc7acf25a436c6"}', 'c628c13f86fc594d81e173accfe5e8764eeb185047014d75ce1efd85edac6167'),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy', 1, 89, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m88ea9r561sxwy","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"232b8299e2368bcf968f0ec6df2ba6859aa190ee14d38bc258078abe40f8ff6a","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'bf7143e77021a2aa716cc5d05e460cdadf34b257e37c8a02287a64020d61702c'),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy', 2, 90, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m88ea9r561sxwy","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":3,"actor":"system","cause":null,"payloadHash":"4c6d2e63a433ea602aa826be276f9295d54fb16e1b8ac545f7f56d0585f7f0b7","previousHash":"bf7143e77021a2aa716cc5d05e460cdadf34b257e37c8a02287a64020d61702c"}', 'd7bd36f7518f94e2cd584c30da1f08471c7be129d59dfb76321e97fb1063f736'),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy', 3, 91, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m88ea9r561sxwy","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":3,"actor":"system","cause":null,"payloadHash":"2e7354487759a959ef4247468943f9dcd9c843eec854275047a70e1935be0eb0","previousHash":"d7bd36f7518f94e2cd584c30da1f08471c7be129d59dfb76321e97fb1063f736"}', 'a36db1f654fee0e2b109ce4297ae79c7a6f9f5b974ffc39b5f2df2dcf1fded96'),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.9', 1, 92, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m88ea9r561sxwy.9","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":3,"actor":"clerk1","cause":{"instance":"01m88ea9r561sxwy","seq":1,"delivery":0},"payloadHash":"afa885419ab1eef771d41ff7df48b61c979a90dd404b671fac65dbc92e1b705b","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '3f4df0c20cb353a91744b525351d9cb4c0638712d06945f4970749152bae7f69'),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.9', 2, 93, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m88ea9r561sxwy.9","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":3,"actor":"system","cause":null,"payloadHash":"f098c5acf70f27067313858a5dc1b34b2326d1ba4829b61d0caa7fe1a545ee84","previousHash":"3f4df0c20cb353a91744b525351d9cb4c0638712d06945f4970749152bae7f69"}', '5cc2ee129c4ea040e01d3ec26634e5be520dfa4c29a0aefe667eccf3ca3635b8'),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.13', 1, 94, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m88ea9r561sxwy.13","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":3,"actor":"clerk1","cause":{"instance":"01m88ea9r561sxwy","seq":1,"delivery":1},"payloadHash":"584de2af5522e8ec878484b19e2735e2615eade6462fafe24a72fb9aad37eaf6","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '5cd77a62d91a0af585545e949f22246fa7c87e83f84243426081cad5c17395b1'),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.13', 2, 95, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m88ea9r561sxwy.13","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":3,"actor":"system","cause":null,"payloadHash":"100fd0e30657e56c6ddd55df50df1256d00f1101483cf0ed2c2bda30b3fd83be","previousHash":"5cd77a62d91a0af585545e949f22246fa7c87e83f84243426081cad5c17395b1"}', '3a6e82cfac24efde3448a11c425a6ab073dd7ef049b3e98fb06563062ad87c03'),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.13', 3, 96, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m88ea9r561sxwy.13","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"df0b2f7ce9298c978100a1bcb19d6b5e3ec14b449b25aa93e2be73fa25ea74e9","previousHash":"3a6e82cfac24efde3448a11c425a6ab073dd7ef049b3e98fb06563062ad87c03"}', '1a801958b804b866b4a5d23908c3549d49e62f76b76e5bdae34b333bb73bf85c'),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy', 4, 97, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m88ea9r561sxwy","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":3,"actor":"clerk1","cause":{"instance":"01m88ea9r561sxwy.13","seq":3,"delivery":0},"payloadHash":"16eb46c6764ae7f75ab170a7699a52fd855abcfe9dcd19dcad9b3780abec0b83","previousHash":"a36db1f654fee0e2b109ce4297ae79c7a6f9f5b974ffc39b5f2df2dcf1fded96"}', '8e40ea00aa3a6ea4129d684ff4612f14e0b9d75f1730afcb4a193e14819ffa33'),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy', 5, 98, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m88ea9r561sxwy","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"58da8d408fe8730d8e3052e9e7482c3c3035e3445598705c7ae15f6a4696522e","previousHash":"8e40ea00aa3a6ea4129d684ff4612f14e0b9d75f1730afcb4a193e14819ffa33"}', '4a73a4c4eb113e07582084d92d9bc6974f7e27c798ebada8cfd710fb7f04cb14'),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy', 6, 99, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m88ea9r561sxwy","seq":6,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"4b394e5d0b9b8cbb360a1fdbfa23339cfd2d4764c4d5d093613394eed4dffa9c","previousHash":"4a73a4c4eb113e07582084d92d9bc6974f7e27c798ebada8cfd710fb7f04cb14"}', '47c53af9cbb613404281a65f78623c917505c643e58d21866fea5ebb880c9fa7'),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.9', 3, 100, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m88ea9r561sxwy.9","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"1581b533d284764ce9ee7942da62680437fb9f1ef6383372e33e4b7757d171c7","previousHash":"5cc2ee129c4ea040e01d3ec26634e5be520dfa4c29a0aefe667eccf3ca3635b8"}', 'a3801d0408b13242df0e6b9b5b41d33213e9c40d22b1f8888d2af94485aa07c7');
INSERT INTO public.journal_headers VALUES
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy', 7, 101, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m88ea9r561sxwy","seq":7,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":3,"actor":"clerk1","cause":{"instance":"01m88ea9r561sxwy.9","seq":3,"delivery":0},"payloadHash":"06024afcfc6d87044d3d404c33dcb7d25b5685e456a5903260d4047459fca3e9","previousHash":"47c53af9cbb613404281a65f78623c917505c643e58d21866fea5ebb880c9fa7"}', '8a4e7f33b1067de17555fb7d0f9a7e85815ada062552f343b715f84d7748d65a'),
	('loops/any-signs', '01m88ea9tva63905', 1, 102, '{"tenant":"loops/any-signs","instance":"01m88ea9tva63905","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"207f5d1520da7a7b2a0f8fd8cfa328d6fb6ebbb4fbe062434a17311e9ee71497","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"84ec09983c6eec79e1f98df72bfd54436660ec05dae7f4f1c2cc097c294a0a21","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'cb488c5b3f1965486badfd77b0e33de4694e8f58d56d3795b028eb92cbb30c18'),
	('loops/any-signs', '01m88ea9tva63905', 2, 103, '{"tenant":"loops/any-signs","instance":"01m88ea9tva63905","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"207f5d1520da7a7b2a0f8fd8cfa328d6fb6ebbb4fbe062434a17311e9ee71497","engineRevision":3,"actor":"system","cause":null,"payloadHash":"75f84c975cfb75f5091f8838e57c583d19cd4eb43f1e3751aaa7303f262a0a19","previousHash":"cb488c5b3f1965486badfd77b0e33de4694e8f58d56d3795b028eb92cbb30c18"}', 'd42288383268174dadaa3228f22b50eb29ae5c6427d3a47c1bfcc91224e7a58c'),
	('loops/any-signs', '01m88ea9tva63905', 3, 104, '{"tenant":"loops/any-signs","instance":"01m88ea9tva63905","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"207f5d1520da7a7b2a0f8fd8cfa328d6fb6ebbb4fbe062434a17311e9ee71497","engineRevision":3,"actor":"system","cause":null,"payloadHash":"3b32057ce0198dfa9bc8a457307ece94810e74821e10c3368df32bbcec288f2c","previousHash":"d42288383268174dadaa3228f22b50eb29ae5c6427d3a47c1bfcc91224e7a58c"}', '369bd02343939f33a933f744d7c6d8f8b1bf8ffff9d66b37ff0cc26248f553cd'),
	('loops/any-signs', '01m88ea9tva63905', 4, 105, '{"tenant":"loops/any-signs","instance":"01m88ea9tva63905","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"207f5d1520da7a7b2a0f8fd8cfa328d6fb6ebbb4fbe062434a17311e9ee71497","engineRevision":3,"actor":"system","cause":null,"payloadHash":"d41d92fa6eae937c44f9e934349ae97331cf6ef843edbb6cae3594fbde473e13","previousHash":"369bd02343939f33a933f744d7c6d8f8b1bf8ffff9d66b37ff0cc26248f553cd"}', '149dd9f45397463ade43e989895ea35a75f6fdf0eca73c13602f2b9321d9a230'),
	('loops/any-signs', '01m88ea9tva63905', 5, 106, '{"tenant":"loops/any-signs","instance":"01m88ea9tva63905","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"207f5d1520da7a7b2a0f8fd8cfa328d6fb6ebbb4fbe062434a17311e9ee71497","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"f370cfadf0845f1c3c2153f8606ee826f0cb88ebd023272d36dd51d9b5009ec6","previousHash":"149dd9f45397463ade43e989895ea35a75f6fdf0eca73c13602f2b9321d9a230"}', 'dddf7464f01ff760e436cb47184e6c5d087165ce49f82dda6b910478ed3e4d72'),
	('loops/behavior-complex', '01m88ea9x7b0c0jy', 1, 107, '{"tenant":"loops/behavior-complex","instance":"01m88ea9x7b0c0jy","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"787730fc2f8bc55dc66b28870a63dcf9b3912f58ecee84a5856bdcbdf6e11c33","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '38c407ead73b42dc46e016f39bbe01711b46b688b471d665891342f70d9403b2'),
	('loops/behavior-complex', '01m88ea9x7b0c0jy', 2, 108, '{"tenant":"loops/behavior-complex","instance":"01m88ea9x7b0c0jy","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a","engineRevision":3,"actor":"system","cause":null,"payloadHash":"13f871dd6fb7d8fc0471944dbfa0218ed659ddd454b8041731c9e2b6c943c312","previousHash":"38c407ead73b42dc46e016f39bbe01711b46b688b471d665891342f70d9403b2"}', '9e2fcfee3f0b54290378793df226d9b61c52f72271a5f40dec01773fa298491c'),
	('loops/behavior-complex', '01m88ea9x7b0c0jy', 3, 109, '{"tenant":"loops/behavior-complex","instance":"01m88ea9x7b0c0jy","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a","engineRevision":3,"actor":"system","cause":null,"payloadHash":"eb98d8a792ad3cf351555002fb67a0b6279d2a3522bc5be32bf6480d1fcc2edc","previousHash":"9e2fcfee3f0b54290378793df226d9b61c52f72271a5f40dec01773fa298491c"}', 'dfc38aef05f3562f81ebf4a06502b14461d5c952557b3c04b39d62a6dcbd9410'),
	('loops/behavior-complex', '01m88ea9x7b0c0jy', 4, 110, '{"tenant":"loops/behavior-complex","instance":"01m88ea9x7b0c0jy","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a","engineRevision":3,"actor":"system","cause":null,"payloadHash":"7dfa91066252d2f24dde680b2c598f5e1cbdf219a5dcbc2eea04ba0b566f36d5","previousHash":"dfc38aef05f3562f81ebf4a06502b14461d5c952557b3c04b39d62a6dcbd9410"}', 'c01d4115cc4c0206427606fd1ec9c0130029fa21b6aac71c616c15a9afda00e5'),
	('loops/behavior-complex', '01m88ea9x7b0c0jy', 5, 111, '{"tenant":"loops/behavior-complex","instance":"01m88ea9x7b0c0jy","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"404b1ab569cdc1566335d02fbf5fbd2857a85dbd1cb1f541a5dc2a61cbd04ee7","previousHash":"c01d4115cc4c0206427606fd1ec9c0130029fa21b6aac71c616c15a9afda00e5"}', '34133af7e23ed821a2705d5fc0c1c1366b90ae0c07174e30f419837922cb95bb'),
	('loops/behavior-complex', '01m88ea9x7b0c0jy', 6, 112, '{"tenant":"loops/behavior-complex","instance":"01m88ea9x7b0c0jy","seq":6,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"5ef98adb47aa59ca83f69c99720edaf8e363387291f4c962d3c4f901a1ab5d08","previousHash":"34133af7e23ed821a2705d5fc0c1c1366b90ae0c07174e30f419837922cb95bb"}', 'c08cea9d039af05b6dc988749d17fcdb736b59f0e5ff132ae655baa1fb6d0e26'),
	('loops/behavior-complex', '01m88ea9x7b0c0jy', 7, 113, '{"tenant":"loops/behavior-complex","instance":"01m88ea9x7b0c0jy","seq":7,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"adf69c2f8adf313edda451debb8ee47a0849e91be1164e6d13d3b118473df714","previousHash":"c08cea9d039af05b6dc988749d17fcdb736b59f0e5ff132ae655baa1fb6d0e26"}', '5f0d9643f7c2db55baa302a4ed9e68b5d40f420c7b2a5856f7ee7e24b4878dd5'),
	('loops/behavior-error-uncaught', '01m88ea9zxeq3wgt', 1, 114, '{"tenant":"loops/behavior-error-uncaught","instance":"01m88ea9zxeq3wgt","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"cd7e81af8de9920cc16c3b7b423975da0b65958cbc97381c9b6c3cb3cf17a912","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"acbb2b3184dc3a52c6997b2b763fd805e7badb4039d2ed27493940dd209108ec","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '2be9ef441770ebdc0fd77144b2f3a1c83b712fa10995cc2350d523d1f0afad01'),
	('loops/behavior-error-uncaught', '01m88ea9zxeq3wgt', 2, 115, '{"tenant":"loops/behavior-error-uncaught","instance":"01m88ea9zxeq3wgt","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"cd7e81af8de9920cc16c3b7b423975da0b65958cbc97381c9b6c3cb3cf17a912","engineRevision":3,"actor":"system","cause":null,"payloadHash":"3d244a4335fedd233b741748791c91e6b6ca24bc77e76738fed0b8326e0bbe70","previousHash":"2be9ef441770ebdc0fd77144b2f3a1c83b712fa10995cc2350d523d1f0afad01"}', '680956edfaddd2acf2c6b1401099b9c5c80c09a17f9b90437f7eee0b2bef190d'),
	('loops/behavior-error-uncaught', '01m88ea9zxeq3wgt', 3, 116, '{"tenant":"loops/behavior-error-uncaught","instance":"01m88ea9zxeq3wgt","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"cd7e81af8de9920cc16c3b7b423975da0b65958cbc97381c9b6c3cb3cf17a912","engineRevision":3,"actor":"system","cause":null,"payloadHash":"bf3835db1dd7198e6cd77a1c4b66f6f60bdc0d1f9014b3784239e3af43b0eb2a","previousHash":"680956edfaddd2acf2c6b1401099b9c5c80c09a17f9b90437f7eee0b2bef190d"}', '5be8b0b36c32df7b6d60c7d72e80dfc733186dafad59d89e88dc9bbb5965f8f2'),
	('loops/behavior-error-uncaught', '01m88ea9zxeq3wgt', 4, 117, '{"tenant":"loops/behavior-error-uncaught","instance":"01m88ea9zxeq3wgt","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"cd7e81af8de9920cc16c3b7b423975da0b65958cbc97381c9b6c3cb3cf17a912","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"509b5376b6a04acc9fee8b7f2f56178c705157f128a77242491fa7b1bbffcbff","previousHash":"5be8b0b36c32df7b6d60c7d72e80dfc733186dafad59d89e88dc9bbb5965f8f2"}', 'b59d39154b10954877fa8911b1ac0c9977c579f13a797cb36648629dec3679a8'),
	('loops/behavior-error-uncaught', '01m88ea9zxeq3wgt', 5, 118, '{"tenant":"loops/behavior-error-uncaught","instance":"01m88ea9zxeq3wgt","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"cd7e81af8de9920cc16c3b7b423975da0b65958cbc97381c9b6c3cb3cf17a912","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"69179f8d35b7691dcf39a3cdb1fe60ca399903568d4289052ca7d7fadd989ce0","previousHash":"b59d39154b10954877fa8911b1ac0c9977c579f13a797cb36648629dec3679a8"}', 'f7cb7d3f04127eedc134124fbac5b2b245f35176c71ea47e5af5e16e02ef632e'),
	('loops/behavior-error-uncaught', '01m88ea9zxeq3wgt', 6, 119, '{"tenant":"loops/behavior-error-uncaught","instance":"01m88ea9zxeq3wgt","seq":6,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"cd7e81af8de9920cc16c3b7b423975da0b65958cbc97381c9b6c3cb3cf17a912","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"ce38a55da56ea73891c3356f9afd80c7a984c5646aabaed9089c47f65bd185e3","previousHash":"f7cb7d3f04127eedc134124fbac5b2b245f35176c71ea47e5af5e16e02ef632e"}', '9a9f5c2404472f7265525175aaf6401c86a00731edde80d1bd11d76ef9c6f424'),
	('loops/behavior-none-throws-at-every-completion', '01m88eaa3aag8yew', 1, 120, '{"tenant":"loops/behavior-none-throws-at-every-completion","instance":"01m88eaa3aag8yew","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"15acd2f7da9fb336eb555740d6e2a7a7636455b29ec528432a192898182c2eb5","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"e5c9e135e8d0e80bc1deff4aec3a7ca6b162cf00dbf1949e3c4cde83d788e126","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'bef1dfe17f193e4f58bb0fb5bdefbba283fcd594e59718e7cd5037a0bee35e55'),
	('loops/behavior-none-throws-at-every-completion', '01m88eaa3aag8yew', 2, 121, '{"tenant":"loops/behavior-none-throws-at-every-completion","instance":"01m88eaa3aag8yew","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"15acd2f7da9fb336eb555740d6e2a7a7636455b29ec528432a192898182c2eb5","engineRevision":3,"actor":"system","cause":null,"payloadHash":"68de2216f0c075985664ed6a9cbd5974da3afd76150c33aa5cb617bb7abac711","previousHash":"bef1dfe17f193e4f58bb0fb5bdefbba283fcd594e59718e7cd5037a0bee35e55"}', '7e6ee855ad1afd0c8b4e69e3bf1a498f91e9cd8635781cf6a19878943eb1c8a7'),
	('loops/behavior-none-throws-at-every-completion', '01m88eaa3aag8yew', 3, 122, '{"tenant":"loops/behavior-none-throws-at-every-completion","instance":"01m88eaa3aag8yew","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"15acd2f7da9fb336eb555740d6e2a7a7636455b29ec528432a192898182c2eb5","engineRevision":3,"actor":"system","cause":null,"payloadHash":"b5198c0af2c8ddbf5c7e3934341a346bc6cb509a73dde23767923c2e8bece865","previousHash":"7e6ee855ad1afd0c8b4e69e3bf1a498f91e9cd8635781cf6a19878943eb1c8a7"}', 'bea5ca7d09f3609e058bbaca6a40d1014c63a475f55f9a7809e1b191b2a4d047'),
	('loops/behavior-none-throws-at-every-completion', '01m88eaa3aag8yew', 4, 123, '{"tenant":"loops/behavior-none-throws-at-every-completion","instance":"01m88eaa3aag8yew","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"15acd2f7da9fb336eb555740d6e2a7a7636455b29ec528432a192898182c2eb5","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"2b2b2c6020283ccdf56c5578b8c46424db991e8162316f626666d114c2da4f87","previousHash":"bea5ca7d09f3609e058bbaca6a40d1014c63a475f55f9a7809e1b191b2a4d047"}', 'c686cd208311f2ff63a89e9ea3d2c8bbf60018701be539043c7a2a94126fdbf4'),
	('loops/behavior-none-throws-at-every-completion', '01m88eaa3aag8yew', 5, 124, '{"tenant":"loops/behavior-none-throws-at-every-completion","instance":"01m88eaa3aag8yew","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"15acd2f7da9fb336eb555740d6e2a7a7636455b29ec528432a192898182c2eb5","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"f8d254c212a2c6066c788e1f93bbb148cf4fffb6602c95f6fc0fc5034626b385","previousHash":"c686cd208311f2ff63a89e9ea3d2c8bbf60018701be539043c7a2a94126fdbf4"}', '2fc30fa891e41895155b08344726b3b5bb8696dbbafd0377e5a783cc51903865'),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb', 1, 125, '{"tenant":"operations/cancel-a-case-with-everything-open","instance":"01m88eaa5r1bj2pb","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"ae96ad69363218d88de8aa27ab8e11e91424cc115307bc91959130a4c53c7889","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '8c7d14d59f9325ab422dd7edba407721cc597ab52b7b568b8e88c69d9d0e7377'),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb', 2, 126, '{"tenant":"operations/cancel-a-case-with-everything-open","instance":"01m88eaa5r1bj2pb","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc","engineRevision":3,"actor":"system","cause":null,"payloadHash":"fb05b8be91cd9b3310bcd01b8a91551c546d8b85978ae69748d688baea3c2fbd","previousHash":"8c7d14d59f9325ab422dd7edba407721cc597ab52b7b568b8e88c69d9d0e7377"}', '52b85cc40a719d9b92a6c2bd0c51ea94a86ff568e6f43af1ecc465489917c8bd'),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb', 3, 127, '{"tenant":"operations/cancel-a-case-with-everything-open","instance":"01m88eaa5r1bj2pb","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc","engineRevision":3,"actor":"system","cause":null,"payloadHash":"d998e81098e386f7bdacf4720cede699f28e27748907f12d33e3f98d71925177","previousHash":"52b85cc40a719d9b92a6c2bd0c51ea94a86ff568e6f43af1ecc465489917c8bd"}', '80d73e6f72efc88423e5042e0a150a48996111d5139623fa8b5112a95fb7efb7'),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb', 4, 128, '{"tenant":"operations/cancel-a-case-with-everything-open","instance":"01m88eaa5r1bj2pb","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc","engineRevision":3,"actor":"system","cause":null,"payloadHash":"b4fe2e027ecbcd7bfca2cedef61a848d003a152a54b504077e3b1f77af3324c0","previousHash":"80d73e6f72efc88423e5042e0a150a48996111d5139623fa8b5112a95fb7efb7"}', 'c25ba451dff8830f0be16152d3fdec36c0c0d2542e718577610c2b766f677e68'),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb.12', 1, 129, '{"tenant":"operations/cancel-a-case-with-everything-open","instance":"01m88eaa5r1bj2pb.12","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc","engineRevision":3,"actor":"clerk1","cause":{"instance":"01m88eaa5r1bj2pb","seq":1,"delivery":0},"payloadHash":"5ff0d910d36da30b8c7dd6ed3c2de4975c048a18596f70ff8b513eb246eb6b8d","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '5eee67650a0edf543d296272cf9edf4bc49e71db2edc42028d1863be4bb78594'),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb.12', 2, 130, '{"tenant":"operations/cancel-a-case-with-everything-open","instance":"01m88eaa5r1bj2pb.12","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc","engineRevision":3,"actor":"system","cause":null,"payloadHash":"0acb6a746a0b65730ebc382f773fa8ab4ed0e62d550930d242dc88ce71dd4328","previousHash":"5eee67650a0edf543d296272cf9edf4bc49e71db2edc42028d1863be4bb78594"}', '78a279f527b7da2302e6bd26c80c473389cc7721bfa1805700b2adb69e26395f'),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb', 5, 131, '{"tenant":"operations/cancel-a-case-with-everything-open","instance":"01m88eaa5r1bj2pb","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"5a8edaab9e128bdb573b2706797787638e73dc082a5da63605f2cee60956c3b4","previousHash":"c25ba451dff8830f0be16152d3fdec36c0c0d2542e718577610c2b766f677e68"}', 'd9bd54653d150499580e6107cb27aeb6f745daf48d211e547c3d4f5b0eec75ee'),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb.12', 3, 132, '{"tenant":"operations/cancel-a-case-with-everything-open","instance":"01m88eaa5r1bj2pb.12","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc","engineRevision":3,"actor":"clerk1","cause":{"instance":"01m88eaa5r1bj2pb","seq":5,"delivery":0},"payloadHash":"6f8a3db3f67b7a40be68f5b43f2bd928d01aeb0261529c3bde4c8bf6c6e2bb15","previousHash":"78a279f527b7da2302e6bd26c80c473389cc7721bfa1805700b2adb69e26395f"}', '2f087cc0e5e8ab45dcf7bc07ed40a480f33804c1d7d3285af11e6aaf29887706'),
	('operations/claim-that-comes-second', '01m88eaa7hb2j23g', 1, 133, '{"tenant":"operations/claim-that-comes-second","instance":"01m88eaa7hb2j23g","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"573f134a6582e593c6f173c04e26d2af0060e5885fb8531991c028a5ee02516a","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'e66bcefb2cd6f32bea3964c3b06047a64231325c72115cb1cc3299cd2c2e41f1'),
	('operations/claim-that-comes-second', '01m88eaa7hb2j23g', 2, 134, '{"tenant":"operations/claim-that-comes-second","instance":"01m88eaa7hb2j23g","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c","engineRevision":3,"actor":"system","cause":null,"payloadHash":"21926352d40dde28d18265c4f855e04c34a90302a1f39eacc34fe38d54ea05b3","previousHash":"e66bcefb2cd6f32bea3964c3b06047a64231325c72115cb1cc3299cd2c2e41f1"}', '8b6cfa2f6b8a31c66030166f3b081a4373e4941955659172955c51156921b63a'),
	('operations/claim-that-comes-second', '01m88eaa7hb2j23g', 3, 135, '{"tenant":"operations/claim-that-comes-second","instance":"01m88eaa7hb2j23g","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"deba41a5d3b9571ed1bd3d68c10f451ce6876cdf48d868a15ce41f0b9220baba","previousHash":"8b6cfa2f6b8a31c66030166f3b081a4373e4941955659172955c51156921b63a"}', '4288db23ae7311606e664d13fe961edce05e15a54c062d7276573fe399a4c651'),
	('operations/claim-that-comes-second', '01m88eaa7hb2j23g', 4, 136, '{"tenant":"operations/claim-that-comes-second","instance":"01m88eaa7hb2j23g","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"fb84576d4824274cece2c7b5cdfe1c5780858da636a2ccf416b5d273a65675a4","previousHash":"4288db23ae7311606e664d13fe961edce05e15a54c062d7276573fe399a4c651"}', '22584c885c6df7cb995b741adf511b5982805a1babe1491f708c5537ada4b437'),
	('operations/claim-that-comes-second', '01m88eaa7hb2j23g', 5, 137, '{"tenant":"operations/claim-that-comes-second","instance":"01m88eaa7hb2j23g","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"fbac21a8fab62f7a8369b96d838f8afd7cbcac567b79b10bd0f4f1b150e46ffa","previousHash":"22584c885c6df7cb995b741adf511b5982805a1babe1491f708c5537ada4b437"}', '3f24fd48f7b473824b8589a8cc1bb50907a640abd42d2f051ef92021e6380ffc'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88eaaar5zafkj', 1, 138, '{"tenant":"operations/event-subprocess-that-cannot-wait-is-an-incident","instance":"01m88eaaar5zafkj","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"60479ca085d9e762850d4810915c5a33223666624debe63f71ac2f8d4fb0babd","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"b9c0e7e5486b2e95df28b25e76219b45ed7a9a9d84a220dd950546481f18c0db","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '6b2901eba9db87dbbf7e427b20653f5a46aac8db47ae1545f686ad01879abcbe'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88eaaar5zafkj', 2, 139, '{"tenant":"operations/event-subprocess-that-cannot-wait-is-an-incident","instance":"01m88eaaar5zafkj","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"60479ca085d9e762850d4810915c5a33223666624debe63f71ac2f8d4fb0babd","engineRevision":3,"actor":"system","cause":null,"payloadHash":"6d1beb9e854fcdc2e6a97c83b475895ac2cd317a1e711b47bed9a54ba45237cc","previousHash":"6b2901eba9db87dbbf7e427b20653f5a46aac8db47ae1545f686ad01879abcbe"}', '24853b469368e58231f36fa216225ebfaff5ff96201920de77c7f0a7e641d55d'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88eaaar5zafkj', 3, 140, '{"tenant":"operations/event-subprocess-that-cannot-wait-is-an-incident","instance":"01m88eaaar5zafkj","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"60479ca085d9e762850d4810915c5a33223666624debe63f71ac2f8d4fb0babd","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"7d3898f1fc097c4b52eb7301bc70fb51d5cce48d826b7921ef8112f596345945","previousHash":"24853b469368e58231f36fa216225ebfaff5ff96201920de77c7f0a7e641d55d"}', '437afcdd8dc930429acb6e79eb3505f34cfb2ec2b43119879334d30487ceb9d1'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88eaaar5zafkj', 4, 141, '{"tenant":"operations/event-subprocess-that-cannot-wait-is-an-incident","instance":"01m88eaaar5zafkj","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"60479ca085d9e762850d4810915c5a33223666624debe63f71ac2f8d4fb0babd","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"41fe8c2d96c7dd61410799c9221abeb71e03a0bf65535c26bb1547f165f67899","previousHash":"437afcdd8dc930429acb6e79eb3505f34cfb2ec2b43119879334d30487ceb9d1"}', '28fa17df2facc095d3fa723dcadf3d97267e5982107332d69d338f750be01e4b'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88eaaar5zafkj', 5, 142, '{"tenant":"operations/event-subprocess-that-cannot-wait-is-an-incident","instance":"01m88eaaar5zafkj","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"60479ca085d9e762850d4810915c5a33223666624debe63f71ac2f8d4fb0babd","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"109c0e4b6e9a4b7634afd3febd58a48496c3565eb487a580a627856994b18d7f","previousHash":"28fa17df2facc095d3fa723dcadf3d97267e5982107332d69d338f750be01e4b"}', 'ddefac4a867973005f17be00db4d0211e654c37f5421acc1442a8acbcd40b066'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88eaaar5zafkj', 6, 143, '{"tenant":"operations/event-subprocess-that-cannot-wait-is-an-incident","instance":"01m88eaaar5zafkj","seq":6,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"60479ca085d9e762850d4810915c5a33223666624debe63f71ac2f8d4fb0babd","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"46c3f72918ffc762e8b97b9d7f100227c1d31e70d63613889866d926af1ab3ee","previousHash":"ddefac4a867973005f17be00db4d0211e654c37f5421acc1442a8acbcd40b066"}', 'd6b57e28f6006b8072f1f2c04c25d717a0d5a7a1c61a9006b0b238e26769988c'),
	('operations/migrate-a-call-under-way', '01m88eaadjcybfdw', 1, 144, '{"tenant":"operations/migrate-a-call-under-way","instance":"01m88eaadjcybfdw","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"8c1e7f106a95c9f6fafeac6653162d248be861157bfa26c04d13b8f4a0b5a828","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"9dd87453281ad80afe341f11a25f7d5945bc5efd894830d2400ce33498243991","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '2cb221a8c80ea427c3a067180bb0a21bc54b4d103e2ea81717477a2631ef5901'),
	('operations/migrate-a-call-under-way', '01m88eaadjcybfdw.4', 1, 145, '{"tenant":"operations/migrate-a-call-under-way","instance":"01m88eaadjcybfdw.4","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"8c1e7f106a95c9f6fafeac6653162d248be861157bfa26c04d13b8f4a0b5a828","engineRevision":3,"actor":"clerk1","cause":{"instance":"01m88eaadjcybfdw","seq":1,"delivery":0},"payloadHash":"e805a842aa68ea8f56df8781cb76581161bee270d125cd62344c33788e1a0d58","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '94fbdce511ac4d123e2242aee5fd5c71dd15f5cc7218a100ba4f3f4c9a762848'),
	('operations/migrate-a-call-under-way', '01m88eaadjcybfdw.4', 2, 146, '{"tenant":"operations/migrate-a-call-under-way","instance":"01m88eaadjcybfdw.4","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"8c1e7f106a95c9f6fafeac6653162d248be861157bfa26c04d13b8f4a0b5a828","engineRevision":3,"actor":"system","cause":null,"payloadHash":"2bc8c60163ca86a9586edbaa450f5296fc3b9f7f5cb64ad89a1fc37772f57387","previousHash":"94fbdce511ac4d123e2242aee5fd5c71dd15f5cc7218a100ba4f3f4c9a762848"}', '01a873095eab483251ba70905ec83e604759cfde2bb8d6f1a52be5c91e9c2bff'),
	('operations/migrate-a-call-under-way', '01m88eaadjcybfdw.4', 3, 147, '{"tenant":"operations/migrate-a-call-under-way","instance":"01m88eaadjcybfdw.4","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"8c1e7f106a95c9f6fafeac6653162d248be861157bfa26c04d13b8f4a0b5a828","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"9cdc3cf5e84dcaea92feab2ba2b740d5ece1b0dffa11e00b1d594a4179f39075","previousHash":"01a873095eab483251ba70905ec83e604759cfde2bb8d6f1a52be5c91e9c2bff"}', '5de4e2807506d3d2a3127aff00ddbc9639764c0ddc647b60cb02679fcae25fa0'),
	('operations/migrate-a-suspended-instance', '01m88eaafd99pknd', 1, 148, '{"tenant":"operations/migrate-a-suspended-instance","instance":"01m88eaafd99pknd","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"acabffc38e3d491657a602b1942a3efffc7852eca1270515e1e300627a0c25d3","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '0848606d5a79df4a27d105b5d58b0f4ddb898d59a8be357af16c8b6adf505713'),
	('operations/migrate-a-suspended-instance', '01m88eaafd99pknd', 2, 149, '{"tenant":"operations/migrate-a-suspended-instance","instance":"01m88eaafd99pknd","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c","engineRevision":3,"actor":"system","cause":null,"payloadHash":"ce09bd93f0885808d70d82a2ae286c7ad6721235b23e4d4f737ae48a725ec002","previousHash":"0848606d5a79df4a27d105b5d58b0f4ddb898d59a8be357af16c8b6adf505713"}', 'fe689d9eaed9ace995e9c87552794342c511b01da78e381ec111810264c77e73'),
	('operations/migrate-a-suspended-instance', '01m88eaafd99pknd', 3, 150, '{"tenant":"operations/migrate-a-suspended-instance","instance":"01m88eaafd99pknd","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"2be8558a5e4755cbf24ae0b79c1cf6c654ac77dbf1ca24fa8199a5bdb6371dfd","previousHash":"fe689d9eaed9ace995e9c87552794342c511b01da78e381ec111810264c77e73"}', 'c9536628b0d69bebb7e26a30ba631e3f4bf6e24e12cd7641d976f5adfd6c7d17'),
	('default', '01m88eaagj63d5cx', 1, 151, '{"tenant":"default","instance":"01m88eaagj63d5cx","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"42b5859e361c31d8e1114e54d24cdfc6c828a1e32c71adc3c20a8378c9151598","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '350e0d27b1eeddcef3a32a92659b07c4e3afde8a6b433b8f34ba5791bf17983c'),
	('default', '01m88eaagj63d5cx', 2, 152, '{"tenant":"default","instance":"01m88eaagj63d5cx","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56","engineRevision":3,"actor":"system","cause":null,"payloadHash":"fbc22c09473dc617cbc4867b344c5cb01532560b17cfd073356be255e7f511ab","previousHash":"350e0d27b1eeddcef3a32a92659b07c4e3afde8a6b433b8f34ba5791bf17983c"}', '7d79ccd559ad03168fac55a21bda708f8821d9696638c279342238f70acf2f79'),
	('default', '01m88eaagyen76de', 1, 153, '{"tenant":"default","instance":"01m88eaagyen76de","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"88e21681e59bc0135fe0ed55d9465995412e3f9b267efecfe916954d5bed64b2","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'f00b8c0277fc69ca243ad72b790f40427209227f7cde4781e896b37a550e1c73'),
	('default', '01m88eaagyen76de', 2, 154, '{"tenant":"default","instance":"01m88eaagyen76de","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b","engineRevision":3,"actor":"system","cause":null,"payloadHash":"4b5a709989c6738da7cf68952ee9d4ddba81afd7db88d73927e257f0a6e779d5","previousHash":"f00b8c0277fc69ca243ad72b790f40427209227f7cde4781e896b37a550e1c73"}', 'd27f85a1cfcf9d3d9c82240e099e0349d3071027cbab40ca658bc78b812f6181'),
	('default', '01m88eaah67v4ny5', 1, 155, '{"tenant":"default","instance":"01m88eaah67v4ny5","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"623ce95bfe549c85ee70eedf304b072b0272ce91204106dd9788f10de559bd0e","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '9cac2323a45979852442e0aa7da321c908cc2abb00d1737491b678f79836a5d8'),
	('default', '01m88eaah67v4ny5', 2, 156, '{"tenant":"default","instance":"01m88eaah67v4ny5","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56","engineRevision":3,"actor":"system","cause":null,"payloadHash":"f74a7657e87da423c13047b50e87eb7a3cc74cc3bf858647eeb976d5a01603d3","previousHash":"9cac2323a45979852442e0aa7da321c908cc2abb00d1737491b678f79836a5d8"}', 'b5c01821bf4433884961ab1e816593f7ed687508d0bbee8c9643461ae87bd264'),
	('default', '01m88eaahm5t2e7q', 1, 157, '{"tenant":"default","instance":"01m88eaahm5t2e7q","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"7bec67ac7bf0b5b565bc83bded30ab9ca9688fc46c103c38324386514cbb51f4","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'cf2583469ecbe14f297f4b5a1b6e920e2dfe9a3f8373d68a2fbece3dde6bdd70'),
	('default', '01m88eaahm5t2e7q', 2, 158, '{"tenant":"default","instance":"01m88eaahm5t2e7q","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b","engineRevision":3,"actor":"system","cause":null,"payloadHash":"b7d78e54bf3ecee621c332a966bb38cb56f8b73dbf9bf185f5eb4b70f2796c73","previousHash":"cf2583469ecbe14f297f4b5a1b6e920e2dfe9a3f8373d68a2fbece3dde6bdd70"}', '9f750bc0b75f26d74b866f19469da8cd0c3211f33a8c4fd6fa71e6bbdfe1b32a'),
	('default', '01m88eaah67v4ny5', 3, 159, '{"tenant":"default","instance":"01m88eaah67v4ny5","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"2d91e8152375998b58eb93311eaf5b8fb2231bd60afd9d53146873c64a73caa9","previousHash":"b5c01821bf4433884961ab1e816593f7ed687508d0bbee8c9643461ae87bd264"}', '6ce4937fec8e48b8a0c86a2fcf053366c7e67252a2dcc4c7636244081c678dda'),
	('default', '01m88eaam743msrs', 1, 160, '{"tenant":"default","instance":"01m88eaam743msrs","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"2928d532cbabd3182a49202952ab95be3f58a5bc2899d71119afa41700fb7e4f","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '35918ddfa17b201a8da10c28a1b85f0c5953a211c6e8bad4df3a6961206568e7'),
	('default', '01m88eaam743msrs', 2, 161, '{"tenant":"default","instance":"01m88eaam743msrs","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56","engineRevision":3,"actor":"system","cause":null,"payloadHash":"07025b6e9ab42ce41ef3287d9a3b6ecb13da4b7e11caddf1a8b7418eccc5c9ce","previousHash":"35918ddfa17b201a8da10c28a1b85f0c5953a211c6e8bad4df3a6961206568e7"}', '231db86d91d3d4b8f2fa5fa0e0dc778f64351f45ee639cff7b01579aae49be42'),
	('default', '01m88eaan0af9et6', 1, 162, '{"tenant":"default","instance":"01m88eaan0af9et6","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"7d761a9dd41335c7b1da76a11c5496d5a1e291811d5bdca7fdb02d0ba06f5faf","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '17a994f6010891c4c90e36bf3742f3169f44dccae2397599f62dcfa35262d229'),
	('default', '01m88eaan0af9et6', 2, 163, '{"tenant":"default","instance":"01m88eaan0af9et6","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b","engineRevision":3,"actor":"system","cause":null,"payloadHash":"b899c0a83352e9c70a8840701c6286bb590476e73d22d3593bd7f0bcd8572f64","previousHash":"17a994f6010891c4c90e36bf3742f3169f44dccae2397599f62dcfa35262d229"}', 'aa884d346e305f297d6ecb7eb9777888396e730209fa2d7c15c441f6818bae00'),
	('default', '01m88eaam743msrs', 3, 164, '{"tenant":"default","instance":"01m88eaam743msrs","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576},"definitionHash":"cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56","engineRevision":3,"actor":"clerk1","cause":null,"payloadHash":"db1b5bbf95ea20ddf2ea1dc95b466b2a474e118716c8a9e58f7a3ac298abf495","previousHash":"231db86d91d3d4b8f2fa5fa0e0dc778f64351f45ee639cff7b01579aae49be42"}', '0d490bf5d61e3f7cfe520cefc36a0312308ba7281af89b9ec3658e086b509f82');


--
-- Data for Name: journal_payloads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal_payloads VALUES
	('boundary-timer-cycle', '01m88ea81hd8mhxr', 1, '3ca19370cfa6f598f2e1037d782bdebd', '{"command":{"type":"StartInstance","instance":"01m88ea81hd8mhxr","processId":"p","root":"01m88ea81hd8mhxr","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88ea81hd8mhxr","processId":"p","root":"01m88ea81hd8mhxr","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"TimerScheduled","key":4,"owner":3,"element":"remind","due":1772449200000,"repetitions":3,"cycle":"R3/PT10H"},{"type":"TaskCreated","key":5,"owner":3}],"deliveries":[]}'),
	('boundary-timer-cycle', '01m88ea81hd8mhxr', 2, 'ec5f6a1d64dc3dffd57b4aec905c8211', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('boundary-timer-cycle', '01m88ea81hd8mhxr', 3, 'd5dcc51e09afae0167832d4000f4e345', '{"command":{"type":"TriggerTimer","timer":4},"events":[{"type":"TimerTriggered","key":4},{"type":"TimerScheduled","key":6,"owner":3,"element":"remind","due":1772485200000,"repetitions":2,"cycle":"R3/PT10H"},{"type":"ElementActivated","key":7,"element":"remind","scope":1},{"type":"ElementCompleted","key":7},{"type":"FlowTaken","flow":"remind_nudge","scope":1},{"type":"ElementActivated","key":8,"element":"nudge","scope":1},{"type":"ElementCompleted","key":8},{"type":"FlowTaken","flow":"nudge_e","scope":1},{"type":"ElementActivated","key":9,"element":"e","scope":1},{"type":"ElementCompleted","key":9}],"deliveries":[]}'),
	('boundary-timer-cycle', '01m88ea81hd8mhxr', 4, '93741a257e3280a0d8eb35efe9d836a6', '{"command":{"type":"TriggerTimer","timer":6},"events":[{"type":"TimerTriggered","key":6},{"type":"TimerScheduled","key":10,"owner":3,"element":"remind","due":1772521200000,"repetitions":1,"cycle":"R3/PT10H"},{"type":"ElementActivated","key":11,"element":"remind","scope":1},{"type":"ElementCompleted","key":11},{"type":"FlowTaken","flow":"remind_nudge","scope":1},{"type":"ElementActivated","key":12,"element":"nudge","scope":1},{"type":"ElementCompleted","key":12},{"type":"FlowTaken","flow":"nudge_e","scope":1},{"type":"ElementActivated","key":13,"element":"e","scope":1},{"type":"ElementCompleted","key":13}],"deliveries":[]}'),
	('boundary-timer-cycle', '01m88ea81hd8mhxr', 5, 'ef0e7d07491645b9d01fce900b7ff971', '{"command":{"type":"TriggerTimer","timer":10},"events":[{"type":"TimerTriggered","key":10},{"type":"ElementActivated","key":14,"element":"remind","scope":1},{"type":"ElementCompleted","key":14},{"type":"FlowTaken","flow":"remind_nudge","scope":1},{"type":"ElementActivated","key":15,"element":"nudge","scope":1},{"type":"ElementCompleted","key":15},{"type":"FlowTaken","flow":"nudge_e","scope":1},{"type":"ElementActivated","key":16,"element":"e","scope":1},{"type":"ElementCompleted","key":16}],"deliveries":[]}'),
	('boundary-timer-cycle', '01m88ea81hd8mhxr', 6, '9bd451a5281a85e238ec28677d9ecd58', '{"command":{"type":"CompleteTask","task":5,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_e","scope":1},{"type":"ElementActivated","key":17,"element":"e","scope":1},{"type":"ElementCompleted","key":17},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('business-rule-task', '01m88ea84vetvpzk', 1, '56c3190d10662c03157800ef00f2aa1a', '{"command":{"type":"StartInstance","instance":"01m88ea84vetvpzk","processId":"p","root":"01m88ea84vetvpzk","variables":{"amount":600000},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88ea84vetvpzk","processId":"p","root":"01m88ea84vetvpzk","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"amount","value":600000},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_route","scope":1},{"type":"ElementActivated","key":3,"element":"route","scope":1},{"type":"DecisionEvaluated","owner":3,"decision":"route","hash":"b0e70893874bbcdc2fb5f988fbc6fb91c8ef637ce2c7ae426ffd3dea22b8f865","rules":[2]},{"type":"VariableSet","scope":1,"name":"level","value":"chief"},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"route_u","scope":1},{"type":"ElementActivated","key":4,"element":"u","scope":1},{"type":"TaskCreated","key":5,"owner":4}],"deliveries":[]}'),
	('business-rule-task', '01m88ea84vetvpzk', 2, '1820ad91361bb850deec1a7af1c100d5', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('call-activity', '01m88ea8703e3smh', 1, 'eb8a2ff8eaf0d774fe930463aabf1b16', '{"command":{"type":"StartInstance","instance":"01m88ea8703e3smh","processId":"p","root":"01m88ea8703e3smh","variables":{"amount":7},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88ea8703e3smh","processId":"p","root":"01m88ea8703e3smh","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"amount","value":7},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_c","scope":1},{"type":"ElementActivated","key":3,"element":"c","scope":1},{"type":"VariableSet","scope":3,"name":"fee","value":7},{"type":"ProcessCalled","owner":3,"child":"01m88ea8703e3smh.4","processId":"child"}],"deliveries":[{"target":"01m88ea8703e3smh.4","binding":"latest","command":{"type":"StartInstance","instance":"01m88ea8703e3smh.4","processId":"child","root":"01m88ea8703e3smh","variables":{"amount":7,"fee":7},"businessId":"case-1","window":"W01","caller":{"instance":"01m88ea8703e3smh","owner":3,"errorCodes":[],"escalationCodes":[]}}}]}'),
	('call-activity', '01m88ea8703e3smh.4', 1, 'ea692d3dec83b6f5d0034412d3ed5559', '{"command":{"type":"StartInstance","instance":"01m88ea8703e3smh.4","processId":"child","root":"01m88ea8703e3smh","variables":{"amount":7,"fee":7},"businessId":"case-1","window":"W01","caller":{"instance":"01m88ea8703e3smh","owner":3,"errorCodes":[],"escalationCodes":[]}},"events":[{"type":"InstanceStarted","instance":"01m88ea8703e3smh.4","processId":"child","root":"01m88ea8703e3smh","businessId":"case-1","window":"W01","caller":{"instance":"01m88ea8703e3smh","owner":3,"errorCodes":[],"escalationCodes":[]}},{"type":"ElementActivated","key":1,"element":"child","scope":0},{"type":"VariableSet","scope":1,"name":"amount","value":7},{"type":"VariableSet","scope":1,"name":"fee","value":7},{"type":"ElementActivated","key":2,"element":"cs","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"cs_inner","scope":1},{"type":"ElementActivated","key":3,"element":"inner","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('call-activity', '01m88ea8703e3smh.4', 2, '503331e5ffb97b2282424e0fc265ee4b', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('call-activity', '01m88ea8703e3smh.4', 3, '3cd32fc05a156bae26669ce35c85cce2', '{"command":{"type":"CompleteTask","task":4,"variables":{"answer":42,"noise":1},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":4,"by":"clerk1"},{"type":"VariableSet","scope":1,"name":"answer","value":42},{"type":"VariableSet","scope":1,"name":"noise","value":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"inner_ce","scope":1},{"type":"ElementActivated","key":5,"element":"ce","scope":1},{"type":"ElementCompleted","key":5},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[{"target":"01m88ea8703e3smh","command":{"type":"CompleteCall","owner":3,"child":"01m88ea8703e3smh.4","variables":{"amount":7,"fee":7,"answer":42,"noise":1}}}]}'),
	('call-activity', '01m88ea8703e3smh', 2, '213ef6ce9e04a14acf45f618239c4551', '{"command":{"type":"CompleteCall","owner":3,"child":"01m88ea8703e3smh.4","variables":{"amount":7,"fee":7,"answer":42,"noise":1}},"events":[{"type":"CallEnded","owner":3,"child":"01m88ea8703e3smh.4"},{"type":"VariableSet","scope":3,"name":"amount","value":7},{"type":"VariableSet","scope":3,"name":"fee","value":7},{"type":"VariableSet","scope":3,"name":"answer","value":42},{"type":"VariableSet","scope":3,"name":"noise","value":1},{"type":"VariableSet","scope":1,"name":"result","value":42},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"c_after","scope":1},{"type":"ElementActivated","key":5,"element":"after","scope":1},{"type":"TaskCreated","key":6,"owner":5}],"deliveries":[]}'),
	('call-activity', '01m88ea8703e3smh', 3, '521d75fb28fbe2fd104b863b91801797', '{"command":{"type":"AssignTask","task":6,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":6,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('call-activity', '01m88ea8703e3smh', 4, '2584a4eb3ae56cb3e9d40385015113c3', '{"command":{"type":"CompleteTask","task":6,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":6,"by":"clerk1"},{"type":"ElementCompleted","key":5},{"type":"FlowTaken","flow":"after_e","scope":1},{"type":"ElementActivated","key":7,"element":"e","scope":1},{"type":"ElementCompleted","key":7},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('call-activity', '01m88ea89fcnt60s', 1, 'b7a5296aad0145c175bec2881559edd0', '{"command":{"type":"StartInstance","instance":"01m88ea89fcnt60s","processId":"p","root":"01m88ea89fcnt60s","variables":{"amount":8},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88ea89fcnt60s","processId":"p","root":"01m88ea89fcnt60s","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"amount","value":8},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_c","scope":1},{"type":"ElementActivated","key":3,"element":"c","scope":1},{"type":"VariableSet","scope":3,"name":"fee","value":8},{"type":"ProcessCalled","owner":3,"child":"01m88ea89fcnt60s.4","processId":"child"}],"deliveries":[{"target":"01m88ea89fcnt60s.4","binding":"latest","command":{"type":"StartInstance","instance":"01m88ea89fcnt60s.4","processId":"child","root":"01m88ea89fcnt60s","variables":{"amount":8,"fee":8},"businessId":"case-1","window":"W01","caller":{"instance":"01m88ea89fcnt60s","owner":3,"errorCodes":[],"escalationCodes":[]}}}]}'),
	('call-activity', '01m88ea89fcnt60s.4', 1, 'cc87f6b9f014e4e8ee8980f2c7f31251', '{"command":{"type":"StartInstance","instance":"01m88ea89fcnt60s.4","processId":"child","root":"01m88ea89fcnt60s","variables":{"amount":8,"fee":8},"businessId":"case-1","window":"W01","caller":{"instance":"01m88ea89fcnt60s","owner":3,"errorCodes":[],"escalationCodes":[]}},"events":[{"type":"InstanceStarted","instance":"01m88ea89fcnt60s.4","processId":"child","root":"01m88ea89fcnt60s","businessId":"case-1","window":"W01","caller":{"instance":"01m88ea89fcnt60s","owner":3,"errorCodes":[],"escalationCodes":[]}},{"type":"ElementActivated","key":1,"element":"child","scope":0},{"type":"VariableSet","scope":1,"name":"amount","value":8},{"type":"VariableSet","scope":1,"name":"fee","value":8},{"type":"ElementActivated","key":2,"element":"cs","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"cs_inner","scope":1},{"type":"ElementActivated","key":3,"element":"inner","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('call-activity', '01m88ea89fcnt60s.4', 2, '2fc43c2fdd23619890d40a49ee3e6486', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('call-activity-error', '01m88ea8bk86ksvn', 1, 'e946661e184fea6ea1ef05961e36abd6', '{"command":{"type":"StartInstance","instance":"01m88ea8bk86ksvn","processId":"p","root":"01m88ea8bk86ksvn","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88ea8bk86ksvn","processId":"p","root":"01m88ea8bk86ksvn","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_c","scope":1},{"type":"ElementActivated","key":3,"element":"c","scope":1},{"type":"ProcessCalled","owner":3,"child":"01m88ea8bk86ksvn.4","processId":"child"}],"deliveries":[{"target":"01m88ea8bk86ksvn.4","binding":"latest","command":{"type":"StartInstance","instance":"01m88ea8bk86ksvn.4","processId":"child","root":"01m88ea8bk86ksvn","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m88ea8bk86ksvn","owner":3,"errorCodes":["failed"],"escalationCodes":[]}}}]}'),
	('call-activity-error', '01m88ea8bk86ksvn.4', 1, 'f206ee9093caf1857204ed0998405814', '{"command":{"type":"StartInstance","instance":"01m88ea8bk86ksvn.4","processId":"child","root":"01m88ea8bk86ksvn","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m88ea8bk86ksvn","owner":3,"errorCodes":["failed"],"escalationCodes":[]}},"events":[{"type":"InstanceStarted","instance":"01m88ea8bk86ksvn.4","processId":"child","root":"01m88ea8bk86ksvn","businessId":"case-1","window":"W01","caller":{"instance":"01m88ea8bk86ksvn","owner":3,"errorCodes":["failed"],"escalationCodes":[]}},{"type":"ElementActivated","key":1,"element":"child","scope":0},{"type":"ElementActivated","key":2,"element":"cs","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"cs_f","scope":1},{"type":"ElementActivated","key":3,"element":"f","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"f_inner","scope":1},{"type":"FlowTaken","flow":"f_t","scope":1},{"type":"ElementActivated","key":4,"element":"inner","scope":1},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"t","scope":1},{"type":"ElementCompleted","key":6},{"type":"FlowTaken","flow":"t_ce","scope":1},{"type":"ElementActivated","key":7,"element":"ce","scope":1},{"type":"ErrorThrown","owner":7,"code":"failed"},{"type":"ElementTerminated","key":7},{"type":"TaskCancelled","key":5},{"type":"ElementTerminated","key":4},{"type":"ElementTerminated","key":1},{"type":"InstanceTerminated","reason":"error failed"}],"deliveries":[{"target":"01m88ea8bk86ksvn","command":{"type":"ThrowCallError","owner":3,"child":"01m88ea8bk86ksvn.4","code":"failed"}}]}'),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb', 4, 'f081862be51257356ece902a929731bf', '{"command":{"type":"AssignTask","task":16,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":16,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('call-activity-error', '01m88ea8bk86ksvn', 2, '4aa01251f1371dc2a0e497cf2721e0e3', '{"command":{"type":"ThrowCallError","owner":3,"child":"01m88ea8bk86ksvn.4","code":"failed"},"events":[{"type":"CallEnded","owner":3,"child":"01m88ea8bk86ksvn.4"},{"type":"ErrorThrown","owner":3,"code":"failed"},{"type":"ElementTerminated","key":3},{"type":"ElementActivated","key":5,"element":"err","scope":1},{"type":"ElementCompleted","key":5},{"type":"FlowTaken","flow":"err_caught","scope":1},{"type":"ElementActivated","key":6,"element":"caught","scope":1},{"type":"TaskCreated","key":7,"owner":6}],"deliveries":[]}'),
	('call-activity-error', '01m88ea8bk86ksvn', 3, 'ab114edc4009a0d3d991991a3b02fadf', '{"command":{"type":"AssignTask","task":7,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":7,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('call-activity-error', '01m88ea8bk86ksvn', 4, 'f44e64e960c0037282353c1832050100', '{"command":{"type":"CompleteTask","task":7,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":7,"by":"clerk1"},{"type":"ElementCompleted","key":6},{"type":"FlowTaken","flow":"caught_e","scope":1},{"type":"ElementActivated","key":8,"element":"e","scope":1},{"type":"ElementCompleted","key":8},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('claim', '01m88ea8gkf6cw6j', 1, 'd6e4f067f3e1b4cfcb100f319986d726', '{"command":{"type":"StartInstance","instance":"01m88ea8gkf6cw6j","processId":"p","root":"01m88ea8gkf6cw6j","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88ea8gkf6cw6j","processId":"p","root":"01m88ea8gkf6cw6j","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_review","scope":1},{"type":"ElementActivated","key":3,"element":"review","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('claim', '01m88ea8gkf6cw6j', 2, 'a95c1c85b145465dcdc540fe6782ac9c', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('claim', '01m88ea8gkf6cw6j', 3, 'bde61c9a72dd710d9fee7374d3de4ad2', '{"command":{"type":"AssignTask","task":4,"assignee":"zhang","heldBy":null,"why":"claimed","by":"zhang"},"events":[{"type":"TaskAssigned","key":4,"assignee":"zhang","why":"claimed","by":"zhang"}],"deliveries":[]}'),
	('claim', '01m88ea8gkf6cw6j', 4, '4abe93808c2e1e6734653fb4dc7be758', '{"command":{"type":"AssignTask","task":4,"assignee":null,"heldBy":"zhang","why":"released","by":"zhang"},"events":[{"type":"TaskAssigned","key":4,"assignee":null,"why":"released","by":"zhang"}],"deliveries":[]}'),
	('claim', '01m88ea8gkf6cw6j', 5, 'ad6e18aa04f1768501bea26bc09dffe6', '{"command":{"type":"CompleteTask","task":4,"variables":{"zero":0,"list":[0,{"a":0}]},"by":"li"},"events":[{"type":"TaskCompleted","key":4,"by":"li"},{"type":"VariableSet","scope":1,"name":"zero","value":0},{"type":"VariableSet","scope":1,"name":"list","value":[0,{"a":0}]},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"review_e","scope":1},{"type":"ElementActivated","key":5,"element":"e","scope":1},{"type":"ElementCompleted","key":5},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('clock-case', '01m88ea8ky1nz5zs', 1, '702df538f03e5cbca4cab3d5399fe49d', '{"command":{"type":"StartInstance","instance":"01m88ea8ky1nz5zs","processId":"p","root":"01m88ea8ky1nz5zs","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88ea8ky1nz5zs","processId":"p","root":"01m88ea8ky1nz5zs","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ClockStarted","key":2,"owner":1,"at":1773072000000,"legalDue":1775552400000,"promisedDue":1774342800000,"wake":1773738000000},{"type":"ElementActivated","key":3,"element":"s","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"s_review","scope":1},{"type":"ElementActivated","key":4,"element":"review","scope":1},{"type":"ClockStarted","key":5,"owner":4,"at":1773072000000,"promisedDue":1773306000000,"wake":1773219600000},{"type":"TaskCreated","key":6,"owner":4}],"deliveries":[]}'),
	('clock-case', '01m88ea8ky1nz5zs', 2, '2ac11dfe99371bb1f03703de4375901f', '{"command":{"type":"AssignTask","task":6,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":6,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('clock-case', '01m88ea8ky1nz5zs', 3, '98444753998239e561a3987a068ca883', '{"command":{"type":"CompleteTask","task":6,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":6,"by":"clerk1"},{"type":"ClockStopped","key":5},{"type":"ElementCompleted","key":4},{"type":"FlowTaken","flow":"review_expert","scope":1},{"type":"ElementActivated","key":7,"element":"expert","scope":1},{"type":"ClockPaused","key":2,"at":1773072000000,"by":7,"reason":"专家评审","article":"行政许可法 第45条"},{"type":"TaskCreated","key":8,"owner":7}],"deliveries":[]}'),
	('clock-case', '01m88ea8ky1nz5zs', 4, '2411970a68a7f66f013833e85eb51395', '{"command":{"type":"AssignTask","task":8,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":8,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('clock-case', '01m88ea8ky1nz5zs', 5, '96689353a1cc6b65a785088d3cc3b8bc', '{"command":{"type":"CompleteTask","task":8,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":8,"by":"clerk1"},{"type":"ClockResumed","key":2,"at":1773104400000,"by":7,"excluded":0,"legalDue":1775552400000,"promisedDue":1774342800000,"wake":1773738000000},{"type":"ElementCompleted","key":7},{"type":"FlowTaken","flow":"expert_decide","scope":1},{"type":"ElementActivated","key":9,"element":"decide","scope":1},{"type":"TaskCreated","key":10,"owner":9}],"deliveries":[]}'),
	('clock-case', '01m88ea8ky1nz5zs', 6, 'f3432eeeaf60d3b29fbe8b22b0bf3617', '{"command":{"type":"AssignTask","task":10,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":10,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('clock-case', '01m88ea8ky1nz5zs', 7, 'c94e64d59da12e758a3e89456c0eea64', '{"command":{"type":"TriggerTimer","timer":2},"events":[{"type":"ClockWarned","key":2,"share":0.5,"wake":1773997200000},{"type":"ClockWarned","key":2,"share":0.8,"wake":1774342800000},{"type":"ClockBreached","key":2,"limit":"promised","wake":1775552400000},{"type":"ClockBreached","key":2,"limit":"legal"}],"deliveries":[]}'),
	('clock-case', '01m88ea8ky1nz5zs', 8, '0c1026a78cc434aaa05351dc0ac545a5', '{"command":{"type":"CompleteTask","task":10,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":10,"by":"clerk1"},{"type":"ElementCompleted","key":9},{"type":"FlowTaken","flow":"decide_e","scope":1},{"type":"ElementActivated","key":11,"element":"e","scope":1},{"type":"ElementCompleted","key":11},{"type":"ClockStopped","key":2},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('clock-two-pauses', '01m88ea8py6vnxjp', 1, '35b3d09f1b80a5dd89a9f2c77d650b93', '{"command":{"type":"StartInstance","instance":"01m88ea8py6vnxjp","processId":"p","root":"01m88ea8py6vnxjp","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88ea8py6vnxjp","processId":"p","root":"01m88ea8py6vnxjp","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ClockStarted","key":2,"owner":1,"at":1776646800000,"promisedDue":1777280400000,"wake":1776920400000},{"type":"ElementActivated","key":3,"element":"s","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"s_f","scope":1},{"type":"ElementActivated","key":4,"element":"f","scope":1},{"type":"ElementCompleted","key":4},{"type":"FlowTaken","flow":"f_a","scope":1},{"type":"FlowTaken","flow":"f_b","scope":1},{"type":"ElementActivated","key":5,"element":"a","scope":1},{"type":"ClockPaused","key":2,"at":1776646800000,"by":5,"reason":"检验"},{"type":"TaskCreated","key":6,"owner":5},{"type":"ElementActivated","key":7,"element":"b","scope":1},{"type":"TaskCreated","key":8,"owner":7}],"deliveries":[]}'),
	('clock-two-pauses', '01m88ea8py6vnxjp', 2, 'cd23f5cc53298acb077042fe39f3f997', '{"command":{"type":"AssignTask","task":6,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":6,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('clock-two-pauses', '01m88ea8py6vnxjp', 3, '61d07f0a1d94a23a23032aefad5ea8be', '{"command":{"type":"AssignTask","task":8,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":8,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('clock-two-pauses', '01m88ea8py6vnxjp', 4, '89eff732ab20333b3da69728bd8a104a', '{"command":{"type":"CompleteTask","task":6,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":6,"by":"clerk1"},{"type":"ElementCompleted","key":5},{"type":"FlowTaken","flow":"a_j","scope":1}],"deliveries":[]}'),
	('clock-two-pauses', '01m88ea8py6vnxjp', 5, '423bf5fd03801731515f8d4cc165ce9f', '{"command":{"type":"CompleteTask","task":8,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":8,"by":"clerk1"},{"type":"ClockResumed","key":2,"at":1776646800000,"by":7,"excluded":0,"promisedDue":1777280400000,"wake":1776920400000},{"type":"ElementCompleted","key":7},{"type":"FlowTaken","flow":"b_j","scope":1},{"type":"ElementActivated","key":9,"element":"j","scope":1},{"type":"ElementCompleted","key":9},{"type":"FlowTaken","flow":"j_c","scope":1},{"type":"ElementActivated","key":10,"element":"c","scope":1},{"type":"TaskCreated","key":11,"owner":10}],"deliveries":[]}'),
	('clock-two-pauses', '01m88ea8py6vnxjp', 6, '53055e9b105f44f93b9a81922cd46876', '{"command":{"type":"AssignTask","task":11,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":11,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('clock-two-pauses', '01m88ea8py6vnxjp', 7, '069dfa933313800655fe00763c89e1dc', '{"command":{"type":"CompleteTask","task":11,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":11,"by":"clerk1"},{"type":"ElementCompleted","key":10},{"type":"FlowTaken","flow":"c_e","scope":1},{"type":"ElementActivated","key":12,"element":"e","scope":1},{"type":"ElementCompleted","key":12},{"type":"ClockStopped","key":2},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('error-uncaught', '01m88ea8t18qyen6', 1, '55c632b30e9d6e7fcf9b0a2d13577520', '{"command":{"type":"StartInstance","instance":"01m88ea8t18qyen6","processId":"p","root":"01m88ea8t18qyen6","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88ea8t18qyen6","processId":"p","root":"01m88ea8t18qyen6","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_err","scope":1},{"type":"ElementActivated","key":3,"element":"err","scope":1},{"type":"IncidentRaised","key":4,"owner":3,"kind":"uncaughtError","message":"err: Expected an error event that catches error rejected but there is none","phase":"enter"}],"deliveries":[]}'),
	('exclusive-gateway-no-flow', '01m88ea8vzb3qvpv', 1, 'a77acd0f66e8ed1105c7dd68d07068bc', '{"command":{"type":"StartInstance","instance":"01m88ea8vzb3qvpv","processId":"p","root":"01m88ea8vzb3qvpv","variables":{"amount":5},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88ea8vzb3qvpv","processId":"p","root":"01m88ea8vzb3qvpv","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"amount","value":5},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_x","scope":1},{"type":"ElementActivated","key":3,"element":"x","scope":1},{"type":"IncidentRaised","key":4,"owner":3,"kind":"noFlow","message":"x: Expected one of the conditions to hold or a default flow but found neither (x_a: amount > 1000; f2: amount < 0; amount = 5)","phase":"complete"}],"deliveries":[]}'),
	('exclusive-gateway-no-flow', '01m88ea8vzb3qvpv', 2, '3447b231c7457e2371bb56f4838e4aec', '{"command":{"type":"SetVariables","variables":{"amount":2000}},"events":[{"type":"VariableSet","scope":1,"name":"amount","value":2000}],"deliveries":[]}'),
	('exclusive-gateway-no-flow', '01m88ea8vzb3qvpv', 3, '48b915f242880e3f441801ab56a42a00', '{"command":{"type":"ResolveIncident","incident":4},"events":[{"type":"IncidentResolved","key":4},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"x_a","scope":1},{"type":"ElementActivated","key":5,"element":"a","scope":1},{"type":"ElementCompleted","key":5},{"type":"FlowTaken","flow":"a_e","scope":1},{"type":"ElementActivated","key":6,"element":"e","scope":1},{"type":"ElementCompleted","key":6},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('message-and-timer-start', '01m88ea8ycb7t0wq', 1, '6894566ecebcf1152eb2f77c531d68aa', '{"command":{"type":"StartInstance","instance":"01m88ea8ycb7t0wq","processId":"p","root":"01m88ea8ycb7t0wq","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88ea8ycb7t0wq","processId":"p","root":"01m88ea8ycb7t0wq","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"none","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"none_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_e","scope":1},{"type":"ElementActivated","key":4,"element":"e","scope":1},{"type":"ElementCompleted","key":4},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('message-and-timer-start', '01m88ea8ys5rd92n', 1, '3d25aafed5efc49d4b72a24495fb7ccf', '{"command":{"type":"StartInstance","instance":"01m88ea8ys5rd92n","processId":"p","root":"01m88ea8ys5rd92n","variables":{"from":"portal"},"startEvent":"mail","businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88ea8ys5rd92n","processId":"p","root":"01m88ea8ys5rd92n","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"from","value":"portal"},{"type":"ElementActivated","key":2,"element":"mail","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"mail_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_e","scope":1},{"type":"ElementActivated","key":4,"element":"e","scope":1},{"type":"ElementCompleted","key":4},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('message-and-timer-start', '01m88ea8yy60gdq1', 1, 'e73ba6b29279fa1d767eca6188d72e01', '{"command":{"type":"StartInstance","instance":"01m88ea8yy60gdq1","processId":"p","root":"01m88ea8yy60gdq1","variables":{},"startEvent":"daily","businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88ea8yy60gdq1","processId":"p","root":"01m88ea8yy60gdq1","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"daily","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"daily_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_e","scope":1},{"type":"ElementActivated","key":4,"element":"e","scope":1},{"type":"ElementCompleted","key":4},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('parallel-gateway', '01m88ea8zqfz2pap', 1, '6de31d81792ebbb192f46f413729f43c', '{"command":{"type":"StartInstance","instance":"01m88ea8zqfz2pap","processId":"p","root":"01m88ea8zqfz2pap","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88ea8zqfz2pap","processId":"p","root":"01m88ea8zqfz2pap","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_f","scope":1},{"type":"ElementActivated","key":3,"element":"f","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"f_a","scope":1},{"type":"FlowTaken","flow":"f_b","scope":1},{"type":"ElementActivated","key":4,"element":"a","scope":1},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"b","scope":1},{"type":"TaskCreated","key":7,"owner":6}],"deliveries":[]}'),
	('parallel-gateway', '01m88ea8zqfz2pap', 2, '0d42ee63721ac7f0b8c62918b1e8cf7e', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('parallel-gateway', '01m88ea8zqfz2pap', 3, '1a6e99fad2364c861e5987ab8ac4bbfa', '{"command":{"type":"AssignTask","task":7,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":7,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('parallel-gateway', '01m88ea8zqfz2pap', 4, '9d98454ea8994273ce2612000574565c', '{"command":{"type":"CompleteTask","task":7,"variables":{"x":1},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":7,"by":"clerk1"},{"type":"VariableSet","scope":1,"name":"x","value":1},{"type":"ElementCompleted","key":6},{"type":"FlowTaken","flow":"b_j","scope":1}],"deliveries":[]}'),
	('parallel-gateway', '01m88ea8zqfz2pap', 5, '08cd5fc1afa81e8be0c4ff7d710ba0e9', '{"command":{"type":"CompleteTask","task":5,"variables":{"x":2},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"VariableSet","scope":1,"name":"x","value":2},{"type":"ElementCompleted","key":4},{"type":"FlowTaken","flow":"a_j","scope":1},{"type":"ElementActivated","key":8,"element":"j","scope":1},{"type":"ElementCompleted","key":8},{"type":"FlowTaken","flow":"j_e","scope":1},{"type":"ElementActivated","key":9,"element":"e","scope":1},{"type":"ElementCompleted","key":9},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('service-task', '01m88ea92q244pjd', 1, '3c115d90cc90531debf793267fdb103e', '{"command":{"type":"StartInstance","instance":"01m88ea92q244pjd","processId":"p","root":"01m88ea92q244pjd","variables":{"kind":"notice","applicant":{"name":"王小明"}},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88ea92q244pjd","processId":"p","root":"01m88ea92q244pjd","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"kind","value":"notice"},{"type":"VariableSet","scope":1,"name":"applicant","value":{"name":"王小明"}},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_send","scope":1},{"type":"ElementActivated","key":3,"element":"send","scope":1},{"type":"VariableSet","scope":3,"name":"name","value":"王小明"},{"type":"JobCreated","key":4,"owner":3,"jobType":"send-notice","retries":2,"headers":{"channel":"sms"}}],"deliveries":[]}'),
	('service-task', '01m88ea92q244pjd', 2, 'fa8e1a5cafe3540532964a247d4f8a33', '{"command":{"type":"FailJob","job":4,"retries":1,"message":"no connection"},"events":[{"type":"JobFailed","key":4,"retries":1,"message":"no connection"}],"deliveries":[]}'),
	('service-task', '01m88ea92q244pjd', 3, '7535892d7e7e134c943e921196d27f2c', '{"command":{"type":"FailJob","job":4,"retries":0,"message":"no connection"},"events":[{"type":"JobFailed","key":4,"retries":0,"message":"no connection"},{"type":"IncidentRaised","key":5,"owner":3,"kind":"jobFailed","message":"send: no connection","phase":"enter","job":4}],"deliveries":[]}'),
	('service-task', '01m88ea92q244pjd', 4, '3f714820b53e6324a7c0c1556e8aa3be', '{"command":{"type":"ResolveIncident","incident":5},"events":[{"type":"IncidentResolved","key":5},{"type":"JobRetriesSet","key":4,"retries":1}],"deliveries":[]}'),
	('service-task', '01m88ea92q244pjd', 5, '98fe198fd5ac540ac53e5d251ac1283f', '{"command":{"type":"CompleteJob","job":4,"variables":{"receipt":"R-1","noise":1}},"events":[{"type":"JobCompleted","key":4},{"type":"VariableSet","scope":3,"name":"receipt","value":"R-1"},{"type":"VariableSet","scope":3,"name":"noise","value":1},{"type":"VariableSet","scope":1,"name":"notice","value":{"receipt":"R-1"}},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"send_e","scope":1},{"type":"ElementActivated","key":6,"element":"e","scope":1},{"type":"ElementCompleted","key":6},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('timer-catch', '01m88ea9533cmef8', 1, 'a7c5327c906614fa65ea927f45e12619', '{"command":{"type":"StartInstance","instance":"01m88ea9533cmef8","processId":"p","root":"01m88ea9533cmef8","variables":{"till":"2026-03-05T12:00:00+08:00"},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88ea9533cmef8","processId":"p","root":"01m88ea9533cmef8","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"till","value":"2026-03-05T12:00:00+08:00"},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_w","scope":1},{"type":"ElementActivated","key":3,"element":"w","scope":1},{"type":"TimerScheduled","key":4,"owner":3,"element":"w","due":1776650400000}],"deliveries":[]}'),
	('user-task-assignment', '01m88ea9676rkvx8', 1, 'a04fc23c0a6e1ca8456602a627f92442', '{"command":{"type":"StartInstance","instance":"01m88ea9676rkvx8","processId":"p","root":"01m88ea9676rkvx8","variables":{"chief":"wang"},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88ea9676rkvx8","processId":"p","root":"01m88ea9676rkvx8","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"chief","value":"wang"},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"TaskCreated","key":4,"owner":3,"assignment":{"assignee":"wang","candidateUsers":["li","wang"],"candidateGroups":["clerk","chiefRepresentative"]},"form":"review","dueDate":"2026-03-09","priority":70}],"deliveries":[]}'),
	('user-task-assignment', '01m88ea9676rkvx8', 2, '8a4c04c8f74c982d9d876bfed0c45bb5', '{"command":{"type":"AssignTask","task":4,"assignee":"wang","candidateUsers":["li","wang"],"candidateGroups":["clerk","chiefRepresentative"],"why":"模型指定 · assigned by the model to wang"},"events":[{"type":"TaskAssigned","key":4,"assignee":"wang","candidateUsers":["li","wang"],"candidateGroups":["clerk","chiefRepresentative"],"why":"模型指定 · assigned by the model to wang"}],"deliveries":[]}'),
	('user-task-assignment', '01m88ea9676rkvx8', 3, '93a62e513fd25b5cd8d0feed0af9b582', '{"command":{"type":"AssignTask","task":4,"assignee":null,"why":"released"},"events":[{"type":"TaskAssigned","key":4,"assignee":null,"why":"released"}],"deliveries":[]}'),
	('user-task-assignment', '01m88ea9676rkvx8', 4, '0f997c6fbbee92c8bbb599b84b9bb12a', '{"command":{"type":"CompleteTask","task":4,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":4,"by":"clerk1"},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_b","scope":1},{"type":"ElementActivated","key":5,"element":"b","scope":1},{"type":"TaskCreated","key":6,"owner":5,"assignment":{"strategy":"firstContactWindow","role":"clerk"}}],"deliveries":[]}'),
	('user-task-assignment', '01m88ea9676rkvx8', 5, 'c3b21640372d84a219771b4f81a7225f', '{"command":{"type":"AssignTask","task":6,"window":"W01","why":"首问窗口 W01 · first-contact window W01"},"events":[{"type":"TaskAssigned","key":6,"window":"W01","why":"首问窗口 W01 · first-contact window W01"}],"deliveries":[]}'),
	('user-task-assignment', '01m88ea9676rkvx8', 6, '8c6cb106c68a896b6e99218896bc6527', '{"command":{"type":"CompleteTask","task":6,"variables":{},"by":"clerk7"},"events":[{"type":"TaskCompleted","key":6,"by":"clerk7"},{"type":"ElementCompleted","key":5},{"type":"FlowTaken","flow":"b_c","scope":1},{"type":"ElementActivated","key":7,"element":"c","scope":1},{"type":"TaskCreated","key":8,"owner":7,"assignment":{"strategy":"samePersonAs","user":"clerk7"}}],"deliveries":[]}'),
	('user-task-assignment', '01m88ea9676rkvx8', 7, '1d4ae05844f03bcb806cea6d6dc70421', '{"command":{"type":"AssignTask","task":8,"assignee":"clerk7","why":"由同一人办理 · same person clerk7"},"events":[{"type":"TaskAssigned","key":8,"assignee":"clerk7","why":"由同一人办理 · same person clerk7"}],"deliveries":[]}'),
	('user-task-assignment', '01m88ea9676rkvx8', 8, '75d9e252059f52798587227a0d2bba6e', '{"command":{"type":"CompleteTask","task":8,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":8,"by":"clerk1"},{"type":"ElementCompleted","key":7},{"type":"FlowTaken","flow":"c_e","scope":1},{"type":"ElementActivated","key":9,"element":"e","scope":1},{"type":"ElementCompleted","key":9},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('compensation/activity-ref-narrows', '01m88ea9bv1pds25', 1, '9199d8434f3e4542858a24344046d279', '{"command":{"type":"StartInstance","instance":"01m88ea9bv1pds25","processId":"p","root":"01m88ea9bv1pds25","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88ea9bv1pds25","processId":"p","root":"01m88ea9bv1pds25","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"VariableSet","scope":1,"name":"x","value":"done a"},{"type":"CompensationRecorded","key":4,"scope":1,"element":"a","of":3},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_b","scope":1},{"type":"ElementActivated","key":5,"element":"b","scope":1},{"type":"VariableSet","scope":1,"name":"y","value":"done b"},{"type":"CompensationRecorded","key":6,"scope":1,"element":"b","of":5},{"type":"ElementCompleted","key":5},{"type":"FlowTaken","flow":"b_t","scope":1},{"type":"ElementActivated","key":7,"element":"t","scope":1},{"type":"CompensationStarted","key":8,"owner":7,"scope":1,"records":[4]},{"type":"ElementActivated","key":9,"element":"undo_a","scope":1,"compensates":4},{"type":"VariableSet","scope":1,"name":"x","value":"undone a"},{"type":"ElementCompleted","key":9},{"type":"CompensationEnded","key":8},{"type":"ElementCompleted","key":7},{"type":"FlowTaken","flow":"t_then","scope":1},{"type":"ElementActivated","key":10,"element":"then","scope":1},{"type":"TaskCreated","key":11,"owner":10}],"deliveries":[]}'),
	('compensation/activity-ref-narrows', '01m88ea9bv1pds25', 2, '2d6aa0ce6e74744c973b1f8c8657c0cd', '{"command":{"type":"AssignTask","task":11,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":11,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('compensation/activity-ref-narrows', '01m88ea9bv1pds25', 3, '74eccc01cb1dc6b6a19235eaf4d9b227', '{"command":{"type":"CompleteTask","task":11,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":11,"by":"clerk1"},{"type":"ElementCompleted","key":10},{"type":"FlowTaken","flow":"then_t2","scope":1},{"type":"ElementActivated","key":12,"element":"t2","scope":1},{"type":"CompensationStarted","key":13,"owner":12,"scope":1,"records":[6]},{"type":"ElementActivated","key":14,"element":"undo_b","scope":1,"compensates":6},{"type":"VariableSet","scope":1,"name":"y","value":"undone b"},{"type":"ElementCompleted","key":14},{"type":"CompensationEnded","key":13},{"type":"ElementCompleted","key":12},{"type":"FlowTaken","flow":"t2_e","scope":1},{"type":"ElementActivated","key":15,"element":"e","scope":1},{"type":"ElementCompleted","key":15},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('compensation/activity-ref-of-a-subprocess', '01m88ea9gt8jwys3', 1, 'add175638b63ecc8a436bb5122ad00f0', '{"command":{"type":"StartInstance","instance":"01m88ea9gt8jwys3","processId":"p","root":"01m88ea9gt8jwys3","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88ea9gt8jwys3","processId":"p","root":"01m88ea9gt8jwys3","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_sub","scope":1},{"type":"ElementActivated","key":3,"element":"sub","scope":1},{"type":"ElementActivated","key":4,"element":"is","scope":3},{"type":"ElementCompleted","key":4},{"type":"FlowTaken","flow":"is_a","scope":3},{"type":"ElementActivated","key":5,"element":"a","scope":3},{"type":"VariableSet","scope":1,"name":"x","value":"done a"},{"type":"CompensationRecorded","key":6,"scope":3,"element":"a","of":5},{"type":"ElementCompleted","key":5},{"type":"FlowTaken","flow":"a_ie","scope":3},{"type":"ElementActivated","key":7,"element":"ie","scope":3},{"type":"ElementCompleted","key":7},{"type":"CompensationRecorded","key":8,"scope":1,"element":"sub","of":3},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"sub_b","scope":1},{"type":"ElementActivated","key":9,"element":"b","scope":1},{"type":"VariableSet","scope":1,"name":"y","value":"done b"},{"type":"CompensationRecorded","key":10,"scope":1,"element":"b","of":9},{"type":"ElementCompleted","key":9},{"type":"FlowTaken","flow":"b_t","scope":1},{"type":"ElementActivated","key":11,"element":"t","scope":1},{"type":"CompensationStarted","key":12,"owner":11,"scope":1,"records":[8]},{"type":"ElementActivated","key":13,"element":"sub","scope":1,"direct":true,"compensates":8},{"type":"CompensationStarted","key":14,"owner":13,"scope":13,"records":[6]},{"type":"ElementActivated","key":15,"element":"undo_a","scope":13,"compensates":6},{"type":"VariableSet","scope":1,"name":"x","value":"undone a"},{"type":"ElementCompleted","key":15},{"type":"CompensationEnded","key":14},{"type":"ElementCompleted","key":13},{"type":"CompensationEnded","key":12},{"type":"ElementCompleted","key":11},{"type":"FlowTaken","flow":"t_e","scope":1},{"type":"ElementActivated","key":16,"element":"e","scope":1},{"type":"ElementCompleted","key":16},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('compensation/activity-ref-of-one-not-completed', '01m88ea9hrege9yj', 1, 'bdc17247bd9e2a5f578f8d8fbd49fda0', '{"command":{"type":"StartInstance","instance":"01m88ea9hrege9yj","processId":"p","root":"01m88ea9hrege9yj","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88ea9hrege9yj","processId":"p","root":"01m88ea9hrege9yj","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_f","scope":1},{"type":"ElementActivated","key":3,"element":"f","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"f_a","scope":1},{"type":"FlowTaken","flow":"f_t","scope":1},{"type":"ElementActivated","key":4,"element":"a","scope":1},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"t","scope":1},{"type":"ElementCompleted","key":6},{"type":"FlowTaken","flow":"t_e","scope":1},{"type":"ElementActivated","key":7,"element":"e","scope":1},{"type":"ElementCompleted","key":7}],"deliveries":[]}'),
	('compensation/activity-ref-of-one-not-completed', '01m88ea9hrege9yj', 2, '6c8f566cdb76cce4c34d9a4c81366819', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('compensation/activity-ref-of-one-not-completed', '01m88ea9hrege9yj', 3, 'cb96aba403d687d037c81c69e4ead857', '{"command":{"type":"CompleteTask","task":5,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"CompensationRecorded","key":8,"scope":1,"element":"a","of":4},{"type":"ElementCompleted","key":4},{"type":"FlowTaken","flow":"a_e","scope":1},{"type":"ElementActivated","key":9,"element":"e","scope":1},{"type":"ElementCompleted","key":9},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88ea9kt8dne8p', 1, '60f34a7f5686cfac1a6faaffd5733d36', '{"command":{"type":"StartInstance","instance":"01m88ea9kt8dne8p","processId":"p","root":"01m88ea9kt8dne8p","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88ea9kt8dne8p","processId":"p","root":"01m88ea9kt8dne8p","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_sub","scope":1},{"type":"ElementActivated","key":3,"element":"sub","scope":1},{"type":"SubscriptionCreated","key":4,"owner":3,"element":"m","kind":"message","name":"papers"},{"type":"ElementActivated","key":5,"element":"is","scope":3},{"type":"ElementCompleted","key":5},{"type":"FlowTaken","flow":"is_a","scope":3},{"type":"ElementActivated","key":6,"element":"a","scope":3},{"type":"TaskCreated","key":7,"owner":6}],"deliveries":[]}'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88ea9kt8dne8p', 2, '96f1f7c9b5b238090bea6cee2c62b10d', '{"command":{"type":"AssignTask","task":7,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":7,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88ea9kt8dne8p', 3, '9bb48c899f13db73f66921397bc116a1', '{"command":{"type":"CompleteTask","task":7,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":7,"by":"clerk1"},{"type":"CompensationRecorded","key":8,"scope":3,"element":"a","of":6},{"type":"ElementCompleted","key":6},{"type":"FlowTaken","flow":"a_t","scope":3},{"type":"ElementActivated","key":9,"element":"t","scope":3},{"type":"CompensationStarted","key":10,"owner":9,"scope":3,"records":[8]},{"type":"ElementActivated","key":11,"element":"ua","scope":3,"compensates":8},{"type":"TaskCreated","key":12,"owner":11}],"deliveries":[]}'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88ea9kt8dne8p', 4, '0c7c9f8a133763e4bdadcbe507c6c1ae', '{"command":{"type":"AssignTask","task":12,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":12,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88ea9kt8dne8p', 5, '8b742032a1a5f60d8821596b2ceff226', '{"command":{"type":"CorrelateMessage","subscription":4,"variables":{}},"events":[{"type":"EventCaught","key":4,"element":"m"},{"type":"TaskCancelled","key":12},{"type":"ElementTerminated","key":11},{"type":"ElementTerminated","key":9},{"type":"ElementTerminated","key":3},{"type":"ElementActivated","key":13,"element":"m","scope":1},{"type":"ElementCompleted","key":13},{"type":"FlowTaken","flow":"m_after","scope":1},{"type":"ElementActivated","key":14,"element":"after","scope":1},{"type":"TaskCreated","key":15,"owner":14}],"deliveries":[]}'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88ea9kt8dne8p', 6, 'e51427506025dc263ae9edf164a9572a', '{"command":{"type":"AssignTask","task":15,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":15,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88ea9kt8dne8p', 7, 'ea08c143f45f2dc1ff5beec99d703909', '{"command":{"type":"CompleteTask","task":15,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":15,"by":"clerk1"},{"type":"ElementCompleted","key":14},{"type":"FlowTaken","flow":"after_e","scope":1},{"type":"ElementActivated","key":16,"element":"e","scope":1},{"type":"ElementCompleted","key":16},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('compensation/cancelled-while-it-runs', '01m88ea9pc9j8rhh', 1, 'f736ed6ac04ae2c822aecc6731c41f12', '{"command":{"type":"StartInstance","instance":"01m88ea9pc9j8rhh","processId":"p","root":"01m88ea9pc9j8rhh","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88ea9pc9j8rhh","processId":"p","root":"01m88ea9pc9j8rhh","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('compensation/cancelled-while-it-runs', '01m88ea9pc9j8rhh', 2, '338093ffdbf6d060bd7ff53fafe69f5c', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('compensation/cancelled-while-it-runs', '01m88ea9pc9j8rhh', 3, '4d69b4db5117376f35890d159e8667ed', '{"command":{"type":"CompleteTask","task":4,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":4,"by":"clerk1"},{"type":"CompensationRecorded","key":5,"scope":1,"element":"a","of":3},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_t","scope":1},{"type":"ElementActivated","key":6,"element":"t","scope":1},{"type":"CompensationStarted","key":7,"owner":6,"scope":1,"records":[5]},{"type":"ElementActivated","key":8,"element":"ua","scope":1,"compensates":5},{"type":"TaskCreated","key":9,"owner":8}],"deliveries":[]}'),
	('compensation/cancelled-while-it-runs', '01m88ea9pc9j8rhh', 4, 'ff6b653a8204eec14244595e827d9275', '{"command":{"type":"AssignTask","task":9,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":9,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('compensation/cancelled-while-it-runs', '01m88ea9pc9j8rhh', 5, 'f46e63dd701610baf3be3e13266dc247', '{"command":{"type":"CancelInstance","reason":"given up"},"events":[{"type":"TaskCancelled","key":9},{"type":"ElementTerminated","key":8},{"type":"ElementTerminated","key":6},{"type":"ElementTerminated","key":1},{"type":"InstanceTerminated","reason":"given up"}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy', 1, '357a9f359fc6838a8f1d5176a9857b82', '{"command":{"type":"StartInstance","instance":"01m88ea9r561sxwy","processId":"p","root":"01m88ea9r561sxwy","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88ea9r561sxwy","processId":"p","root":"01m88ea9r561sxwy","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_each","scope":1},{"type":"ElementActivated","key":3,"element":"each","scope":1},{"type":"LoopStarted","owner":3,"total":2},{"type":"ElementActivated","key":4,"element":"each","scope":3,"direct":true,"loopCounter":1},{"type":"ElementActivated","key":5,"element":"each","scope":3,"direct":true,"loopCounter":2},{"type":"ElementActivated","key":6,"element":"ah","scope":4},{"type":"ElementActivated","key":7,"element":"ah","scope":5},{"type":"ElementActivated","key":8,"element":"c","scope":6},{"type":"ProcessCalled","owner":8,"child":"01m88ea9r561sxwy.9","processId":"q"},{"type":"ElementActivated","key":10,"element":"u","scope":6},{"type":"TaskCreated","key":11,"owner":10},{"type":"ElementActivated","key":12,"element":"c","scope":7},{"type":"ProcessCalled","owner":12,"child":"01m88ea9r561sxwy.13","processId":"q"},{"type":"ElementActivated","key":14,"element":"u","scope":7},{"type":"TaskCreated","key":15,"owner":14}],"deliveries":[{"target":"01m88ea9r561sxwy.9","binding":"latest","command":{"type":"StartInstance","instance":"01m88ea9r561sxwy.9","processId":"q","root":"01m88ea9r561sxwy","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m88ea9r561sxwy","owner":8,"errorCodes":[],"escalationCodes":[]}}},{"target":"01m88ea9r561sxwy.13","binding":"latest","command":{"type":"StartInstance","instance":"01m88ea9r561sxwy.13","processId":"q","root":"01m88ea9r561sxwy","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m88ea9r561sxwy","owner":12,"errorCodes":[],"escalationCodes":[]}}}]}'),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy', 2, 'fd9aa76e8f09f1967a5b856c2c09b6ce', '{"command":{"type":"AssignTask","task":11,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":11,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy', 3, 'fe190bb26534572dee5c753fbd71a250', '{"command":{"type":"AssignTask","task":15,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":15,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.9', 1, '756d9dc8a8c3af3c73c5718d09c32f9e', '{"command":{"type":"StartInstance","instance":"01m88ea9r561sxwy.9","processId":"q","root":"01m88ea9r561sxwy","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m88ea9r561sxwy","owner":8,"errorCodes":[],"escalationCodes":[]}},"events":[{"type":"InstanceStarted","instance":"01m88ea9r561sxwy.9","processId":"q","root":"01m88ea9r561sxwy","businessId":"case-1","window":"W01","caller":{"instance":"01m88ea9r561sxwy","owner":8,"errorCodes":[],"escalationCodes":[]}},{"type":"ElementActivated","key":1,"element":"q","scope":0},{"type":"ElementActivated","key":2,"element":"qs","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"qs_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.9', 2, 'fa6d8bafbe23a3c6ebd7e025849d7f3a', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.13', 1, 'acb4494cdc0a3e3afc768cd626e624a0', '{"command":{"type":"StartInstance","instance":"01m88ea9r561sxwy.13","processId":"q","root":"01m88ea9r561sxwy","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m88ea9r561sxwy","owner":12,"errorCodes":[],"escalationCodes":[]}},"events":[{"type":"InstanceStarted","instance":"01m88ea9r561sxwy.13","processId":"q","root":"01m88ea9r561sxwy","businessId":"case-1","window":"W01","caller":{"instance":"01m88ea9r561sxwy","owner":12,"errorCodes":[],"escalationCodes":[]}},{"type":"ElementActivated","key":1,"element":"q","scope":0},{"type":"ElementActivated","key":2,"element":"qs","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"qs_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.13', 2, 'c6e48ecc02a58e6c65ddbc0d60f3f242', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.13', 3, '30112c7084c8f5e8de4a7777f34b1af7', '{"command":{"type":"CompleteTask","task":4,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":4,"by":"clerk1"},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_qe","scope":1},{"type":"ElementActivated","key":5,"element":"qe","scope":1},{"type":"ElementCompleted","key":5},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[{"target":"01m88ea9r561sxwy","command":{"type":"CompleteCall","owner":12,"child":"01m88ea9r561sxwy.13","variables":{}}}]}'),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy', 4, 'b623c0739cef877ddb48ff464d8f3fe8', '{"command":{"type":"CompleteCall","owner":12,"child":"01m88ea9r561sxwy.13","variables":{}},"events":[{"type":"CallEnded","owner":12,"child":"01m88ea9r561sxwy.13"},{"type":"ElementCompleted","key":12}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy', 5, '7adab2a6e76a57bb63d1ff959714f6b2', '{"command":{"type":"CompleteTask","task":11,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":11,"by":"clerk1"},{"type":"ElementCompleted","key":10}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy', 6, '82dc5a3bce5552cca08eb1f9b675d388', '{"command":{"type":"CompleteTask","task":15,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":15,"by":"clerk1"},{"type":"ElementCompleted","key":14},{"type":"ElementCompleted","key":7},{"type":"IterationEnded","owner":3,"loopCounter":2},{"type":"ElementCompleted","key":5}],"deliveries":[]}');
INSERT INTO public.journal_payloads VALUES
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.9', 3, '1121dfeb03de9ae056f0b5ff03b110b7', '{"command":{"type":"CompleteTask","task":4,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":4,"by":"clerk1"},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_qe","scope":1},{"type":"ElementActivated","key":5,"element":"qe","scope":1},{"type":"ElementCompleted","key":5},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[{"target":"01m88ea9r561sxwy","command":{"type":"CompleteCall","owner":8,"child":"01m88ea9r561sxwy.9","variables":{}}}]}'),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy', 7, '620d2b6b73b062d071badac8508481e2', '{"command":{"type":"CompleteCall","owner":8,"child":"01m88ea9r561sxwy.9","variables":{}},"events":[{"type":"CallEnded","owner":8,"child":"01m88ea9r561sxwy.9"},{"type":"ElementCompleted","key":8},{"type":"ElementCompleted","key":6},{"type":"IterationEnded","owner":3,"loopCounter":1},{"type":"ElementCompleted","key":4},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"each_e","scope":1},{"type":"ElementActivated","key":16,"element":"e","scope":1},{"type":"ElementCompleted","key":16},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('loops/any-signs', '01m88ea9tva63905', 1, '85ae699e839a24b2aa3ded58ae05d579', '{"command":{"type":"StartInstance","instance":"01m88ea9tva63905","processId":"p","root":"01m88ea9tva63905","variables":{"people":["a","b","c"]},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88ea9tva63905","processId":"p","root":"01m88ea9tva63905","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"people","value":["a","b","c"]},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_vote","scope":1},{"type":"ElementActivated","key":3,"element":"vote","scope":1},{"type":"LoopStarted","owner":3,"total":3},{"type":"ElementActivated","key":4,"element":"vote","scope":3,"direct":true,"loopCounter":1},{"type":"VariableSet","scope":4,"name":"person","value":"a"},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"vote","scope":3,"direct":true,"loopCounter":2},{"type":"VariableSet","scope":6,"name":"person","value":"b"},{"type":"TaskCreated","key":7,"owner":6},{"type":"ElementActivated","key":8,"element":"vote","scope":3,"direct":true,"loopCounter":3},{"type":"VariableSet","scope":8,"name":"person","value":"c"},{"type":"TaskCreated","key":9,"owner":8}],"deliveries":[]}'),
	('loops/any-signs', '01m88ea9tva63905', 2, '2fef46a3c39f15c2adf01cef81fd696c', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/any-signs', '01m88ea9tva63905', 3, '90fb2a9d3b1640e75fccd4ab1c012f00', '{"command":{"type":"AssignTask","task":7,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":7,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/any-signs', '01m88ea9tva63905', 4, '2da80a1c46c2097d23ce2a55851c3309', '{"command":{"type":"AssignTask","task":9,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":9,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/any-signs', '01m88ea9tva63905', 5, 'e3a03a82649d967823a803407b1191c9', '{"command":{"type":"CompleteTask","task":5,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"IterationEnded","owner":3,"loopCounter":1},{"type":"ElementCompleted","key":4},{"type":"TaskCancelled","key":9},{"type":"ElementTerminated","key":8},{"type":"TaskCancelled","key":7},{"type":"ElementTerminated","key":6},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"vote_e","scope":1},{"type":"ElementActivated","key":10,"element":"e","scope":1},{"type":"ElementCompleted","key":10},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('loops/behavior-complex', '01m88ea9x7b0c0jy', 1, '90ce02c5ed42385441d92105cd68cec0', '{"command":{"type":"StartInstance","instance":"01m88ea9x7b0c0jy","processId":"p","root":"01m88ea9x7b0c0jy","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88ea9x7b0c0jy","processId":"p","root":"01m88ea9x7b0c0jy","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_vote","scope":1},{"type":"ElementActivated","key":3,"element":"vote","scope":1},{"type":"LoopStarted","owner":3,"total":3},{"type":"ElementActivated","key":4,"element":"vote","scope":3,"direct":true,"loopCounter":1},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"vote","scope":3,"direct":true,"loopCounter":2},{"type":"TaskCreated","key":7,"owner":6},{"type":"ElementActivated","key":8,"element":"vote","scope":3,"direct":true,"loopCounter":3},{"type":"TaskCreated","key":9,"owner":8}],"deliveries":[]}'),
	('loops/behavior-complex', '01m88ea9x7b0c0jy', 2, '3da82e0dd8868120465248e7a86add7d', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/behavior-complex', '01m88ea9x7b0c0jy', 3, 'ab365b0686b3776cc154e5ef80914f2e', '{"command":{"type":"AssignTask","task":7,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":7,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/behavior-complex', '01m88ea9x7b0c0jy', 4, '51e10dadf61389b4930f8197a29726f5', '{"command":{"type":"AssignTask","task":9,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":9,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/behavior-complex', '01m88ea9x7b0c0jy', 5, '8942abc8e6ba5d7698789f42dfb25ee4', '{"command":{"type":"CompleteTask","task":5,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"IterationEnded","owner":3,"loopCounter":1},{"type":"ElementCompleted","key":4}],"deliveries":[]}'),
	('loops/behavior-complex', '01m88ea9x7b0c0jy', 6, '8d3b21185f64ab1dfe1735070489ee60', '{"command":{"type":"CompleteTask","task":7,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":7,"by":"clerk1"},{"type":"IterationEnded","owner":3,"loopCounter":2},{"type":"ElementCompleted","key":6},{"type":"EscalationThrown","owner":3,"code":"late"},{"type":"ElementActivated","key":10,"element":"b","scope":1},{"type":"ElementCompleted","key":10},{"type":"FlowTaken","flow":"b_e2","scope":1},{"type":"ElementActivated","key":11,"element":"e2","scope":1},{"type":"ElementCompleted","key":11}],"deliveries":[]}'),
	('loops/behavior-complex', '01m88ea9x7b0c0jy', 7, '5f8c1bc3dfa88d30ad30ae840114b278', '{"command":{"type":"CompleteTask","task":9,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":9,"by":"clerk1"},{"type":"IterationEnded","owner":3,"loopCounter":3},{"type":"ElementCompleted","key":8},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"vote_e","scope":1},{"type":"ElementActivated","key":12,"element":"e","scope":1},{"type":"ElementCompleted","key":12},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('loops/behavior-error-uncaught', '01m88ea9zxeq3wgt', 1, '01369151b53a33fe76c7b9e7c220ed2e', '{"command":{"type":"StartInstance","instance":"01m88ea9zxeq3wgt","processId":"p","root":"01m88ea9zxeq3wgt","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88ea9zxeq3wgt","processId":"p","root":"01m88ea9zxeq3wgt","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_vote","scope":1},{"type":"ElementActivated","key":3,"element":"vote","scope":1},{"type":"LoopStarted","owner":3,"total":2},{"type":"ElementActivated","key":4,"element":"vote","scope":3,"direct":true,"loopCounter":1},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"vote","scope":3,"direct":true,"loopCounter":2},{"type":"TaskCreated","key":7,"owner":6}],"deliveries":[]}'),
	('loops/behavior-error-uncaught', '01m88ea9zxeq3wgt', 2, '57b3033b9ffb5f0c7f67a33324d01353', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/behavior-error-uncaught', '01m88ea9zxeq3wgt', 3, '3f8ecec333d9cf83dc2894ed356bacb9', '{"command":{"type":"AssignTask","task":7,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":7,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/behavior-error-uncaught', '01m88ea9zxeq3wgt', 4, '4be5a8acf332cc5b2ac80138f31a064c', '{"command":{"type":"CompleteTask","task":5,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"IterationEnded","owner":3,"loopCounter":1},{"type":"ElementCompleted","key":4},{"type":"IncidentRaised","key":8,"owner":3,"kind":"uncaughtError","message":"vote: Expected an error event that catches error refused but there is none","phase":"enter"}],"deliveries":[]}'),
	('loops/behavior-error-uncaught', '01m88ea9zxeq3wgt', 5, '83a6e7192d79d1e56da57dafca3bdc14', '{"command":{"type":"ResolveIncident","incident":8},"events":[{"type":"IncidentResolved","key":8}],"deliveries":[]}'),
	('loops/behavior-error-uncaught', '01m88ea9zxeq3wgt', 6, 'e7ee599d9c288a3da24c69a3e45d3830', '{"command":{"type":"CompleteTask","task":7,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":7,"by":"clerk1"},{"type":"IterationEnded","owner":3,"loopCounter":2},{"type":"ElementCompleted","key":6},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"vote_e","scope":1},{"type":"ElementActivated","key":9,"element":"e","scope":1},{"type":"ElementCompleted","key":9},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('loops/behavior-none-throws-at-every-completion', '01m88eaa3aag8yew', 1, '660bd5fce27b2bbec73b73769d59ce70', '{"command":{"type":"StartInstance","instance":"01m88eaa3aag8yew","processId":"p","root":"01m88eaa3aag8yew","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88eaa3aag8yew","processId":"p","root":"01m88eaa3aag8yew","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_vote","scope":1},{"type":"ElementActivated","key":3,"element":"vote","scope":1},{"type":"LoopStarted","owner":3,"total":2},{"type":"ElementActivated","key":4,"element":"vote","scope":3,"direct":true,"loopCounter":1},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"vote","scope":3,"direct":true,"loopCounter":2},{"type":"TaskCreated","key":7,"owner":6}],"deliveries":[]}'),
	('loops/behavior-none-throws-at-every-completion', '01m88eaa3aag8yew', 2, '05ae6c4833ea068526989f45aeb5ef3d', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/behavior-none-throws-at-every-completion', '01m88eaa3aag8yew', 3, '1b93bd13f4ecd2693875131d776a1fdf', '{"command":{"type":"AssignTask","task":7,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":7,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/behavior-none-throws-at-every-completion', '01m88eaa3aag8yew', 4, '3d8323eba74b748718cd2bd3aa6e546f', '{"command":{"type":"CompleteTask","task":5,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"IterationEnded","owner":3,"loopCounter":1},{"type":"ElementCompleted","key":4},{"type":"EscalationThrown","owner":3,"code":"late"},{"type":"ElementActivated","key":8,"element":"b","scope":1},{"type":"ElementCompleted","key":8},{"type":"FlowTaken","flow":"b_note","scope":1},{"type":"ElementActivated","key":9,"element":"note","scope":1},{"type":"ElementCompleted","key":9},{"type":"FlowTaken","flow":"note_e2","scope":1},{"type":"ElementActivated","key":10,"element":"e2","scope":1},{"type":"ElementCompleted","key":10}],"deliveries":[]}'),
	('loops/behavior-none-throws-at-every-completion', '01m88eaa3aag8yew', 5, 'b95d74cdfd5d1d0fa565b8acd225162c', '{"command":{"type":"CompleteTask","task":7,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":7,"by":"clerk1"},{"type":"IterationEnded","owner":3,"loopCounter":2},{"type":"ElementCompleted","key":6},{"type":"EscalationThrown","owner":3,"code":"late"},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"vote_e","scope":1},{"type":"ElementActivated","key":11,"element":"b","scope":1},{"type":"ElementActivated","key":12,"element":"e","scope":1},{"type":"ElementCompleted","key":11},{"type":"FlowTaken","flow":"b_note","scope":1},{"type":"ElementCompleted","key":12},{"type":"ElementActivated","key":13,"element":"note","scope":1},{"type":"ElementCompleted","key":13},{"type":"FlowTaken","flow":"note_e2","scope":1},{"type":"ElementActivated","key":14,"element":"e2","scope":1},{"type":"ElementCompleted","key":14},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb', 1, '4f03a1aed907e59b95e3af85e0da7f86', '{"command":{"type":"StartInstance","instance":"01m88eaa5r1bj2pb","processId":"p","root":"01m88eaa5r1bj2pb","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88eaa5r1bj2pb","processId":"p","root":"01m88eaa5r1bj2pb","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_f","scope":1},{"type":"ElementActivated","key":3,"element":"f","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"f_a","scope":1},{"type":"FlowTaken","flow":"f_b","scope":1},{"type":"FlowTaken","flow":"f_c","scope":1},{"type":"FlowTaken","flow":"f_v","scope":1},{"type":"FlowTaken","flow":"f_d","scope":1},{"type":"ElementActivated","key":4,"element":"a","scope":1},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"b","scope":1},{"type":"JobCreated","key":7,"owner":6,"jobType":"b","retries":3},{"type":"ElementActivated","key":8,"element":"c","scope":1},{"type":"TimerScheduled","key":9,"owner":8,"element":"c","due":1776650400000},{"type":"ElementActivated","key":10,"element":"v","scope":1},{"type":"LoopStarted","owner":10,"total":2},{"type":"ElementActivated","key":11,"element":"d","scope":1},{"type":"ProcessCalled","owner":11,"child":"01m88eaa5r1bj2pb.12","processId":"q"},{"type":"ElementActivated","key":13,"element":"v","scope":10,"direct":true,"loopCounter":1},{"type":"TaskCreated","key":14,"owner":13},{"type":"ElementActivated","key":15,"element":"v","scope":10,"direct":true,"loopCounter":2},{"type":"TaskCreated","key":16,"owner":15}],"deliveries":[{"target":"01m88eaa5r1bj2pb.12","binding":"latest","command":{"type":"StartInstance","instance":"01m88eaa5r1bj2pb.12","processId":"q","root":"01m88eaa5r1bj2pb","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m88eaa5r1bj2pb","owner":11,"errorCodes":[],"escalationCodes":[]}}}]}'),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb', 2, '6d4c682adeab4e3378c1e7a118d487e3', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb', 3, '44f88769c3dd9f15303efb1eae0aad80', '{"command":{"type":"AssignTask","task":14,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":14,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb.12', 1, '1f8821f8e1dc9c62eb6316658ed134a1', '{"command":{"type":"StartInstance","instance":"01m88eaa5r1bj2pb.12","processId":"q","root":"01m88eaa5r1bj2pb","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m88eaa5r1bj2pb","owner":11,"errorCodes":[],"escalationCodes":[]}},"events":[{"type":"InstanceStarted","instance":"01m88eaa5r1bj2pb.12","processId":"q","root":"01m88eaa5r1bj2pb","businessId":"case-1","window":"W01","caller":{"instance":"01m88eaa5r1bj2pb","owner":11,"errorCodes":[],"escalationCodes":[]}},{"type":"ElementActivated","key":1,"element":"q","scope":0},{"type":"ElementActivated","key":2,"element":"qs","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"qs_qa","scope":1},{"type":"ElementActivated","key":3,"element":"qa","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb.12', 2, '0c85baff35ae6d7f22c48a87787d6396', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb', 5, '521f8cfd91c45dca1d47e4fc4e38e4aa', '{"command":{"type":"CancelInstance","reason":"withdrawn"},"events":[{"type":"TaskCancelled","key":16},{"type":"ElementTerminated","key":15},{"type":"TaskCancelled","key":14},{"type":"ElementTerminated","key":13},{"type":"ElementTerminated","key":11},{"type":"ElementTerminated","key":10},{"type":"TimerCancelled","key":9},{"type":"ElementTerminated","key":8},{"type":"JobCancelled","key":7},{"type":"ElementTerminated","key":6},{"type":"TaskCancelled","key":5},{"type":"ElementTerminated","key":4},{"type":"ElementTerminated","key":1},{"type":"InstanceTerminated","reason":"withdrawn"}],"deliveries":[{"target":"01m88eaa5r1bj2pb.12","command":{"type":"CancelInstance","byCaller":true}}]}'),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb.12', 3, 'e134ba5dc9321384bb3fc682fab26ed6', '{"command":{"type":"CancelInstance","byCaller":true},"events":[{"type":"TaskCancelled","key":4},{"type":"ElementTerminated","key":3},{"type":"ElementTerminated","key":1},{"type":"InstanceTerminated"}],"deliveries":[]}'),
	('operations/claim-that-comes-second', '01m88eaa7hb2j23g', 1, 'f472fa972df684fdbef4c85502fd9aa9', '{"command":{"type":"StartInstance","instance":"01m88eaa7hb2j23g","processId":"p","root":"01m88eaa7hb2j23g","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88eaa7hb2j23g","processId":"p","root":"01m88eaa7hb2j23g","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('operations/claim-that-comes-second', '01m88eaa7hb2j23g', 2, 'ca96e72674e6dfe47e2438cb18f798df', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/claim-that-comes-second', '01m88eaa7hb2j23g', 3, '3bb8c6667db4eaf8eeebc12a28a3af48', '{"command":{"type":"AssignTask","task":4,"assignee":"li","heldBy":null,"why":"claimed"},"events":[{"type":"TaskAssigned","key":4,"assignee":"li","why":"claimed"}],"deliveries":[]}'),
	('operations/claim-that-comes-second', '01m88eaa7hb2j23g', 4, 'eceeef1935c73bbc674b9dc9163451a9', '{"command":{"type":"AssignTask","task":4,"assignee":"wang","heldBy":"li","why":"handed over"},"events":[{"type":"TaskAssigned","key":4,"assignee":"wang","why":"handed over"}],"deliveries":[]}'),
	('operations/claim-that-comes-second', '01m88eaa7hb2j23g', 5, '4803fc75b35063b9e9cd945b21fde297', '{"command":{"type":"CompleteTask","task":4,"variables":{},"by":"wang"},"events":[{"type":"TaskCompleted","key":4,"by":"wang"},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_e","scope":1},{"type":"ElementActivated","key":5,"element":"e","scope":1},{"type":"ElementCompleted","key":5},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88eaaar5zafkj', 1, 'f108cb0a07f73e7b5185c755afeb6df9', '{"command":{"type":"StartInstance","instance":"01m88eaaar5zafkj","processId":"p","root":"01m88eaaar5zafkj","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88eaaar5zafkj","processId":"p","root":"01m88eaaar5zafkj","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"IncidentRaised","key":2,"owner":1,"kind":"value","message":"p: Expected the message name to be text but it is null","phase":"watch"},{"type":"ElementActivated","key":3,"element":"s","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"s_a","scope":1},{"type":"ElementActivated","key":4,"element":"a","scope":1},{"type":"TaskCreated","key":5,"owner":4}],"deliveries":[]}'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88eaaar5zafkj', 2, 'f8a5e92e8f3d42d11c66ef19afa86378', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88eaaar5zafkj', 3, 'ed5236e6943869f0340e48a79bbdee5d', '{"command":{"type":"ResolveIncident","incident":2},"events":[{"type":"IncidentResolved","key":2},{"type":"IncidentRaised","key":6,"owner":1,"kind":"value","message":"p: Expected the message name to be text but it is null","phase":"watch"}],"deliveries":[]}'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88eaaar5zafkj', 4, '8275997d77d67b5484a1d0afc6af4b35', '{"command":{"type":"SetVariables","variables":{"channel":"papers"}},"events":[{"type":"VariableSet","scope":1,"name":"channel","value":"papers"}],"deliveries":[]}'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88eaaar5zafkj', 5, '245b495570d649fb4b443fb08304e44e', '{"command":{"type":"ResolveIncident","incident":6},"events":[{"type":"IncidentResolved","key":6},{"type":"SubscriptionCreated","key":7,"owner":1,"element":"cs","kind":"message","name":"papers"}],"deliveries":[]}'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88eaaar5zafkj', 6, '1cecf6cb7e0dae6444ddef1cf972fe6e', '{"command":{"type":"CorrelateMessage","subscription":7,"variables":{}},"events":[{"type":"EventCaught","key":7,"element":"cs"},{"type":"TaskCancelled","key":5},{"type":"ElementTerminated","key":4},{"type":"ElementActivated","key":8,"element":"es","scope":1},{"type":"ElementActivated","key":9,"element":"cs","scope":8},{"type":"ElementCompleted","key":9},{"type":"FlowTaken","flow":"cs_x","scope":8},{"type":"ElementActivated","key":10,"element":"x","scope":8},{"type":"ElementCompleted","key":10},{"type":"FlowTaken","flow":"x_ce","scope":8},{"type":"ElementActivated","key":11,"element":"ce","scope":8},{"type":"ElementCompleted","key":11},{"type":"ElementCompleted","key":8},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('operations/migrate-a-call-under-way', '01m88eaadjcybfdw', 1, 'aa726de2863c2ce269f05b2ac17a0ab7', '{"command":{"type":"StartInstance","instance":"01m88eaadjcybfdw","processId":"p","root":"01m88eaadjcybfdw","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88eaadjcybfdw","processId":"p","root":"01m88eaadjcybfdw","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_c","scope":1},{"type":"ElementActivated","key":3,"element":"c","scope":1},{"type":"ProcessCalled","owner":3,"child":"01m88eaadjcybfdw.4","processId":"q"}],"deliveries":[{"target":"01m88eaadjcybfdw.4","binding":"latest","command":{"type":"StartInstance","instance":"01m88eaadjcybfdw.4","processId":"q","root":"01m88eaadjcybfdw","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m88eaadjcybfdw","owner":3,"errorCodes":[],"escalationCodes":[]}}}]}'),
	('operations/migrate-a-call-under-way', '01m88eaadjcybfdw.4', 1, '8c1b1316919416dacc08248a05a03a03', '{"command":{"type":"StartInstance","instance":"01m88eaadjcybfdw.4","processId":"q","root":"01m88eaadjcybfdw","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m88eaadjcybfdw","owner":3,"errorCodes":[],"escalationCodes":[]}},"events":[{"type":"InstanceStarted","instance":"01m88eaadjcybfdw.4","processId":"q","root":"01m88eaadjcybfdw","businessId":"case-1","window":"W01","caller":{"instance":"01m88eaadjcybfdw","owner":3,"errorCodes":[],"escalationCodes":[]}},{"type":"ElementActivated","key":1,"element":"q","scope":0},{"type":"ElementActivated","key":2,"element":"qs","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"qs_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('operations/migrate-a-call-under-way', '01m88eaadjcybfdw.4', 2, '2ee7ca858e5e59b4b9117ace7ae44d00', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/migrate-a-call-under-way', '01m88eaadjcybfdw.4', 3, '180ca6e59e7b9688ef5258b0564eb4d3', '{"command":{"type":"CompleteTask","task":4,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":4,"by":"clerk1"},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_qe","scope":1},{"type":"ElementActivated","key":5,"element":"qe","scope":1},{"type":"IncidentRaised","key":6,"owner":5,"kind":"uncaughtError","message":"qe: Expected an error event that catches error refused but there is none","phase":"enter"}],"deliveries":[]}'),
	('operations/migrate-a-suspended-instance', '01m88eaafd99pknd', 1, 'e67457ddd6b4f1f886fe385a1348ebd7', '{"command":{"type":"StartInstance","instance":"01m88eaafd99pknd","processId":"p","root":"01m88eaafd99pknd","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88eaafd99pknd","processId":"p","root":"01m88eaafd99pknd","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('operations/migrate-a-suspended-instance', '01m88eaafd99pknd', 2, '27157d09833d7ebd785d3aa9064627a7', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/migrate-a-suspended-instance', '01m88eaafd99pknd', 3, '6cdd48dcdfea77b35b9470584edd2c35', '{"command":{"type":"SuspendInstance"},"events":[{"type":"InstanceSuspended"}],"deliveries":[]}'),
	('default', '01m88eaagj63d5cx', 1, 'cda7e3437ad99bc74f61e5740cc2d15c', '{"command":{"type":"StartInstance","instance":"01m88eaagj63d5cx","processId":"unfinished","root":"01m88eaagj63d5cx","variables":{},"by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88eaagj63d5cx","processId":"unfinished","root":"01m88eaagj63d5cx","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"unfinished","scope":0},{"type":"ClockStarted","key":2,"owner":1,"at":1776646800000,"legalDue":1779094800000,"promisedDue":1777280400000,"wake":1776920400000},{"type":"ElementActivated","key":3,"element":"Start","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"F0","scope":1},{"type":"ElementActivated","key":4,"element":"Accept","scope":1},{"type":"TaskCreated","key":5,"owner":4,"assignment":{"candidateGroups":["clerk"]}}],"deliveries":[]}'),
	('default', '01m88eaagj63d5cx', 2, 'ecc21aeb6028d7a168c0d119dda86f25', '{"command":{"type":"AssignTask","task":5,"candidateGroups":["clerk"],"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"candidateGroups":["clerk"],"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('default', '01m88eaagyen76de', 1, '325ec2fcb9dab5183cf6f2e1b740c1ac', '{"command":{"type":"StartInstance","instance":"01m88eaagyen76de","processId":"approval","root":"01m88eaagyen76de","variables":{},"by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88eaagyen76de","processId":"approval","root":"01m88eaagyen76de","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"approval","scope":0},{"type":"ElementActivated","key":2,"element":"Start","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"F0","scope":1},{"type":"ElementActivated","key":3,"element":"Accept","scope":1},{"type":"TaskCreated","key":4,"owner":3,"assignment":{"strategy":"firstContactWindow"}}],"deliveries":[]}'),
	('default', '01m88eaagyen76de', 2, 'da5bc7c63b8ea7929a1476a5a8382e80', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('default', '01m88eaah67v4ny5', 1, '26280538e9a501f63464cc1c0438db20', '{"command":{"type":"StartInstance","instance":"01m88eaah67v4ny5","processId":"unfinished","root":"01m88eaah67v4ny5","variables":{},"by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88eaah67v4ny5","processId":"unfinished","root":"01m88eaah67v4ny5","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"unfinished","scope":0},{"type":"ClockStarted","key":2,"owner":1,"at":1776646800000,"legalDue":1779094800000,"promisedDue":1777280400000,"wake":1776920400000},{"type":"ElementActivated","key":3,"element":"Start","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"F0","scope":1},{"type":"ElementActivated","key":4,"element":"Accept","scope":1},{"type":"TaskCreated","key":5,"owner":4,"assignment":{"candidateGroups":["clerk"]}}],"deliveries":[]}'),
	('default', '01m88eaah67v4ny5', 2, '4925844e18da1584b3c81c8f92e44312', '{"command":{"type":"AssignTask","task":5,"candidateGroups":["clerk"],"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"candidateGroups":["clerk"],"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('default', '01m88eaahm5t2e7q', 1, 'dcc157b46a411f8e778f4c457b624b75', '{"command":{"type":"StartInstance","instance":"01m88eaahm5t2e7q","processId":"approval","root":"01m88eaahm5t2e7q","variables":{},"by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88eaahm5t2e7q","processId":"approval","root":"01m88eaahm5t2e7q","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"approval","scope":0},{"type":"ElementActivated","key":2,"element":"Start","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"F0","scope":1},{"type":"ElementActivated","key":3,"element":"Accept","scope":1},{"type":"TaskCreated","key":4,"owner":3,"assignment":{"strategy":"firstContactWindow"}}],"deliveries":[]}'),
	('default', '01m88eaahm5t2e7q', 2, 'f01ef514e6f6488bcad067e0e1508a05', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('default', '01m88eaah67v4ny5', 3, '5b828bc61926e1207071575df2c8b01a', '{"command":{"type":"CompleteTask","task":5,"by":"clerk1","variables":{}},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"ElementCompleted","key":4},{"type":"FlowTaken","flow":"F1","scope":1},{"type":"ElementActivated","key":6,"element":"Seal","scope":1},{"type":"JobCreated","key":7,"owner":6,"jobType":"seal","retries":3}],"deliveries":[]}'),
	('default', '01m88eaam743msrs', 1, '32c6cd7bc3b23d1ab5e11e79c2b2216a', '{"command":{"type":"StartInstance","instance":"01m88eaam743msrs","processId":"unfinished","root":"01m88eaam743msrs","variables":{},"by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88eaam743msrs","processId":"unfinished","root":"01m88eaam743msrs","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"unfinished","scope":0},{"type":"ClockStarted","key":2,"owner":1,"at":1776646800000,"legalDue":1779094800000,"promisedDue":1777280400000,"wake":1776920400000},{"type":"ElementActivated","key":3,"element":"Start","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"F0","scope":1},{"type":"ElementActivated","key":4,"element":"Accept","scope":1},{"type":"TaskCreated","key":5,"owner":4,"assignment":{"candidateGroups":["clerk"]}}],"deliveries":[]}'),
	('default', '01m88eaam743msrs', 2, 'a04edaebd3a3c054c6e0ff7b4811c80d', '{"command":{"type":"AssignTask","task":5,"candidateGroups":["clerk"],"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"candidateGroups":["clerk"],"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('default', '01m88eaan0af9et6', 1, '0688c730fa16f71961d48457a09eb811', '{"command":{"type":"StartInstance","instance":"01m88eaan0af9et6","processId":"approval","root":"01m88eaan0af9et6","variables":{},"by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88eaan0af9et6","processId":"approval","root":"01m88eaan0af9et6","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"approval","scope":0},{"type":"ElementActivated","key":2,"element":"Start","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"F0","scope":1},{"type":"ElementActivated","key":3,"element":"Accept","scope":1},{"type":"TaskCreated","key":4,"owner":3,"assignment":{"strategy":"firstContactWindow"}}],"deliveries":[]}'),
	('default', '01m88eaan0af9et6', 2, 'e614947d670f6d88042c66472edce1f4', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('default', '01m88eaam743msrs', 3, 'b8ec6c737176e694b874fca1962d55f7', '{"command":{"type":"CompleteTask","task":5,"by":"clerk1","variables":{}},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"ElementCompleted","key":4},{"type":"FlowTaken","flow":"F1","scope":1},{"type":"ElementActivated","key":6,"element":"Seal","scope":1},{"type":"JobCreated","key":7,"owner":6,"jobType":"seal","retries":3}],"deliveries":[]}');


--
-- Data for Name: message_ids; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: messages; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.migrations VALUES
	('0001-execution'),
	('0002-organisation'),
	('0003-sample-accounts'),
	('0004-subscriptions'),
	('0005-nodes'),
	('0006-centres');


--
-- Data for Name: process_definitions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.process_definitions VALUES
	('boundary-timer-cycle', '01m88ea81f3sahdy', 'p', 1, NULL, 'p', 'm.bpmn', '903d5f9bb480f70d4db9b326c7ad19fc7736461429e21b80afe4b6254b5fab6d', '01m88ea81bcnvqr8', 0, 'designer', '', NULL, NULL),
	('business-rule-task', '01m88ea84gbskzmh', 'p', 1, NULL, 'p', 'm.bpmn', '420f5b5c4bd11510c8a071e26ef90c0fe7ad4200970c6975286c106693857401', '01m88ea84de374ap', 0, 'designer', '', NULL, NULL),
	('call-activity', '01m88ea86z28fwf1', 'p', 1, NULL, 'p', 'm.bpmn', '6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c', '01m88ea86v22gkaf', 0, 'designer', '', NULL, NULL),
	('call-activity', '01m88ea86z28fwf2', 'child', 1, NULL, 'child', 'm.bpmn', '6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c', '01m88ea86v22gkaf', 0, 'designer', '', NULL, NULL),
	('call-activity-error', '01m88ea8bh79q9xs', 'p', 1, NULL, 'p', 'm.bpmn', 'fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef', '01m88ea8baej0kt8', 0, 'designer', '', NULL, NULL),
	('call-activity-error', '01m88ea8bjcj1eqx', 'child', 1, NULL, 'child', 'm.bpmn', 'fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef', '01m88ea8baej0kt8', 0, 'designer', '', NULL, NULL),
	('claim', '01m88ea8gjc7hy05', 'p', 1, NULL, 'p', 'm.bpmn', 'cecbb3d8306ffbf630580feb3f8fa9c329fe2ee2d396c0af1970a565a01428db', '01m88ea8g56fcgbz', 0, 'designer', '', NULL, NULL),
	('clock-case', '01m88ea8kx0v01v5', 'p', 1, NULL, 'p', 'm.bpmn', '6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995', '01m88ea8k5ahc5pr', 0, 'designer', '', NULL, NULL),
	('clock-two-pauses', '01m88ea8pxd5k0ct', 'p', 1, NULL, 'p', 'm.bpmn', '673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0', '01m88ea8pq7928kx', 0, 'designer', '', NULL, NULL),
	('error-uncaught', '01m88ea8sw884bb9', 'p', 1, NULL, 'p', 'm.bpmn', 'edac915301d2a653cf4d55e0992033c5fa8732e4dc973c12d532d91ef4589ead', '01m88ea8ss21yraw', 0, 'designer', '', NULL, NULL),
	('exclusive-gateway-no-flow', '01m88ea8vyf5f1z8', 'p', 1, NULL, 'p', 'm.bpmn', 'f88da496a1f44c964a9fd61639b7e5a1a8a76bf5809c6ade0ddb4edfbe2b508f', '01m88ea8v4b0z8jb', 0, 'designer', '', NULL, NULL),
	('message-and-timer-start', '01m88ea8yb9w2vqh', 'p', 1, NULL, 'p', 'm.bpmn', 'adee0ec1a5ae7ad9cf7bad1ab191442d69356f10d38f7bdfee0c0cd9e5e8a868', '01m88ea8y1c7h7fd', 0, 'designer', '', NULL, NULL),
	('parallel-gateway', '01m88ea8zm9m7nrg', 'p', 1, NULL, 'p', 'm.bpmn', 'a152d2c4513398e764aaffa0e0c511cee779cec624f3627ea40371554718d5fb', '01m88ea8zh40rbk0', 0, 'designer', '', NULL, NULL),
	('service-task', '01m88ea92h776thf', 'p', 1, NULL, 'p', 'm.bpmn', '623152b560da3c24de814fc757e0b78819f4613accb05ed913e73f972e7878f9', '01m88ea91vct21hb', 0, 'designer', '', NULL, NULL),
	('timer-catch', '01m88ea9525tknw7', 'p', 1, NULL, 'p', 'm.bpmn', 'c0ea2b45e931abf46efb02d7439761b22c1e53a87d4f545b8d69d4adf431a8ed', '01m88ea94tbxvq0n', 0, 'designer', '', NULL, NULL),
	('user-task-assignment', '01m88ea9668sv0by', 'p', 1, NULL, 'p', 'm.bpmn', '23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3', '01m88ea9629jfehr', 0, 'designer', '', NULL, NULL),
	('compensation/activity-ref-narrows', '01m88ea9b0e660xn', 'p', 1, NULL, 'p', 'm.bpmn', 'a35d59cc27fd5953d065d9c868a4e61a47b778a187f7eea70d7fbd2eb0d69019', '01m88ea991fwd0p6', 0, 'designer', '', NULL, NULL),
	('compensation/activity-ref-of-a-subprocess', '01m88ea9gqf5gtrf', 'p', 1, NULL, 'p', 'm.bpmn', '022595a1686d1c5544ba22767560ed19060a9e5642c99802355033e7347ebb73', '01m88ea9gff22b56', 0, 'designer', '', NULL, NULL),
	('compensation/activity-ref-of-one-not-completed', '01m88ea9hrege9yh', 'p', 1, NULL, 'p', 'm.bpmn', '8eb5c5389ebacd2a9ffcacc4641f147e24490b26ec2bac00f1457e2c9036986f', '01m88ea9hp8567bh', 0, 'designer', '', NULL, NULL),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88ea9khenm27d', 'p', 1, NULL, 'p', 'm.bpmn', 'baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7', '01m88ea9k946e89k', 0, 'designer', '', NULL, NULL),
	('compensation/cancelled-while-it-runs', '01m88ea9pbdzx5a7', 'p', 1, NULL, 'p', 'm.bpmn', 'c72f405ac0d9928636acadd6527881d2b1735a25df26dc1f9b5fa81ecb70080e', '01m88ea9p5346trq', 0, 'designer', '', NULL, NULL),
	('loops/adhoc-and-calls-nested', '01m88ea9r37136mk', 'p', 1, NULL, 'p', 'm.bpmn', '7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79', '01m88ea9qzddnm0x', 0, 'designer', '', NULL, NULL),
	('loops/adhoc-and-calls-nested', '01m88ea9r4czeb4m', 'q', 1, NULL, 'q', 'm.bpmn', '7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79', '01m88ea9qzddnm0x', 0, 'designer', '', NULL, NULL),
	('loops/any-signs', '01m88ea9ttcpwgby', 'p', 1, NULL, 'p', 'm.bpmn', '207f5d1520da7a7b2a0f8fd8cfa328d6fb6ebbb4fbe062434a17311e9ee71497', '01m88ea9t97evm9p', 0, 'designer', '', NULL, NULL),
	('loops/behavior-complex', '01m88ea9x55skfqx', 'p', 1, NULL, 'p', 'm.bpmn', 'dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a', '01m88ea9wz1jatqh', 0, 'designer', '', NULL, NULL),
	('loops/behavior-error-uncaught', '01m88ea9zxeq3wgs', 'p', 1, NULL, 'p', 'm.bpmn', 'cd7e81af8de9920cc16c3b7b423975da0b65958cbc97381c9b6c3cb3cf17a912', '01m88ea9zt7dkjxh', 0, 'designer', '', NULL, NULL),
	('loops/behavior-none-throws-at-every-completion', '01m88eaa395dwt5w', 'p', 1, NULL, 'p', 'm.bpmn', '15acd2f7da9fb336eb555740d6e2a7a7636455b29ec528432a192898182c2eb5', '01m88eaa2jcehw8g', 0, 'designer', '', NULL, NULL),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5qfj4q8t', 'p', 1, NULL, 'p', 'm.bpmn', '34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc', '01m88eaa5d2bks9j', 0, 'designer', '', NULL, NULL),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5qfj4q8v', 'q', 1, NULL, 'q', 'm.bpmn', '34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc', '01m88eaa5d2bks9j', 0, 'designer', '', NULL, NULL),
	('operations/claim-that-comes-second', '01m88eaa7e00nk2f', 'p', 1, NULL, 'p', 'm.bpmn', '560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c', '01m88eaa7c5q9ghy', 0, 'designer', '', NULL, NULL),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88eaaaqe1qsk1', 'p', 1, NULL, 'p', 'm.bpmn', '60479ca085d9e762850d4810915c5a33223666624debe63f71ac2f8d4fb0babd', '01m88eaaadefc70j', 0, 'designer', '', NULL, NULL),
	('operations/migrate-a-call-under-way', '01m88eaad9ez2w98', 'p', 1, NULL, 'p', 'm.bpmn', '8c1e7f106a95c9f6fafeac6653162d248be861157bfa26c04d13b8f4a0b5a828', '01m88eaad7cf6arp', 0, 'designer', '', NULL, NULL),
	('operations/migrate-a-call-under-way', '01m88eaad9ez2w99', 'q', 1, NULL, 'q', 'm.bpmn', '8c1e7f106a95c9f6fafeac6653162d248be861157bfa26c04d13b8f4a0b5a828', '01m88eaad7cf6arp', 0, 'designer', '', NULL, NULL),
	('operations/migrate-a-call-under-way', '01m88eaadjcybfdv', 'p2', 1, NULL, 'p2', 'm.bpmn', '08128850eaa5066e14c2e2c4205b6f1a0b1890c75c74ab66c42b42d039ec0454', '01m88eaadg2dr1q8', 0, 'designer', '', NULL, NULL),
	('operations/migrate-a-suspended-instance', '01m88eaaey3h0v97', 'p', 1, NULL, 'p', 'm.bpmn', '560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c', '01m88eaaee8nynb4', 0, 'designer', '', NULL, NULL),
	('operations/migrate-a-suspended-instance', '01m88eaafcbwek3p', 'p2', 1, NULL, 'p2', 'm.bpmn', '508b30bb7c32327858de2b939fffe7307de9398fd66637da471f7af46fb6f9b9', '01m88eaaf6b36az1', 0, 'designer', '', NULL, NULL),
	('default', '01m88eaag8er0v9w', 'approval', 1, NULL, 'approval', 'm.bpmn', '352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b', '01m88eaag8er0v9v', 0, 'designer', '', NULL, NULL),
	('default', '01m88eaagg9jvp4f', 'unfinished', 1, NULL, 'unfinished', 'm.bpmn', 'cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56', '01m88eaagg9jvp4e', 0, 'designer', '', NULL, NULL);


--
-- Data for Name: resources; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.resources VALUES
	('boundary-timer-cycle', '903d5f9bb480f70d4db9b326c7ad19fc7736461429e21b80afe4b6254b5fab6d', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="http://yichuang.dev/scenarios">
  <bpmn:process id="p" isExecutable="true">
    <bpmn:startEvent id="s" />
    <bpmn:userTask id="a" />
    <bpmn:boundaryEvent id="remind" attachedToRef="a" cancelActivity="false"><bpmn:timerEventDefinition><bpmn:timeCycle xsi:type="bpmn:tFormalExpression">R3/PT10H</bpmn:timeCycle></bpmn:timerEventDefinition></bpmn:boundaryEvent>
    <bpmn:task id="nudge" />
    <bpmn:endEvent id="e" />
    <bpmn:sequenceFlow id="s_a" sourceRef="s" targetRef="a" />
    <bpmn:sequenceFlow id="a_e" sourceRef="a" targetRef="e" />
    <bpmn:sequenceFlow id="remind_nudge" sourceRef="remind" targetRef="nudge" />
    <bpmn:sequenceFlow id="nudge_e" sourceRef="nudge" targetRef="e" />
  </bpmn:process>
</bpmn:definitions>
'),
	('business-rule-task', '420f5b5c4bd11510c8a071e26ef90c0fe7ad4200970c6975286c106693857401', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="http://yichuang.dev/scenarios">
  <bpmn:process id="p" isExecutable="true">
    <bpmn:startEvent id="s" />
    <bpmn:businessRuleTask id="route"><bpmn:extensionElements><zeebe:calledDecision decisionId="route" resultVariable="level" /></bpmn:extensionElements></bpmn:businessRuleTask>
    <bpmn:userTask id="u" />
    <bpmn:endEvent id="e" />
    <bpmn:sequenceFlow id="s_route" sourceRef="s" targetRef="route" />
    <bpmn:sequenceFlow id="route_u" sourceRef="route" targetRef="u" />
    <bpmn:sequenceFlow id="u_e" sourceRef="u" targetRef="e" />
  </bpmn:process>
</bpmn:definitions>
'),
	('business-rule-task', 'b0e70893874bbcdc2fb5f988fbc6fb91c8ef637ce2c7ae426ffd3dea22b8f865', 'dmn', '<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="decisions" name="decisions" namespace="http://yichuang.dev/scenarios">
  <decision id="route" name="Who decides">
    <decisionTable id="table" hitPolicy="UNIQUE">
      <input id="i1" label="Amount"><inputExpression id="ie1" typeRef="number"><text>amount</text></inputExpression></input>
      <output id="o1" name="level" typeRef="string" />
      <rule id="r1"><inputEntry id="r1i"><text>&lt; 500000</text></inputEntry><outputEntry id="r1o"><text>"window"</text></outputEntry></rule>
      <rule id="r2"><inputEntry id="r2i"><text>&gt;= 500000</text></inputEntry><outputEntry id="r2o"><text>"chief"</text></outputEntry></rule>
    </decisionTable>
  </decision>
</definitions>
'),
	('call-activity', '6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="http://yichuang.dev/scenarios">
  <bpmn:process id="p" isExecutable="true">
    <bpmn:startEvent id="s" />
    <bpmn:callActivity id="c"><bpmn:extensionElements><zeebe:calledElement processId="child" propagateAllChildVariables="false" /><zeebe:ioMapping><zeebe:input source="=amount" target="fee" /><zeebe:output source="=answer" target="result" /></zeebe:ioMapping></bpmn:extensionElements></bpmn:callActivity>
    <bpmn:userTask id="after" />
    <bpmn:endEvent id="e" />
    <bpmn:sequenceFlow id="s_c" sourceRef="s" targetRef="c" />
    <bpmn:sequenceFlow id="c_after" sourceRef="c" targetRef="after" />
    <bpmn:sequenceFlow id="after_e" sourceRef="after" targetRef="e" />
  </bpmn:process>
  <bpmn:process id="child" isExecutable="true">
    <bpmn:startEvent id="cs" />
    <bpmn:userTask id="inner" />
    <bpmn:endEvent id="ce" />
    <bpmn:sequenceFlow id="cs_inner" sourceRef="cs" targetRef="inner" />
    <bpmn:sequenceFlow id="inner_ce" sourceRef="inner" targetRef="ce" />
  </bpmn:process>
</bpmn:definitions>
'),
	('call-activity-error', 'fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="http://yichuang.dev/scenarios">
  <bpmn:error id="E1" errorCode="failed" />
  <bpmn:process id="p" isExecutable="true">
    <bpmn:startEvent id="s" />
    <bpmn:callActivity id="c"><bpmn:extensionElements><zeebe:calledElement processId="child" /></bpmn:extensionElements></bpmn:callActivity>
    <bpmn:boundaryEvent id="err" attachedToRef="c"><bpmn:errorEventDefinition errorRef="E1" /></bpmn:boundaryEvent>
    <bpmn:userTask id="caught" />
    <bpmn:endEvent id="e" />
    <bpmn:sequenceFlow id="s_c" sourceRef="s" targetRef="c" />
    <bpmn:sequenceFlow id="c_e" sourceRef="c" targetRef="e" />
    <bpmn:sequenceFlow id="err_caught" sourceRef="err" targetRef="caught" />
    <bpmn:sequenceFlow id="caught_e" sourceRef="caught" targetRef="e" />
  </bpmn:process>
  <bpmn:process id="child" isExecutable="true">
    <bpmn:startEvent id="cs" />
    <bpmn:parallelGateway id="f" />
    <bpmn:userTask id="inner" />
    <bpmn:task id="t" />
    <bpmn:endEvent id="ce"><bpmn:errorEventDefinition errorRef="E1" /></bpmn:endEvent>
    <bpmn:sequenceFlow id="cs_f" sourceRef="cs" targetRef="f" />
    <bpmn:sequenceFlow id="f_inner" sourceRef="f" targetRef="inner" />
    <bpmn:sequenceFlow id="f_t" sourceRef="f" targetRef="t" />
    <bpmn:sequenceFlow id="t_ce" sourceRef="t" targetRef="ce" />
  </bpmn:process>
</bpmn:definitions>
'),
	('claim', 'cecbb3d8306ffbf630580feb3f8fa9c329fe2ee2d396c0af1970a565a01428db', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="http://yichuang.dev/scenarios">
  <bpmn:process id="p" isExecutable="true">
    <bpmn:startEvent id="s" />
    <bpmn:userTask id="review" name="审查" />
    <bpmn:endEvent id="e" />
    <bpmn:sequenceFlow id="s_review" sourceRef="s" targetRef="review" />
    <bpmn:sequenceFlow id="review_e" sourceRef="review" targetRef="e" />
  </bpmn:process>
</bpmn:definitions>
'),
	('compensation/cancelled-while-it-runs', 'c72f405ac0d9928636acadd6527881d2b1735a25df26dc1f9b5fa81ecb70080e', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="http://yichuang.dev/scenarios">
<bpmn:process id="p" isExecutable="true">
<bpmn:startEvent id="s" />
<bpmn:userTask id="a" />
<bpmn:userTask id="ua" isForCompensation="true" />
<bpmn:boundaryEvent id="a_c" attachedToRef="a"><bpmn:compensateEventDefinition /></bpmn:boundaryEvent>
<bpmn:association id="a_c_a" sourceRef="a_c" targetRef="ua" associationDirection="One" />
<bpmn:intermediateThrowEvent id="t"><bpmn:compensateEventDefinition /></bpmn:intermediateThrowEvent>
<bpmn:endEvent id="e" />
<bpmn:sequenceFlow id="s_a" sourceRef="s" targetRef="a" />
<bpmn:sequenceFlow id="a_t" sourceRef="a" targetRef="t" />
<bpmn:sequenceFlow id="t_e" sourceRef="t" targetRef="e" />
</bpmn:process>
</bpmn:definitions>
'),
	('clock-case', '6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="http://yichuang.dev/scenarios">
  <bpmn:process id="p" isExecutable="true">
    <bpmn:extensionElements><yc:timeLimit legal="20" promised="10" unit="workingDays" article="行政许可法 第42条" /></bpmn:extensionElements>
    <bpmn:startEvent id="s" />
    <bpmn:userTask id="review"><bpmn:extensionElements><yc:timeLimit promised="2" /></bpmn:extensionElements></bpmn:userTask>
    <bpmn:userTask id="expert"><bpmn:extensionElements><yc:clock action="pause" reason="专家评审" article="行政许可法 第45条" /></bpmn:extensionElements></bpmn:userTask>
    <bpmn:userTask id="decide" />
    <bpmn:endEvent id="e" />
    <bpmn:sequenceFlow id="s_review" sourceRef="s" targetRef="review" />
    <bpmn:sequenceFlow id="review_expert" sourceRef="review" targetRef="expert" />
    <bpmn:sequenceFlow id="expert_decide" sourceRef="expert" targetRef="decide" />
    <bpmn:sequenceFlow id="decide_e" sourceRef="decide" targetRef="e" />
  </bpmn:process>
</bpmn:definitions>
'),
	('clock-two-pauses', '673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="http://yichuang.dev/scenarios">
  <bpmn:process id="p" isExecutable="true">
    <bpmn:extensionElements><yc:timeLimit promised="5" unit="calendarDays" /></bpmn:extensionElements>
    <bpmn:startEvent id="s" />
    <bpmn:parallelGateway id="f" />
    <bpmn:userTask id="a"><bpmn:extensionElements><yc:clock action="pause" reason="检验" /></bpmn:extensionElements></bpmn:userTask>
    <bpmn:userTask id="b"><bpmn:extensionElements><yc:clock action="pause" reason="听证" /></bpmn:extensionElements></bpmn:userTask>
    <bpmn:parallelGateway id="j" />
    <bpmn:userTask id="c" />
    <bpmn:endEvent id="e" />
    <bpmn:sequenceFlow id="s_f" sourceRef="s" targetRef="f" />
    <bpmn:sequenceFlow id="f_a" sourceRef="f" targetRef="a" />
    <bpmn:sequenceFlow id="f_b" sourceRef="f" targetRef="b" />
    <bpmn:sequenceFlow id="a_j" sourceRef="a" targetRef="j" />
    <bpmn:sequenceFlow id="b_j" sourceRef="b" targetRef="j" />
    <bpmn:sequenceFlow id="j_c" sourceRef="j" targetRef="c" />
    <bpmn:sequenceFlow id="c_e" sourceRef="c" targetRef="e" />
  </bpmn:process>
</bpmn:definitions>
'),
	('error-uncaught', 'edac915301d2a653cf4d55e0992033c5fa8732e4dc973c12d532d91ef4589ead', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="http://yichuang.dev/scenarios">
  <bpmn:error id="E1" errorCode="rejected" />
  <bpmn:process id="p" isExecutable="true">
    <bpmn:startEvent id="s" />
    <bpmn:endEvent id="err"><bpmn:errorEventDefinition errorRef="E1" /></bpmn:endEvent>
    <bpmn:sequenceFlow id="s_err" sourceRef="s" targetRef="err" />
  </bpmn:process>
</bpmn:definitions>
'),
	('exclusive-gateway-no-flow', 'f88da496a1f44c964a9fd61639b7e5a1a8a76bf5809c6ade0ddb4edfbe2b508f', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="http://yichuang.dev/scenarios">
  <bpmn:process id="p" isExecutable="true">
    <bpmn:startEvent id="s" />
    <bpmn:exclusiveGateway id="x" />
    <bpmn:task id="a" />
    <bpmn:endEvent id="e" />
    <bpmn:sequenceFlow id="s_x" sourceRef="s" targetRef="x" />
    <bpmn:sequenceFlow id="x_a" sourceRef="x" targetRef="a"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">=amount &gt; 1000</bpmn:conditionExpression></bpmn:sequenceFlow>
    <bpmn:sequenceFlow id="f2" sourceRef="x" targetRef="e"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">=amount &lt; 0</bpmn:conditionExpression></bpmn:sequenceFlow>
    <bpmn:sequenceFlow id="a_e" sourceRef="a" targetRef="e" />
  </bpmn:process>
</bpmn:definitions>
'),
	('message-and-timer-start', 'adee0ec1a5ae7ad9cf7bad1ab191442d69356f10d38f7bdfee0c0cd9e5e8a868', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="http://yichuang.dev/scenarios">
  <bpmn:message id="M1" name="application" />
  <bpmn:process id="p" isExecutable="true">
    <bpmn:startEvent id="none" />
    <bpmn:startEvent id="mail"><bpmn:messageEventDefinition messageRef="M1" /></bpmn:startEvent>
    <bpmn:startEvent id="daily"><bpmn:timerEventDefinition><bpmn:timeCycle xsi:type="bpmn:tFormalExpression">R/P1D</bpmn:timeCycle></bpmn:timerEventDefinition></bpmn:startEvent>
    <bpmn:task id="a" />
    <bpmn:endEvent id="e" />
    <bpmn:sequenceFlow id="none_a" sourceRef="none" targetRef="a" />
    <bpmn:sequenceFlow id="mail_a" sourceRef="mail" targetRef="a" />
    <bpmn:sequenceFlow id="daily_a" sourceRef="daily" targetRef="a" />
    <bpmn:sequenceFlow id="a_e" sourceRef="a" targetRef="e" />
  </bpmn:process>
</bpmn:definitions>
'),
	('parallel-gateway', 'a152d2c4513398e764aaffa0e0c511cee779cec624f3627ea40371554718d5fb', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="http://yichuang.dev/scenarios">
  <bpmn:process id="p" isExecutable="true">
    <bpmn:startEvent id="s" />
    <bpmn:parallelGateway id="f" />
    <bpmn:userTask id="a" />
    <bpmn:userTask id="b" />
    <bpmn:parallelGateway id="j" />
    <bpmn:endEvent id="e" />
    <bpmn:sequenceFlow id="s_f" sourceRef="s" targetRef="f" />
    <bpmn:sequenceFlow id="f_a" sourceRef="f" targetRef="a" />
    <bpmn:sequenceFlow id="f_b" sourceRef="f" targetRef="b" />
    <bpmn:sequenceFlow id="a_j" sourceRef="a" targetRef="j" />
    <bpmn:sequenceFlow id="b_j" sourceRef="b" targetRef="j" />
    <bpmn:sequenceFlow id="j_e" sourceRef="j" targetRef="e" />
  </bpmn:process>
</bpmn:definitions>
'),
	('service-task', '623152b560da3c24de814fc757e0b78819f4613accb05ed913e73f972e7878f9', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="http://yichuang.dev/scenarios">
  <bpmn:process id="p" isExecutable="true">
    <bpmn:startEvent id="s" />
    <bpmn:serviceTask id="send"><bpmn:extensionElements><zeebe:taskDefinition type="=&quot;send-&quot; + kind" retries="2" /><zeebe:taskHeaders><zeebe:header key="channel" value="sms" /></zeebe:taskHeaders><zeebe:ioMapping><zeebe:input source="=applicant.name" target="name" /><zeebe:output source="=receipt" target="notice.receipt" /></zeebe:ioMapping></bpmn:extensionElements></bpmn:serviceTask>
    <bpmn:endEvent id="e" />
    <bpmn:sequenceFlow id="s_send" sourceRef="s" targetRef="send" />
    <bpmn:sequenceFlow id="send_e" sourceRef="send" targetRef="e" />
  </bpmn:process>
</bpmn:definitions>
'),
	('timer-catch', 'c0ea2b45e931abf46efb02d7439761b22c1e53a87d4f545b8d69d4adf431a8ed', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="http://yichuang.dev/scenarios">
  <bpmn:process id="p" isExecutable="true">
    <bpmn:startEvent id="s" />
    <bpmn:intermediateCatchEvent id="w"><bpmn:timerEventDefinition><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT1H</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
    <bpmn:intermediateCatchEvent id="d"><bpmn:timerEventDefinition><bpmn:timeDate xsi:type="bpmn:tFormalExpression">=till</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
    <bpmn:endEvent id="e" />
    <bpmn:sequenceFlow id="s_w" sourceRef="s" targetRef="w" />
    <bpmn:sequenceFlow id="w_d" sourceRef="w" targetRef="d" />
    <bpmn:sequenceFlow id="d_e" sourceRef="d" targetRef="e" />
  </bpmn:process>
</bpmn:definitions>
'),
	('user-task-assignment', '23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="http://yichuang.dev/scenarios">
  <bpmn:process id="p" isExecutable="true">
    <bpmn:startEvent id="s" />
    <bpmn:userTask id="a"><bpmn:extensionElements><zeebe:assignmentDefinition assignee="=chief" candidateGroups="clerk, chiefRepresentative" candidateUsers="=[&quot;li&quot;, chief]" /><zeebe:taskSchedule dueDate="=string(date(&quot;2026-03-09&quot;))" /><zeebe:formDefinition formId="review" /><zeebe:priorityDefinition priority="70" /></bpmn:extensionElements></bpmn:userTask>
    <bpmn:userTask id="b"><bpmn:extensionElements><yc:assignment strategy="firstContactWindow" role="clerk" /></bpmn:extensionElements></bpmn:userTask>
    <bpmn:userTask id="c"><bpmn:extensionElements><yc:assignment strategy="samePersonAs" element="b" /></bpmn:extensionElements></bpmn:userTask>
    <bpmn:endEvent id="e" />
    <bpmn:sequenceFlow id="s_a" sourceRef="s" targetRef="a" />
    <bpmn:sequenceFlow id="a_b" sourceRef="a" targetRef="b" />
    <bpmn:sequenceFlow id="b_c" sourceRef="b" targetRef="c" />
    <bpmn:sequenceFlow id="c_e" sourceRef="c" targetRef="e" />
  </bpmn:process>
</bpmn:definitions>
'),
	('compensation/activity-ref-narrows', 'a35d59cc27fd5953d065d9c868a4e61a47b778a187f7eea70d7fbd2eb0d69019', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="http://yichuang.dev/scenarios">
<bpmn:process id="p" isExecutable="true">
<bpmn:startEvent id="s" />
<bpmn:scriptTask id="a"><bpmn:extensionElements><zeebe:script expression="=&quot;done a&quot;" resultVariable="x" /></bpmn:extensionElements></bpmn:scriptTask>
<bpmn:scriptTask id="undo_a" isForCompensation="true"><bpmn:extensionElements><zeebe:script expression="=&quot;undone a&quot;" resultVariable="x" /></bpmn:extensionElements></bpmn:scriptTask>
<bpmn:boundaryEvent id="a_c" attachedToRef="a"><bpmn:compensateEventDefinition /></bpmn:boundaryEvent>
<bpmn:association id="a_c_a" sourceRef="a_c" targetRef="undo_a" associationDirection="One" />
<bpmn:scriptTask id="b"><bpmn:extensionElements><zeebe:script expression="=&quot;done b&quot;" resultVariable="y" /></bpmn:extensionElements></bpmn:scriptTask>
<bpmn:scriptTask id="undo_b" isForCompensation="true"><bpmn:extensionElements><zeebe:script expression="=&quot;undone b&quot;" resultVariable="y" /></bpmn:extensionElements></bpmn:scriptTask>
<bpmn:boundaryEvent id="b_c" attachedToRef="b"><bpmn:compensateEventDefinition /></bpmn:boundaryEvent>
<bpmn:association id="b_c_a" sourceRef="b_c" targetRef="undo_b" associationDirection="One" />
<bpmn:intermediateThrowEvent id="t"><bpmn:compensateEventDefinition activityRef="a" /></bpmn:intermediateThrowEvent>
<bpmn:userTask id="then" />
<bpmn:intermediateThrowEvent id="t2"><bpmn:compensateEventDefinition /></bpmn:intermediateThrowEvent>
<bpmn:endEvent id="e" />
<bpmn:sequenceFlow id="s_a" sourceRef="s" targetRef="a" />
<bpmn:sequenceFlow id="a_b" sourceRef="a" targetRef="b" />
<bpmn:sequenceFlow id="b_t" sourceRef="b" targetRef="t" />
<bpmn:sequenceFlow id="t_then" sourceRef="t" targetRef="then" />
<bpmn:sequenceFlow id="then_t2" sourceRef="then" targetRef="t2" />
<bpmn:sequenceFlow id="t2_e" sourceRef="t2" targetRef="e" />
</bpmn:process>
</bpmn:definitions>
'),
	('compensation/activity-ref-of-a-subprocess', '022595a1686d1c5544ba22767560ed19060a9e5642c99802355033e7347ebb73', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="http://yichuang.dev/scenarios">
<bpmn:process id="p" isExecutable="true">
<bpmn:startEvent id="s" />
<bpmn:subProcess id="sub">
<bpmn:startEvent id="is" />
<bpmn:scriptTask id="a"><bpmn:extensionElements><zeebe:script expression="=&quot;done a&quot;" resultVariable="x" /></bpmn:extensionElements></bpmn:scriptTask>
<bpmn:scriptTask id="undo_a" isForCompensation="true"><bpmn:extensionElements><zeebe:script expression="=&quot;undone a&quot;" resultVariable="x" /></bpmn:extensionElements></bpmn:scriptTask>
<bpmn:boundaryEvent id="a_c" attachedToRef="a"><bpmn:compensateEventDefinition /></bpmn:boundaryEvent>
<bpmn:association id="a_c_a" sourceRef="a_c" targetRef="undo_a" associationDirection="One" />
<bpmn:endEvent id="ie" />
<bpmn:sequenceFlow id="is_a" sourceRef="is" targetRef="a" />
<bpmn:sequenceFlow id="a_ie" sourceRef="a" targetRef="ie" />
</bpmn:subProcess>
<bpmn:scriptTask id="b"><bpmn:extensionElements><zeebe:script expression="=&quot;done b&quot;" resultVariable="y" /></bpmn:extensionElements></bpmn:scriptTask>
<bpmn:scriptTask id="undo_b" isForCompensation="true"><bpmn:extensionElements><zeebe:script expression="=&quot;undone b&quot;" resultVariable="y" /></bpmn:extensionElements></bpmn:scriptTask>
<bpmn:boundaryEvent id="b_c" attachedToRef="b"><bpmn:compensateEventDefinition /></bpmn:boundaryEvent>
<bpmn:association id="b_c_a" sourceRef="b_c" targetRef="undo_b" associationDirection="One" />
<bpmn:intermediateThrowEvent id="t"><bpmn:compensateEventDefinition activityRef="sub" /></bpmn:intermediateThrowEvent>
<bpmn:endEvent id="e" />
<bpmn:sequenceFlow id="s_sub" sourceRef="s" targetRef="sub" />
<bpmn:sequenceFlow id="sub_b" sourceRef="sub" targetRef="b" />
<bpmn:sequenceFlow id="b_t" sourceRef="b" targetRef="t" />
<bpmn:sequenceFlow id="t_e" sourceRef="t" targetRef="e" />
</bpmn:process>
</bpmn:definitions>
'),
	('compensation/activity-ref-of-one-not-completed', '8eb5c5389ebacd2a9ffcacc4641f147e24490b26ec2bac00f1457e2c9036986f', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="http://yichuang.dev/scenarios">
<bpmn:process id="p" isExecutable="true">
<bpmn:startEvent id="s" />
<bpmn:parallelGateway id="f" />
<bpmn:userTask id="a" />
<bpmn:task id="ua" isForCompensation="true" />
<bpmn:boundaryEvent id="a_c" attachedToRef="a"><bpmn:compensateEventDefinition /></bpmn:boundaryEvent>
<bpmn:association id="a_c_a" sourceRef="a_c" targetRef="ua" associationDirection="One" />
<bpmn:intermediateThrowEvent id="t"><bpmn:compensateEventDefinition activityRef="a" /></bpmn:intermediateThrowEvent>
<bpmn:endEvent id="e" />
<bpmn:sequenceFlow id="s_f" sourceRef="s" targetRef="f" />
<bpmn:sequenceFlow id="f_a" sourceRef="f" targetRef="a" />
<bpmn:sequenceFlow id="a_e" sourceRef="a" targetRef="e" />
<bpmn:sequenceFlow id="f_t" sourceRef="f" targetRef="t" />
<bpmn:sequenceFlow id="t_e" sourceRef="t" targetRef="e" />
</bpmn:process>
</bpmn:definitions>
'),
	('compensation/boundary-ends-the-scope-while-it-runs', 'baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="http://yichuang.dev/scenarios">
<bpmn:message id="M" name="papers" />
<bpmn:process id="p" isExecutable="true">
<bpmn:startEvent id="s" />
<bpmn:subProcess id="sub">
<bpmn:startEvent id="is" />
<bpmn:userTask id="a" />
<bpmn:userTask id="ua" isForCompensation="true" />
<bpmn:boundaryEvent id="a_c" attachedToRef="a"><bpmn:compensateEventDefinition /></bpmn:boundaryEvent>
<bpmn:association id="a_c_a" sourceRef="a_c" targetRef="ua" associationDirection="One" />
<bpmn:intermediateThrowEvent id="t"><bpmn:compensateEventDefinition /></bpmn:intermediateThrowEvent>
<bpmn:endEvent id="ie" />
<bpmn:sequenceFlow id="is_a" sourceRef="is" targetRef="a" />
<bpmn:sequenceFlow id="a_t" sourceRef="a" targetRef="t" />
<bpmn:sequenceFlow id="t_ie" sourceRef="t" targetRef="ie" />
</bpmn:subProcess>
<bpmn:boundaryEvent id="m" attachedToRef="sub"><bpmn:messageEventDefinition messageRef="M" /></bpmn:boundaryEvent>
<bpmn:userTask id="after" />
<bpmn:endEvent id="e" />
<bpmn:sequenceFlow id="s_sub" sourceRef="s" targetRef="sub" />
<bpmn:sequenceFlow id="sub_e" sourceRef="sub" targetRef="e" />
<bpmn:sequenceFlow id="m_after" sourceRef="m" targetRef="after" />
<bpmn:sequenceFlow id="after_e" sourceRef="after" targetRef="e" />
</bpmn:process>
</bpmn:definitions>
'),
	('loops/adhoc-and-calls-nested', '7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="http://yichuang.dev/scenarios">
<bpmn:process id="p" isExecutable="true">
<bpmn:startEvent id="s" />
<bpmn:subProcess id="each"><bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality xsi:type="bpmn:tFormalExpression">=2</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>
<bpmn:adHocSubProcess id="ah">
<bpmn:callActivity id="c"><bpmn:extensionElements><zeebe:calledElement processId="q" /></bpmn:extensionElements></bpmn:callActivity>
<bpmn:userTask id="u" />
</bpmn:adHocSubProcess>
</bpmn:subProcess>
<bpmn:endEvent id="e" />
<bpmn:sequenceFlow id="s_each" sourceRef="s" targetRef="each" />
<bpmn:sequenceFlow id="each_e" sourceRef="each" targetRef="e" />
</bpmn:process>
<bpmn:process id="q" isExecutable="true">
<bpmn:startEvent id="qs" />
<bpmn:userTask id="a" />
<bpmn:endEvent id="qe" />
<bpmn:sequenceFlow id="qs_a" sourceRef="qs" targetRef="a" />
<bpmn:sequenceFlow id="a_qe" sourceRef="a" targetRef="qe" />
</bpmn:process>
</bpmn:definitions>
'),
	('loops/any-signs', '207f5d1520da7a7b2a0f8fd8cfa328d6fb6ebbb4fbe062434a17311e9ee71497', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="http://yichuang.dev/scenarios">
<bpmn:process id="p" isExecutable="true">
<bpmn:startEvent id="s" />
<bpmn:userTask id="vote"><bpmn:multiInstanceLoopCharacteristics><bpmn:extensionElements><zeebe:loopCharacteristics inputCollection="=people" inputElement="person" /></bpmn:extensionElements><bpmn:completionCondition xsi:type="bpmn:tFormalExpression">=numberOfCompletedInstances = 1</bpmn:completionCondition></bpmn:multiInstanceLoopCharacteristics></bpmn:userTask>
<bpmn:endEvent id="e" />
<bpmn:sequenceFlow id="s_vote" sourceRef="s" targetRef="vote" />
<bpmn:sequenceFlow id="vote_e" sourceRef="vote" targetRef="e" />
</bpmn:process>
</bpmn:definitions>
'),
	('loops/behavior-complex', 'dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="http://yichuang.dev/scenarios">
<bpmn:escalation id="X" escalationCode="late" />
<bpmn:process id="p" isExecutable="true">
<bpmn:startEvent id="s" />
<bpmn:userTask id="vote"><bpmn:multiInstanceLoopCharacteristics behavior="Complex"><bpmn:loopCardinality xsi:type="bpmn:tFormalExpression">=3</bpmn:loopCardinality><bpmn:complexBehaviorDefinition><bpmn:condition xsi:type="bpmn:tFormalExpression">=numberOfCompletedInstances = 2</bpmn:condition><bpmn:event id="ie"><bpmn:escalationEventDefinition id="ied" escalationRef="X" /></bpmn:event></bpmn:complexBehaviorDefinition></bpmn:multiInstanceLoopCharacteristics></bpmn:userTask>
<bpmn:boundaryEvent id="b" attachedToRef="vote" cancelActivity="false"><bpmn:escalationEventDefinition escalationRef="X" /></bpmn:boundaryEvent>
<bpmn:endEvent id="e" />
<bpmn:endEvent id="e2" />
<bpmn:sequenceFlow id="s_vote" sourceRef="s" targetRef="vote" />
<bpmn:sequenceFlow id="vote_e" sourceRef="vote" targetRef="e" />
<bpmn:sequenceFlow id="b_e2" sourceRef="b" targetRef="e2" />
</bpmn:process>
</bpmn:definitions>
'),
	('loops/behavior-error-uncaught', 'cd7e81af8de9920cc16c3b7b423975da0b65958cbc97381c9b6c3cb3cf17a912', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="http://yichuang.dev/scenarios">
<bpmn:error id="E" errorCode="refused" />
<bpmn:errorEventDefinition id="ev" errorRef="E" />
<bpmn:process id="p" isExecutable="true">
<bpmn:startEvent id="s" />
<bpmn:userTask id="vote"><bpmn:multiInstanceLoopCharacteristics behavior="One" oneBehaviorEventRef="ev"><bpmn:loopCardinality xsi:type="bpmn:tFormalExpression">=2</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics></bpmn:userTask>
<bpmn:endEvent id="e" />
<bpmn:sequenceFlow id="s_vote" sourceRef="s" targetRef="vote" />
<bpmn:sequenceFlow id="vote_e" sourceRef="vote" targetRef="e" />
</bpmn:process>
</bpmn:definitions>
'),
	('loops/behavior-none-throws-at-every-completion', '15acd2f7da9fb336eb555740d6e2a7a7636455b29ec528432a192898182c2eb5', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="http://yichuang.dev/scenarios">
<bpmn:escalation id="X" escalationCode="late" />
<bpmn:escalationEventDefinition id="ev" escalationRef="X" />
<bpmn:process id="p" isExecutable="true">
<bpmn:startEvent id="s" />
<bpmn:userTask id="vote"><bpmn:multiInstanceLoopCharacteristics behavior="None" noneBehaviorEventRef="ev"><bpmn:loopCardinality xsi:type="bpmn:tFormalExpression">=2</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics></bpmn:userTask>
<bpmn:boundaryEvent id="b" attachedToRef="vote" cancelActivity="false"><bpmn:escalationEventDefinition escalationRef="X" /></bpmn:boundaryEvent>
<bpmn:task id="note" />
<bpmn:endEvent id="e" />
<bpmn:endEvent id="e2" />
<bpmn:sequenceFlow id="s_vote" sourceRef="s" targetRef="vote" />
<bpmn:sequenceFlow id="vote_e" sourceRef="vote" targetRef="e" />
<bpmn:sequenceFlow id="b_note" sourceRef="b" targetRef="note" />
<bpmn:sequenceFlow id="note_e2" sourceRef="note" targetRef="e2" />
</bpmn:process>
</bpmn:definitions>
'),
	('operations/cancel-a-case-with-everything-open', '34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="http://yichuang.dev/scenarios">
<bpmn:process id="p" isExecutable="true">
<bpmn:startEvent id="s" />
<bpmn:parallelGateway id="f" />
<bpmn:userTask id="a" />
<bpmn:serviceTask id="b"><bpmn:extensionElements><zeebe:taskDefinition type="b" /></bpmn:extensionElements></bpmn:serviceTask>
<bpmn:intermediateCatchEvent id="c"><bpmn:timerEventDefinition><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT1H</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
<bpmn:userTask id="v"><bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality xsi:type="bpmn:tFormalExpression">=2</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics></bpmn:userTask>
<bpmn:callActivity id="d"><bpmn:extensionElements><zeebe:calledElement processId="q" /></bpmn:extensionElements></bpmn:callActivity>
<bpmn:endEvent id="e" />
<bpmn:sequenceFlow id="s_f" sourceRef="s" targetRef="f" />
<bpmn:sequenceFlow id="f_a" sourceRef="f" targetRef="a" />
<bpmn:sequenceFlow id="a_e" sourceRef="a" targetRef="e" />
<bpmn:sequenceFlow id="f_b" sourceRef="f" targetRef="b" />
<bpmn:sequenceFlow id="b_e" sourceRef="b" targetRef="e" />
<bpmn:sequenceFlow id="f_c" sourceRef="f" targetRef="c" />
<bpmn:sequenceFlow id="c_e" sourceRef="c" targetRef="e" />
<bpmn:sequenceFlow id="f_v" sourceRef="f" targetRef="v" />
<bpmn:sequenceFlow id="v_e" sourceRef="v" targetRef="e" />
<bpmn:sequenceFlow id="f_d" sourceRef="f" targetRef="d" />
<bpmn:sequenceFlow id="d_e" sourceRef="d" targetRef="e" />
</bpmn:process>
<bpmn:process id="q" isExecutable="true">
<bpmn:startEvent id="qs" />
<bpmn:userTask id="qa" />
<bpmn:endEvent id="qe" />
<bpmn:sequenceFlow id="qs_qa" sourceRef="qs" targetRef="qa" />
<bpmn:sequenceFlow id="qa_qe" sourceRef="qa" targetRef="qe" />
</bpmn:process>
</bpmn:definitions>
'),
	('operations/claim-that-comes-second', '560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="http://yichuang.dev/scenarios">
<bpmn:process id="p" isExecutable="true">
<bpmn:startEvent id="s" />
<bpmn:userTask id="a" />
<bpmn:endEvent id="e" />
<bpmn:sequenceFlow id="s_a" sourceRef="s" targetRef="a" />
<bpmn:sequenceFlow id="a_e" sourceRef="a" targetRef="e" />
</bpmn:process>
</bpmn:definitions>
'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '60479ca085d9e762850d4810915c5a33223666624debe63f71ac2f8d4fb0babd', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="http://yichuang.dev/scenarios">
<bpmn:message id="M2" name="=channel" />
<bpmn:process id="p" isExecutable="true">
<bpmn:startEvent id="s" />
<bpmn:userTask id="a" />
<bpmn:endEvent id="e" />
<bpmn:subProcess id="es" triggeredByEvent="true">
<bpmn:startEvent id="cs"><bpmn:messageEventDefinition messageRef="M2" /></bpmn:startEvent>
<bpmn:task id="x" />
<bpmn:endEvent id="ce" />
<bpmn:sequenceFlow id="cs_x" sourceRef="cs" targetRef="x" />
<bpmn:sequenceFlow id="x_ce" sourceRef="x" targetRef="ce" />
</bpmn:subProcess>
<bpmn:sequenceFlow id="s_a" sourceRef="s" targetRef="a" />
<bpmn:sequenceFlow id="a_e" sourceRef="a" targetRef="e" />
</bpmn:process>
</bpmn:definitions>
'),
	('operations/migrate-a-call-under-way', '8c1e7f106a95c9f6fafeac6653162d248be861157bfa26c04d13b8f4a0b5a828', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="http://yichuang.dev/scenarios">
<bpmn:error id="E" errorCode="refused" />
<bpmn:process id="p" isExecutable="true">
<bpmn:startEvent id="s" />
<bpmn:callActivity id="c"><bpmn:extensionElements><zeebe:calledElement processId="q" /></bpmn:extensionElements></bpmn:callActivity>
<bpmn:endEvent id="e" />
<bpmn:sequenceFlow id="s_c" sourceRef="s" targetRef="c" />
<bpmn:sequenceFlow id="c_e" sourceRef="c" targetRef="e" />
</bpmn:process>
<bpmn:process id="q" isExecutable="true">
<bpmn:startEvent id="qs" />
<bpmn:userTask id="a" />
<bpmn:endEvent id="qe"><bpmn:errorEventDefinition errorRef="E" /></bpmn:endEvent>
<bpmn:sequenceFlow id="qs_a" sourceRef="qs" targetRef="a" />
<bpmn:sequenceFlow id="a_qe" sourceRef="a" targetRef="qe" />
</bpmn:process>
</bpmn:definitions>
'),
	('operations/migrate-a-call-under-way', '08128850eaa5066e14c2e2c4205b6f1a0b1890c75c74ab66c42b42d039ec0454', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="http://yichuang.dev/scenarios">
<bpmn:error id="E" errorCode="refused" />
<bpmn:process id="p2" isExecutable="true">
<bpmn:startEvent id="s" />
<bpmn:callActivity id="c2"><bpmn:extensionElements><zeebe:calledElement processId="q" /></bpmn:extensionElements></bpmn:callActivity>
<bpmn:boundaryEvent id="b" attachedToRef="c2"><bpmn:errorEventDefinition errorRef="E" /></bpmn:boundaryEvent>
<bpmn:userTask id="fix" />
<bpmn:endEvent id="e" />
<bpmn:sequenceFlow id="s_c2" sourceRef="s" targetRef="c2" />
<bpmn:sequenceFlow id="c2_e" sourceRef="c2" targetRef="e" />
<bpmn:sequenceFlow id="b_fix" sourceRef="b" targetRef="fix" />
<bpmn:sequenceFlow id="fix_e" sourceRef="fix" targetRef="e" />
</bpmn:process>
</bpmn:definitions>
'),
	('operations/migrate-a-suspended-instance', '560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="http://yichuang.dev/scenarios">
<bpmn:process id="p" isExecutable="true">
<bpmn:startEvent id="s" />
<bpmn:userTask id="a" />
<bpmn:endEvent id="e" />
<bpmn:sequenceFlow id="s_a" sourceRef="s" targetRef="a" />
<bpmn:sequenceFlow id="a_e" sourceRef="a" targetRef="e" />
</bpmn:process>
</bpmn:definitions>
'),
	('operations/migrate-a-suspended-instance', '508b30bb7c32327858de2b939fffe7307de9398fd66637da471f7af46fb6f9b9', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="http://yichuang.dev/scenarios">
<bpmn:process id="p2" isExecutable="true">
<bpmn:startEvent id="s" />
<bpmn:userTask id="a" />
<bpmn:userTask id="b" />
<bpmn:endEvent id="e" />
<bpmn:sequenceFlow id="s_a" sourceRef="s" targetRef="a" />
<bpmn:sequenceFlow id="a_b" sourceRef="a" targetRef="b" />
<bpmn:sequenceFlow id="b_e" sourceRef="b" targetRef="e" />
</bpmn:process>
</bpmn:definitions>
'),
	('default', '352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"
  xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" id="d" targetNamespace="test"><bpmn:process id="approval" name="approval" isExecutable="true"><bpmn:startEvent id="Start"/><bpmn:userTask id="Accept" name="Accept"><bpmn:extensionElements><zeebe:userTask/><yc:assignment strategy="firstContactWindow"/></bpmn:extensionElements></bpmn:userTask><bpmn:userTask id="Review" name="Review"><bpmn:extensionElements><zeebe:userTask/></bpmn:extensionElements></bpmn:userTask><bpmn:userTask id="Decide" name="Decide"><bpmn:extensionElements><zeebe:userTask/></bpmn:extensionElements></bpmn:userTask><bpmn:endEvent id="End"/><bpmn:sequenceFlow id="F0" sourceRef="Start" targetRef="Accept"/><bpmn:sequenceFlow id="F1" sourceRef="Accept" targetRef="Review"/><bpmn:sequenceFlow id="F2" sourceRef="Review" targetRef="Decide"/><bpmn:sequenceFlow id="F3" sourceRef="Decide" targetRef="End"/></bpmn:process></bpmn:definitions>'),
	('default', 'cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"
  xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" id="d" targetNamespace="test"><bpmn:process id="unfinished" name="unfinished" isExecutable="true"><bpmn:extensionElements><yc:timeLimit legal="20" promised="5" unit="workingDays" warningShares="0.5"/></bpmn:extensionElements><bpmn:startEvent id="Start"/><bpmn:userTask id="Accept" name="Accept"><bpmn:extensionElements><zeebe:userTask/><zeebe:assignmentDefinition candidateGroups="clerk"/></bpmn:extensionElements></bpmn:userTask><bpmn:serviceTask id="Seal" name="Seal"><bpmn:extensionElements>
         <zeebe:taskDefinition type="seal"/></bpmn:extensionElements></bpmn:serviceTask><bpmn:intermediateCatchEvent id="Wait"><bpmn:timerEventDefinition>
         <bpmn:timeDuration>PT1H</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent><bpmn:userTask id="Decide" name="Decide"><bpmn:extensionElements><zeebe:userTask/></bpmn:extensionElements></bpmn:userTask><bpmn:endEvent id="End"/><bpmn:sequenceFlow id="F0" sourceRef="Start" targetRef="Accept"/><bpmn:sequenceFlow id="F1" sourceRef="Accept" targetRef="Seal"/><bpmn:sequenceFlow id="F2" sourceRef="Seal" targetRef="Wait"/><bpmn:sequenceFlow id="F3" sourceRef="Wait" targetRef="Decide"/><bpmn:sequenceFlow id="F4" sourceRef="Decide" targetRef="End"/></bpmn:process></bpmn:definitions>');


--
-- Data for Name: sessions; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: snapshots; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: subscriptions; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: task_candidates; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.task_candidates VALUES
	('user-task-assignment', '01m88ea9676rkvx8.4', 'user', 'li'),
	('user-task-assignment', '01m88ea9676rkvx8.4', 'user', 'wang'),
	('user-task-assignment', '01m88ea9676rkvx8.4', 'group', 'clerk'),
	('user-task-assignment', '01m88ea9676rkvx8.4', 'group', 'chiefRepresentative'),
	('default', '01m88eaagj63d5cx.5', 'group', 'clerk'),
	('default', '01m88eaah67v4ny5.5', 'group', 'clerk'),
	('default', '01m88eaam743msrs.5', 'group', 'clerk');


--
-- Data for Name: task_drafts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: tasks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tasks VALUES
	('boundary-timer-cycle', '01m88ea81hd8mhxr.5', '01m88ea81hd8mhxr', '01m88ea81hd8mhxr', '01m88ea81hd8mhxr.3', 'a', 'a', '01m88ea81f3sahdy', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1772413200000, 1773072000000, 'clerk1'),
	('business-rule-task', '01m88ea84vetvpzk.5', '01m88ea84vetvpzk', '01m88ea84vetvpzk', '01m88ea84vetvpzk.4', 'u', 'u', '01m88ea84gbskzmh', 'p', 'p', 1, 'case-1', 'CREATED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1773072000000, NULL, NULL),
	('call-activity', '01m88ea8703e3smh.4.4', '01m88ea8703e3smh.4', '01m88ea8703e3smh', '01m88ea8703e3smh.4.3', 'inner', 'inner', '01m88ea86z28fwf2', 'child', 'child', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1773072000000, 1773072000000, 'clerk1'),
	('call-activity', '01m88ea8703e3smh.6', '01m88ea8703e3smh', '01m88ea8703e3smh', '01m88ea8703e3smh.5', 'after', 'after', '01m88ea86z28fwf1', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1773072000000, 1773072000000, 'clerk1'),
	('call-activity', '01m88ea89fcnt60s.4.4', '01m88ea89fcnt60s.4', '01m88ea89fcnt60s', '01m88ea89fcnt60s.4.3', 'inner', 'inner', '01m88ea86z28fwf2', 'child', 'child', 1, 'case-1', 'CREATED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1773072000000, NULL, NULL),
	('call-activity-error', '01m88ea8bk86ksvn.4.5', '01m88ea8bk86ksvn.4', '01m88ea8bk86ksvn', '01m88ea8bk86ksvn.4.4', 'inner', 'inner', '01m88ea8bjcj1eqx', 'child', 'child', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, NULL, NULL, 50, NULL, NULL, NULL, NULL, 1773072000000, 1773072000000, NULL),
	('call-activity-error', '01m88ea8bk86ksvn.7', '01m88ea8bk86ksvn', '01m88ea8bk86ksvn', '01m88ea8bk86ksvn.6', 'caught', 'caught', '01m88ea8bh79q9xs', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1773072000000, 1773072000000, 'clerk1'),
	('claim', '01m88ea8gkf6cw6j.4', '01m88ea8gkf6cw6j', '01m88ea8gkf6cw6j', '01m88ea8gkf6cw6j.3', 'review', '审查', '01m88ea8gjc7hy05', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, 'released', NULL, 50, NULL, NULL, NULL, NULL, 1773072000000, 1773072000000, 'li'),
	('clock-case', '01m88ea8ky1nz5zs.6', '01m88ea8ky1nz5zs', '01m88ea8ky1nz5zs', '01m88ea8ky1nz5zs.4', 'review', 'review', '01m88ea8kx0v01v5', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m88ea8ky1nz5zs.5', 1773072000000, 1773072000000, 'clerk1'),
	('clock-case', '01m88ea8ky1nz5zs.8', '01m88ea8ky1nz5zs', '01m88ea8ky1nz5zs', '01m88ea8ky1nz5zs.7', 'expert', 'expert', '01m88ea8kx0v01v5', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m88ea8ky1nz5zs.2', 1773072000000, 1773104400000, 'clerk1'),
	('clock-case', '01m88ea8ky1nz5zs.10', '01m88ea8ky1nz5zs', '01m88ea8ky1nz5zs', '01m88ea8ky1nz5zs.9', 'decide', 'decide', '01m88ea8kx0v01v5', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m88ea8ky1nz5zs.2', 1773104400000, 1776646800000, 'clerk1'),
	('clock-two-pauses', '01m88ea8py6vnxjp.6', '01m88ea8py6vnxjp', '01m88ea8py6vnxjp', '01m88ea8py6vnxjp.5', 'a', 'a', '01m88ea8pxd5k0ct', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m88ea8py6vnxjp.2', 1776646800000, 1776646800000, 'clerk1'),
	('clock-two-pauses', '01m88ea8py6vnxjp.8', '01m88ea8py6vnxjp', '01m88ea8py6vnxjp', '01m88ea8py6vnxjp.7', 'b', 'b', '01m88ea8pxd5k0ct', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m88ea8py6vnxjp.2', 1776646800000, 1776646800000, 'clerk1'),
	('clock-two-pauses', '01m88ea8py6vnxjp.11', '01m88ea8py6vnxjp', '01m88ea8py6vnxjp', '01m88ea8py6vnxjp.10', 'c', 'c', '01m88ea8pxd5k0ct', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m88ea8py6vnxjp.2', 1776646800000, 1776646800000, 'clerk1'),
	('parallel-gateway', '01m88ea8zqfz2pap.7', '01m88ea8zqfz2pap', '01m88ea8zqfz2pap', '01m88ea8zqfz2pap.6', 'b', 'b', '01m88ea8zm9m7nrg', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1'),
	('parallel-gateway', '01m88ea8zqfz2pap.5', '01m88ea8zqfz2pap', '01m88ea8zqfz2pap', '01m88ea8zqfz2pap.4', 'a', 'a', '01m88ea8zm9m7nrg', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1'),
	('user-task-assignment', '01m88ea9676rkvx8.4', '01m88ea9676rkvx8', '01m88ea9676rkvx8', '01m88ea9676rkvx8.3', 'a', 'a', '01m88ea9668sv0by', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '["li","wang"]', '["clerk","chiefRepresentative"]', NULL, NULL, 'released', 'review', 70, '2026-03-09', 1773014400000, NULL, NULL, 1776646800000, 1776646800000, 'clerk1'),
	('user-task-assignment', '01m88ea9676rkvx8.6', '01m88ea9676rkvx8', '01m88ea9676rkvx8', '01m88ea9676rkvx8.5', 'b', 'b', '01m88ea9668sv0by', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', 'W01', NULL, '首问窗口 W01 · first-contact window W01', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk7'),
	('user-task-assignment', '01m88ea9676rkvx8.8', '01m88ea9676rkvx8', '01m88ea9676rkvx8', '01m88ea9676rkvx8.7', 'c', 'c', '01m88ea9668sv0by', 'p', 'p', 1, 'case-1', 'COMPLETED', 'clerk7', '[]', '[]', NULL, NULL, '由同一人办理 · same person clerk7', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1'),
	('compensation/activity-ref-narrows', '01m88ea9bv1pds25.11', '01m88ea9bv1pds25', '01m88ea9bv1pds25', '01m88ea9bv1pds25.10', 'then', 'then', '01m88ea9b0e660xn', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1'),
	('compensation/activity-ref-of-one-not-completed', '01m88ea9hrege9yj.5', '01m88ea9hrege9yj', '01m88ea9hrege9yj', '01m88ea9hrege9yj.4', 'a', 'a', '01m88ea9hrege9yh', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88ea9kt8dne8p.7', '01m88ea9kt8dne8p', '01m88ea9kt8dne8p', '01m88ea9kt8dne8p.6', 'a', 'a', '01m88ea9khenm27d', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88ea9kt8dne8p.12', '01m88ea9kt8dne8p', '01m88ea9kt8dne8p', '01m88ea9kt8dne8p.11', 'ua', 'ua', '01m88ea9khenm27d', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88ea9kt8dne8p.15', '01m88ea9kt8dne8p', '01m88ea9kt8dne8p', '01m88ea9kt8dne8p.14', 'after', 'after', '01m88ea9khenm27d', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1'),
	('compensation/cancelled-while-it-runs', '01m88ea9pc9j8rhh.4', '01m88ea9pc9j8rhh', '01m88ea9pc9j8rhh', '01m88ea9pc9j8rhh.3', 'a', 'a', '01m88ea9pbdzx5a7', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1'),
	('compensation/cancelled-while-it-runs', '01m88ea9pc9j8rhh.9', '01m88ea9pc9j8rhh', '01m88ea9pc9j8rhh', '01m88ea9pc9j8rhh.8', 'ua', 'ua', '01m88ea9pbdzx5a7', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.11', '01m88ea9r561sxwy', '01m88ea9r561sxwy', '01m88ea9r561sxwy.10', 'u', 'u', '01m88ea9r37136mk', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1'),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.15', '01m88ea9r561sxwy', '01m88ea9r561sxwy', '01m88ea9r561sxwy.14', 'u', 'u', '01m88ea9r37136mk', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1'),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.9.4', '01m88ea9r561sxwy.9', '01m88ea9r561sxwy', '01m88ea9r561sxwy.9.3', 'a', 'a', '01m88ea9r4czeb4m', 'q', 'q', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1'),
	('loops/adhoc-and-calls-nested', '01m88ea9r561sxwy.13.4', '01m88ea9r561sxwy.13', '01m88ea9r561sxwy', '01m88ea9r561sxwy.13.3', 'a', 'a', '01m88ea9r4czeb4m', 'q', 'q', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1'),
	('loops/any-signs', '01m88ea9tva63905.5', '01m88ea9tva63905', '01m88ea9tva63905', '01m88ea9tva63905.4', 'vote', 'vote', '01m88ea9ttcpwgby', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1'),
	('loops/any-signs', '01m88ea9tva63905.7', '01m88ea9tva63905', '01m88ea9tva63905', '01m88ea9tva63905.6', 'vote', 'vote', '01m88ea9ttcpwgby', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL),
	('loops/any-signs', '01m88ea9tva63905.9', '01m88ea9tva63905', '01m88ea9tva63905', '01m88ea9tva63905.8', 'vote', 'vote', '01m88ea9ttcpwgby', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL),
	('loops/behavior-complex', '01m88ea9x7b0c0jy.5', '01m88ea9x7b0c0jy', '01m88ea9x7b0c0jy', '01m88ea9x7b0c0jy.4', 'vote', 'vote', '01m88ea9x55skfqx', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1'),
	('loops/behavior-complex', '01m88ea9x7b0c0jy.7', '01m88ea9x7b0c0jy', '01m88ea9x7b0c0jy', '01m88ea9x7b0c0jy.6', 'vote', 'vote', '01m88ea9x55skfqx', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1'),
	('loops/behavior-complex', '01m88ea9x7b0c0jy.9', '01m88ea9x7b0c0jy', '01m88ea9x7b0c0jy', '01m88ea9x7b0c0jy.8', 'vote', 'vote', '01m88ea9x55skfqx', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1'),
	('loops/behavior-error-uncaught', '01m88ea9zxeq3wgt.5', '01m88ea9zxeq3wgt', '01m88ea9zxeq3wgt', '01m88ea9zxeq3wgt.4', 'vote', 'vote', '01m88ea9zxeq3wgs', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1'),
	('loops/behavior-error-uncaught', '01m88ea9zxeq3wgt.7', '01m88ea9zxeq3wgt', '01m88ea9zxeq3wgt', '01m88ea9zxeq3wgt.6', 'vote', 'vote', '01m88ea9zxeq3wgs', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1'),
	('loops/behavior-none-throws-at-every-completion', '01m88eaa3aag8yew.5', '01m88eaa3aag8yew', '01m88eaa3aag8yew', '01m88eaa3aag8yew.4', 'vote', 'vote', '01m88eaa395dwt5w', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1'),
	('loops/behavior-none-throws-at-every-completion', '01m88eaa3aag8yew.7', '01m88eaa3aag8yew', '01m88eaa3aag8yew', '01m88eaa3aag8yew.6', 'vote', 'vote', '01m88eaa395dwt5w', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1'),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb.5', '01m88eaa5r1bj2pb', '01m88eaa5r1bj2pb', '01m88eaa5r1bj2pb.4', 'a', 'a', '01m88eaa5qfj4q8t', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb.14', '01m88eaa5r1bj2pb', '01m88eaa5r1bj2pb', '01m88eaa5r1bj2pb.13', 'v', 'v', '01m88eaa5qfj4q8t', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb.16', '01m88eaa5r1bj2pb', '01m88eaa5r1bj2pb', '01m88eaa5r1bj2pb.15', 'v', 'v', '01m88eaa5qfj4q8t', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL),
	('operations/cancel-a-case-with-everything-open', '01m88eaa5r1bj2pb.12.4', '01m88eaa5r1bj2pb.12', '01m88eaa5r1bj2pb', '01m88eaa5r1bj2pb.12.3', 'qa', 'qa', '01m88eaa5qfj4q8v', 'q', 'q', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL),
	('operations/claim-that-comes-second', '01m88eaa7hb2j23g.4', '01m88eaa7hb2j23g', '01m88eaa7hb2j23g', '01m88eaa7hb2j23g.3', 'a', 'a', '01m88eaa7e00nk2f', 'p', 'p', 1, 'case-1', 'COMPLETED', 'wang', '[]', '[]', NULL, NULL, 'handed over', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'wang'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88eaaar5zafkj.5', '01m88eaaar5zafkj', '01m88eaaar5zafkj', '01m88eaaar5zafkj.4', 'a', 'a', '01m88eaaaqe1qsk1', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL),
	('operations/migrate-a-call-under-way', '01m88eaadjcybfdw.4.4', '01m88eaadjcybfdw.4', '01m88eaadjcybfdw', '01m88eaadjcybfdw.4.3', 'a', 'a', '01m88eaad9ez2w99', 'q', 'q', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1'),
	('operations/migrate-a-suspended-instance', '01m88eaafd99pknd.4', '01m88eaafd99pknd', '01m88eaafd99pknd', '01m88eaafd99pknd.3', 'a', 'a', '01m88eaaey3h0v97', 'p', 'p', 1, 'case-1', 'CREATED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, NULL, NULL),
	('default', '01m88eaagj63d5cx.5', '01m88eaagj63d5cx', '01m88eaagj63d5cx', '01m88eaagj63d5cx.4', 'Accept', 'Accept', '01m88eaagg9jvp4f', 'unfinished', 'unfinished', 1, NULL, 'CREATED', NULL, '[]', '["clerk"]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m88eaagj63d5cx.2', 1776646800000, NULL, NULL),
	('default', '01m88eaagyen76de.4', '01m88eaagyen76de', '01m88eaagyen76de', '01m88eaagyen76de.3', 'Accept', 'Accept', '01m88eaag8er0v9w', 'approval', 'approval', 1, NULL, 'CREATED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, NULL, NULL),
	('default', '01m88eaahm5t2e7q.4', '01m88eaahm5t2e7q', '01m88eaahm5t2e7q', '01m88eaahm5t2e7q.3', 'Accept', 'Accept', '01m88eaag8er0v9w', 'approval', 'approval', 1, NULL, 'CREATED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, NULL, NULL),
	('default', '01m88eaah67v4ny5.5', '01m88eaah67v4ny5', '01m88eaah67v4ny5', '01m88eaah67v4ny5.4', 'Accept', 'Accept', '01m88eaagg9jvp4f', 'unfinished', 'unfinished', 1, NULL, 'COMPLETED', NULL, '[]', '["clerk"]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m88eaah67v4ny5.2', 1776646800000, 1776646800000, 'clerk1'),
	('default', '01m88eaan0af9et6.4', '01m88eaan0af9et6', '01m88eaan0af9et6', '01m88eaan0af9et6.3', 'Accept', 'Accept', '01m88eaag8er0v9w', 'approval', 'approval', 1, NULL, 'CREATED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, NULL, NULL),
	('default', '01m88eaam743msrs.5', '01m88eaam743msrs', '01m88eaam743msrs', '01m88eaam743msrs.4', 'Accept', 'Accept', '01m88eaagg9jvp4f', 'unfinished', 'unfinished', 1, NULL, 'COMPLETED', NULL, '[]', '["clerk"]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m88eaam743msrs.2', 1776646800000, 1776646800000, 'clerk1');


--
-- Data for Name: timers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.timers VALUES
	('timer-catch', '01m88ea9533cmef8.4', 'timer', '01m88ea9533cmef8', '01m88ea9525tknw7', 'p', 'w', 'virtual', 1776650400000, NULL, NULL, 0),
	('default', '01m88eaagj63d5cx.2', 'clock', '01m88eaagj63d5cx', '01m88eaagg9jvp4f', 'unfinished', 'unfinished', 'virtual', 1776920400000, NULL, NULL, 0),
	('default', '01m88eaah67v4ny5.2', 'clock', '01m88eaah67v4ny5', '01m88eaagg9jvp4f', 'unfinished', 'unfinished', 'virtual', 1776920400000, NULL, NULL, 0),
	('default', '01m88eaam743msrs.2', 'clock', '01m88eaam743msrs', '01m88eaagg9jvp4f', 'unfinished', 'unfinished', 'virtual', 1776920400000, NULL, NULL, 0);


--
-- Data for Name: user_roles; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: users; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: variables; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.variables VALUES
	('business-rule-task', '01m88ea84vetvpzk', 1, 'amount', '600000'),
	('business-rule-task', '01m88ea84vetvpzk', 1, 'level', '"chief"'),
	('call-activity', '01m88ea8703e3smh', 1, 'amount', '7'),
	('call-activity', '01m88ea8703e3smh.4', 1, 'amount', '7'),
	('call-activity', '01m88ea8703e3smh.4', 1, 'fee', '7'),
	('call-activity', '01m88ea8703e3smh.4', 1, 'answer', '42'),
	('call-activity', '01m88ea8703e3smh.4', 1, 'noise', '1'),
	('call-activity', '01m88ea8703e3smh', 3, 'amount', '7'),
	('call-activity', '01m88ea8703e3smh', 3, 'fee', '7'),
	('call-activity', '01m88ea8703e3smh', 3, 'answer', '42'),
	('call-activity', '01m88ea8703e3smh', 3, 'noise', '1'),
	('call-activity', '01m88ea8703e3smh', 1, 'result', '42'),
	('call-activity', '01m88ea89fcnt60s', 1, 'amount', '8'),
	('call-activity', '01m88ea89fcnt60s', 3, 'fee', '8'),
	('call-activity', '01m88ea89fcnt60s.4', 1, 'amount', '8'),
	('call-activity', '01m88ea89fcnt60s.4', 1, 'fee', '8'),
	('claim', '01m88ea8gkf6cw6j', 1, 'zero', '0'),
	('claim', '01m88ea8gkf6cw6j', 1, 'list', NULL),
	('exclusive-gateway-no-flow', '01m88ea8vzb3qvpv', 1, 'amount', '2000'),
	('message-and-timer-start', '01m88ea8ys5rd92n', 1, 'from', '"portal"'),
	('parallel-gateway', '01m88ea8zqfz2pap', 1, 'x', '2'),
	('service-task', '01m88ea92q244pjd', 1, 'kind', '"notice"'),
	('service-task', '01m88ea92q244pjd', 1, 'applicant', NULL),
	('service-task', '01m88ea92q244pjd', 3, 'name', '"王小明"'),
	('service-task', '01m88ea92q244pjd', 3, 'receipt', '"R-1"'),
	('service-task', '01m88ea92q244pjd', 3, 'noise', '1'),
	('service-task', '01m88ea92q244pjd', 1, 'notice', NULL),
	('timer-catch', '01m88ea9533cmef8', 1, 'till', '"2026-03-05T12:00:00+08:00"'),
	('user-task-assignment', '01m88ea9676rkvx8', 1, 'chief', '"wang"'),
	('compensation/activity-ref-narrows', '01m88ea9bv1pds25', 1, 'x', '"undone a"'),
	('compensation/activity-ref-narrows', '01m88ea9bv1pds25', 1, 'y', '"undone b"'),
	('compensation/activity-ref-of-a-subprocess', '01m88ea9gt8jwys3', 1, 'x', '"undone a"'),
	('compensation/activity-ref-of-a-subprocess', '01m88ea9gt8jwys3', 1, 'y', '"done b"'),
	('loops/any-signs', '01m88ea9tva63905', 1, 'people', NULL),
	('loops/any-signs', '01m88ea9tva63905', 4, 'person', '"a"'),
	('loops/any-signs', '01m88ea9tva63905', 6, 'person', '"b"'),
	('loops/any-signs', '01m88ea9tva63905', 8, 'person', '"c"'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88eaaar5zafkj', 1, 'channel', '"papers"');


--
-- Data for Name: windows; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Name: api_tokens api_tokens_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_tokens
    ADD CONSTRAINT api_tokens_pkey PRIMARY KEY (token_hash);


--
-- Name: api_tokens api_tokens_token_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_tokens
    ADD CONSTRAINT api_tokens_token_key_key UNIQUE (token_key);


--
-- Name: audit_entries audit_entries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_entries
    ADD CONSTRAINT audit_entries_pkey PRIMARY KEY (tenant, seq);


--
-- Name: calendars calendars_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.calendars
    ADD CONSTRAINT calendars_pkey PRIMARY KEY (tenant, hash);


--
-- Name: centre_hosts centre_hosts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.centre_hosts
    ADD CONSTRAINT centre_hosts_pkey PRIMARY KEY (host);


--
-- Name: centres centres_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.centres
    ADD CONSTRAINT centres_pkey PRIMARY KEY (tenant);


--
-- Name: clock_pauses clock_pauses_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clock_pauses
    ADD CONSTRAINT clock_pauses_pkey PRIMARY KEY (tenant, clock_key, seq);


--
-- Name: clocks clocks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clocks
    ADD CONSTRAINT clocks_pkey PRIMARY KEY (tenant, clock_key);


--
-- Name: decisions decisions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decisions
    ADD CONSTRAINT decisions_pkey PRIMARY KEY (tenant, decision_key);


--
-- Name: deliveries deliveries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_pkey PRIMARY KEY (tenant, sender, seq, ordinal);


--
-- Name: departments departments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.departments
    ADD CONSTRAINT departments_pkey PRIMARY KEY (tenant, department_id);


--
-- Name: deployments deployments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deployments
    ADD CONSTRAINT deployments_pkey PRIMARY KEY (tenant, deployment_key);


--
-- Name: drafts drafts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drafts
    ADD CONSTRAINT drafts_pkey PRIMARY KEY (tenant, draft_key);


--
-- Name: element_instances element_instances_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.element_instances
    ADD CONSTRAINT element_instances_pkey PRIMARY KEY (tenant, element_instance_key);


--
-- Name: forms forms_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.forms
    ADD CONSTRAINT forms_pkey PRIMARY KEY (tenant, form_key);


--
-- Name: idempotency_keys idempotency_keys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT idempotency_keys_pkey PRIMARY KEY (tenant, idempotency_key);


--
-- Name: incidents incidents_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.incidents
    ADD CONSTRAINT incidents_pkey PRIMARY KEY (tenant, incident_key);


--
-- Name: instances instances_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.instances
    ADD CONSTRAINT instances_pkey PRIMARY KEY (tenant, instance_key);


--
-- Name: jobs jobs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.jobs
    ADD CONSTRAINT jobs_pkey PRIMARY KEY (tenant, job_key);


--
-- Name: journal_headers journal_headers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal_headers
    ADD CONSTRAINT journal_headers_pkey PRIMARY KEY (tenant, instance, seq);


--
-- Name: journal_headers journal_headers_position_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal_headers
    ADD CONSTRAINT journal_headers_position_key UNIQUE ("position");


--
-- Name: journal_payloads journal_payloads_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal_payloads
    ADD CONSTRAINT journal_payloads_pkey PRIMARY KEY (tenant, instance, seq);


--
-- Name: message_ids message_ids_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message_ids
    ADD CONSTRAINT message_ids_pkey PRIMARY KEY (tenant, name, message_id);


--
-- Name: messages messages_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages
    ADD CONSTRAINT messages_pkey PRIMARY KEY (tenant, message_key);


--
-- Name: migrations migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.migrations
    ADD CONSTRAINT migrations_pkey PRIMARY KEY (name);


--
-- Name: process_definitions process_definitions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.process_definitions
    ADD CONSTRAINT process_definitions_pkey PRIMARY KEY (tenant, process_definition_key);


--
-- Name: resources resources_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.resources
    ADD CONSTRAINT resources_pkey PRIMARY KEY (tenant, hash);


--
-- Name: sessions sessions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_pkey PRIMARY KEY (token_hash);


--
-- Name: snapshots snapshots_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.snapshots
    ADD CONSTRAINT snapshots_pkey PRIMARY KEY (tenant, instance);


--
-- Name: subscriptions subscriptions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.subscriptions
    ADD CONSTRAINT subscriptions_pkey PRIMARY KEY (tenant, subscription_key);


--
-- Name: task_candidates task_candidates_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.task_candidates
    ADD CONSTRAINT task_candidates_pkey PRIMARY KEY (tenant, task_key, kind, name);


--
-- Name: task_drafts task_drafts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.task_drafts
    ADD CONSTRAINT task_drafts_pkey PRIMARY KEY (tenant, task_key, username);


--
-- Name: tasks tasks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tasks
    ADD CONSTRAINT tasks_pkey PRIMARY KEY (tenant, task_key);


--
-- Name: timers timers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.timers
    ADD CONSTRAINT timers_pkey PRIMARY KEY (tenant, timer_key);


--
-- Name: user_roles user_roles_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_roles
    ADD CONSTRAINT user_roles_pkey PRIMARY KEY (tenant, username, role);


--
-- Name: users users_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (tenant, username);


--
-- Name: variables variables_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.variables
    ADD CONSTRAINT variables_pkey PRIMARY KEY (tenant, instance_key, scope, name);


--
-- Name: windows windows_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.windows
    ADD CONSTRAINT windows_pkey PRIMARY KEY (tenant, window_id);


--
-- Name: api_tokens_tenant_username; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX api_tokens_tenant_username ON public.api_tokens USING btree (tenant, username);


--
-- Name: audit_entries_tenant_actor_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entries_tenant_actor_seq ON public.audit_entries USING btree (tenant, actor, seq);


--
-- Name: audit_entries_tenant_type_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_entries_tenant_type_seq ON public.audit_entries USING btree (tenant, type, seq);


--
-- Name: clocks_tenant_instance_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX clocks_tenant_instance_key ON public.clocks USING btree (tenant, instance_key);


--
-- Name: clocks_tenant_state_promised_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX clocks_tenant_state_promised_due ON public.clocks USING btree (tenant, state, promised_due);


--
-- Name: decisions_tenant_decision_id_version; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX decisions_tenant_decision_id_version ON public.decisions USING btree (tenant, decision_id, version);


--
-- Name: decisions_tenant_hash; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX decisions_tenant_hash ON public.decisions USING btree (tenant, hash);


--
-- Name: drafts_tenant_updated_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX drafts_tenant_updated_at ON public.drafts USING btree (tenant, updated_at);


--
-- Name: element_instances_tenant_instance_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX element_instances_tenant_instance_key ON public.element_instances USING btree (tenant, instance_key);


--
-- Name: element_instances_tenant_process_definition_key_element_id_stat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX element_instances_tenant_process_definition_key_element_id_stat ON public.element_instances USING btree (tenant, process_definition_key, element_id, state);


--
-- Name: forms_tenant_form_id_version; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX forms_tenant_form_id_version ON public.forms USING btree (tenant, form_id, version);


--
-- Name: idempotency_keys_created_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idempotency_keys_created_at ON public.idempotency_keys USING btree (created_at);


--
-- Name: incidents_tenant_instance_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX incidents_tenant_instance_key ON public.incidents USING btree (tenant, instance_key);


--
-- Name: incidents_tenant_state_created_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX incidents_tenant_state_created_at ON public.incidents USING btree (tenant, state, created_at);


--
-- Name: instances_tenant_business_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX instances_tenant_business_id ON public.instances USING btree (tenant, business_id);


--
-- Name: instances_tenant_process_definition_key_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX instances_tenant_process_definition_key_state ON public.instances USING btree (tenant, process_definition_key, state);


--
-- Name: instances_tenant_process_id_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX instances_tenant_process_id_state ON public.instances USING btree (tenant, process_id, state);


--
-- Name: instances_tenant_root_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX instances_tenant_root_key ON public.instances USING btree (tenant, root_key);


--
-- Name: instances_tenant_state_started_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX instances_tenant_state_started_at ON public.instances USING btree (tenant, state, started_at);


--
-- Name: jobs_tenant_instance_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX jobs_tenant_instance_key ON public.jobs USING btree (tenant, instance_key);


--
-- Name: jobs_tenant_type_state_deadline; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX jobs_tenant_type_state_deadline ON public.jobs USING btree (tenant, type, state, deadline);


--
-- Name: message_ids_expires_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX message_ids_expires_at ON public.message_ids USING btree (expires_at);


--
-- Name: messages_expires_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_expires_at ON public.messages USING btree (expires_at);


--
-- Name: messages_tenant_name_correlation_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_tenant_name_correlation_key ON public.messages USING btree (tenant, name, correlation_key);


--
-- Name: process_definitions_tenant_hash; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX process_definitions_tenant_hash ON public.process_definitions USING btree (tenant, hash);


--
-- Name: process_definitions_tenant_process_id_version; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX process_definitions_tenant_process_id_version ON public.process_definitions USING btree (tenant, process_id, version);


--
-- Name: sessions_expires_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sessions_expires_at ON public.sessions USING btree (expires_at);


--
-- Name: sessions_tenant_username; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sessions_tenant_username ON public.sessions USING btree (tenant, username);


--
-- Name: subscriptions_tenant_instance_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX subscriptions_tenant_instance_key ON public.subscriptions USING btree (tenant, instance_key);


--
-- Name: subscriptions_tenant_kind_name_correlation_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX subscriptions_tenant_kind_name_correlation_key ON public.subscriptions USING btree (tenant, kind, name, correlation_key);


--
-- Name: task_candidates_tenant_kind_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX task_candidates_tenant_kind_name ON public.task_candidates USING btree (tenant, kind, name);


--
-- Name: tasks_tenant_assignee_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tasks_tenant_assignee_state ON public.tasks USING btree (tenant, assignee, state);


--
-- Name: tasks_tenant_instance_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tasks_tenant_instance_key ON public.tasks USING btree (tenant, instance_key);


--
-- Name: tasks_tenant_root_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tasks_tenant_root_key ON public.tasks USING btree (tenant, root_key);


--
-- Name: tasks_tenant_state_created_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tasks_tenant_state_created_at ON public.tasks USING btree (tenant, state, created_at);


--
-- Name: tasks_tenant_window_id_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tasks_tenant_window_id_state ON public.tasks USING btree (tenant, window_id, state);


--
-- Name: timers_clock_domain_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX timers_clock_domain_due ON public.timers USING btree (clock_domain, due);


--
-- Name: timers_tenant_process_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX timers_tenant_process_id ON public.timers USING btree (tenant, process_id);


--
-- Name: variables_tenant_name_value; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX variables_tenant_name_value ON public.variables USING btree (tenant, name, value);


--
-- PostgreSQL database dump complete
--


