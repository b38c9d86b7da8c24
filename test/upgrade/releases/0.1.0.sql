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
-- Name: batch_items; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.batch_items (
    tenant text NOT NULL,
    batch_key text NOT NULL,
    ordinal integer NOT NULL,
    item_key text NOT NULL,
    instance_key text NOT NULL,
    state text NOT NULL,
    message text,
    processed_at bigint,
    claimed_by text DEFAULT ''::text NOT NULL,
    lease_until bigint DEFAULT 0 NOT NULL
);


--
-- Name: batch_operations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.batch_operations (
    tenant text NOT NULL,
    batch_key text NOT NULL,
    type text NOT NULL,
    state text NOT NULL,
    instruction text NOT NULL,
    reason text NOT NULL,
    actor text NOT NULL,
    total integer NOT NULL,
    started_at bigint NOT NULL,
    ended_at bigint
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
    ended_at bigint,
    kind text DEFAULT 'BPMN_ELEMENT'::text NOT NULL,
    listener_event_type text DEFAULT 'UNSPECIFIED'::text NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    retry_at bigint DEFAULT 0 NOT NULL
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
-- Name: model_files; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.model_files (
    tenant text NOT NULL,
    deployment_key text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    namespace text NOT NULL,
    hash text NOT NULL
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
    completed_by text,
    denied_reason text
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
-- Name: webhook_deliveries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_deliveries (
    tenant text NOT NULL,
    webhook_key text NOT NULL,
    "position" bigint NOT NULL,
    instance_key text NOT NULL,
    seq integer NOT NULL,
    root_key text NOT NULL,
    state text NOT NULL,
    attempts integer NOT NULL,
    queued_at bigint NOT NULL,
    next_at bigint NOT NULL,
    attempted_at bigint,
    status integer,
    error_message text
);


--
-- Name: webhooks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhooks (
    tenant text NOT NULL,
    webhook_key text NOT NULL,
    url text NOT NULL,
    event_types text,
    process_ids text,
    includes_variables integer NOT NULL,
    is_active integer NOT NULL,
    secret text NOT NULL,
    "position" bigint NOT NULL,
    lease_node text,
    lease_until bigint DEFAULT 0 NOT NULL,
    created_at bigint NOT NULL,
    created_by text NOT NULL,
    updated_at bigint NOT NULL
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
-- Data for Name: batch_items; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: batch_operations; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: calendars; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.calendars VALUES
	('shared', '57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb', '[{"name":"default","zone":"Asia/Shanghai","years":{"from":2020,"to":2030},"holidays":[],"workdays":[],"businessHours":[{"from":"09:00","to":"17:00"}]}]', 1795603957137);


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
	('clock-case', '01m895c1kt9wrbf2.2', 3, 1773072000000, 1773104400000, '专家评审', '行政许可法 第45条'),
	('clock-two-pauses', '01m895c1nzf2cxv2.2', 1, 1776646800000, 1776646800000, '检验', NULL);


--
-- Data for Name: clocks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.clocks VALUES
	('clock-case', '01m895c1kt9wrbf2.5', '01m895c1kt9wrbf2', '01m895c1kt9wrbf2', '01m895c1kt9wrbf2.4', 'review', '', 'workingDays', NULL, 2, 'default', NULL, 'STOPPED', 1773072000000, 1773072000000, NULL, 1773306000000, 0, 0, NULL, NULL, 0),
	('clock-case', '01m895c1kt9wrbf2.2', '01m895c1kt9wrbf2', '01m895c1kt9wrbf2', '01m895c1kt9wrbf2.1', 'p', '', 'workingDays', 20, 10, 'default', '行政许可法 第42条', 'STOPPED', 1773072000000, 1776646800000, 1775552400000, 1774342800000, 0, 0.8, 1776646800000, 1776646800000, 0),
	('clock-two-pauses', '01m895c1nzf2cxv2.2', '01m895c1nzf2cxv2', '01m895c1nzf2cxv2', '01m895c1nzf2cxv2.1', 'p', '', 'calendarDays', NULL, 5, 'default', NULL, 'STOPPED', 1776646800000, 1776646800000, NULL, 1777280400000, 0, 0, NULL, NULL, 0),
	('default', '01m895c2geaxyqjg.2', '01m895c2geaxyqjg', '01m895c2geaxyqjg', '01m895c2geaxyqjg.1', 'unfinished', 'unfinished', 'workingDays', 20, 5, 'default', NULL, 'RUNNING', 1776646800000, NULL, 1779094800000, 1777280400000, 0, 0, NULL, NULL, 0),
	('default', '01m895c2h4a96hqd.2', '01m895c2h4a96hqd', '01m895c2h4a96hqd', '01m895c2h4a96hqd.1', 'unfinished', 'unfinished', 'workingDays', 20, 5, 'default', NULL, 'RUNNING', 1776646800000, NULL, 1779094800000, 1777280400000, 0, 0, NULL, NULL, 0),
	('default', '01m895c2hh7sj3r9.2', '01m895c2hh7sj3r9', '01m895c2hh7sj3r9', '01m895c2hh7sj3r9.1', 'unfinished', 'unfinished', 'workingDays', 20, 5, 'default', NULL, 'RUNNING', 1776646800000, NULL, 1779094800000, 1777280400000, 0, 0, NULL, NULL, 0);


--
-- Data for Name: decisions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decisions VALUES
	('business-rule-task', '01m895c1fd4mxk6b', 'route', 1, '', 'm.dmn', 'b0e70893874bbcdc2fb5f988fbc6fb91c8ef637ce2c7ae426ffd3dea22b8f865', '01m895c1fc2n7tes');


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
	('boundary-timer-cycle', '01m895c1d3b4y5a6', '', 0, 'designer'),
	('business-rule-task', '01m895c1f64c1ysd', '', 0, 'designer'),
	('business-rule-task', '01m895c1fc2n7tes', '', 0, 'designer'),
	('call-activity', '01m895c1g32sqacf', '', 0, 'designer'),
	('call-activity-error', '01m895c1hm81qnqj', '', 0, 'designer'),
	('claim', '01m895c1jm64tf7t', '', 0, 'designer'),
	('clock-case', '01m895c1kq204tgr', '', 0, 'designer'),
	('clock-two-pauses', '01m895c1nwb4tvm3', '', 0, 'designer'),
	('error-uncaught', '01m895c1q7bx4f3y', '', 0, 'designer'),
	('exclusive-gateway-no-flow', '01m895c1qt62hx81', '', 0, 'designer'),
	('message-and-timer-start', '01m895c1rs56bf6v', '', 0, 'designer'),
	('parallel-gateway', '01m895c1sp7y8hzv', '', 0, 'designer'),
	('service-task', '01m895c1tgftvmfk', '', 0, 'designer'),
	('timer-catch', '01m895c1vt85s9d9', '', 0, 'designer'),
	('user-task-assignment', '01m895c1wgbmtf3p', '', 0, 'designer'),
	('compensation/activity-ref-narrows', '01m895c1xzbrcr8z', '', 0, 'designer'),
	('compensation/activity-ref-of-a-subprocess', '01m895c1z66zkqyh', '', 0, 'designer'),
	('compensation/activity-ref-of-one-not-completed', '01m895c1zvdjvjzv', '', 0, 'designer'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895c20j868fwn', '', 0, 'designer'),
	('compensation/cancelled-while-it-runs', '01m895c2203cns8c', '', 0, 'designer'),
	('loops/adhoc-and-calls-nested', '01m895c22w9573bv', '', 0, 'designer'),
	('loops/any-signs', '01m895c24fadhcay', '', 0, 'designer'),
	('loops/behavior-complex', '01m895c25jcyav9y', '', 0, 'designer'),
	('loops/behavior-error-uncaught', '01m895c273c1xe7c', '', 0, 'designer'),
	('loops/behavior-none-throws-at-every-completion', '01m895c28r7jyjgy', '', 0, 'designer'),
	('operations/cancel-a-case-with-everything-open', '01m895c2a10gz6pk', '', 0, 'designer'),
	('operations/claim-that-comes-second', '01m895c2bh6xnhcs', '', 0, 'designer'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895c2cxc953er', '', 0, 'designer'),
	('operations/iteration-removed-by-its-own-command', '01m895c2e8cz96a0', '', 0, 'designer'),
	('operations/migrate-a-call-under-way', '01m895c2f1dc0e2x', '', 0, 'designer'),
	('operations/migrate-a-call-under-way', '01m895c2f832tgr6', '', 0, 'designer'),
	('default', '01m895c2g613mqmp', '', 0, 'designer'),
	('default', '01m895c2gc2bnv9s', '', 0, 'designer');


--
-- Data for Name: drafts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: element_instances; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.element_instances VALUES
	('boundary-timer-cycle', '01m895c1d7fyp2nw.2', '01m895c1d7fyp2nw', 's', '', 'startEvent', '01m895c1d6ab4g0d', 'COMPLETED', 1772413200000, 1772413200000),
	('boundary-timer-cycle', '01m895c1d7fyp2nw.7', '01m895c1d7fyp2nw', 'remind', '', 'boundaryEvent', '01m895c1d6ab4g0d', 'COMPLETED', 1772449200000, 1772449200000),
	('boundary-timer-cycle', '01m895c1d7fyp2nw.8', '01m895c1d7fyp2nw', 'nudge', '', 'task', '01m895c1d6ab4g0d', 'COMPLETED', 1772449200000, 1772449200000),
	('boundary-timer-cycle', '01m895c1d7fyp2nw.9', '01m895c1d7fyp2nw', 'e', '', 'endEvent', '01m895c1d6ab4g0d', 'COMPLETED', 1772449200000, 1772449200000),
	('boundary-timer-cycle', '01m895c1d7fyp2nw.11', '01m895c1d7fyp2nw', 'remind', '', 'boundaryEvent', '01m895c1d6ab4g0d', 'COMPLETED', 1772485200000, 1772485200000),
	('boundary-timer-cycle', '01m895c1d7fyp2nw.12', '01m895c1d7fyp2nw', 'nudge', '', 'task', '01m895c1d6ab4g0d', 'COMPLETED', 1772485200000, 1772485200000),
	('boundary-timer-cycle', '01m895c1d7fyp2nw.13', '01m895c1d7fyp2nw', 'e', '', 'endEvent', '01m895c1d6ab4g0d', 'COMPLETED', 1772485200000, 1772485200000),
	('boundary-timer-cycle', '01m895c1d7fyp2nw.14', '01m895c1d7fyp2nw', 'remind', '', 'boundaryEvent', '01m895c1d6ab4g0d', 'COMPLETED', 1773072000000, 1773072000000),
	('boundary-timer-cycle', '01m895c1d7fyp2nw.15', '01m895c1d7fyp2nw', 'nudge', '', 'task', '01m895c1d6ab4g0d', 'COMPLETED', 1773072000000, 1773072000000),
	('boundary-timer-cycle', '01m895c1d7fyp2nw.16', '01m895c1d7fyp2nw', 'e', '', 'endEvent', '01m895c1d6ab4g0d', 'COMPLETED', 1773072000000, 1773072000000),
	('boundary-timer-cycle', '01m895c1d7fyp2nw.17', '01m895c1d7fyp2nw', 'e', '', 'endEvent', '01m895c1d6ab4g0d', 'COMPLETED', 1773072000000, 1773072000000),
	('boundary-timer-cycle', '01m895c1d7fyp2nw.1', '01m895c1d7fyp2nw', 'p', '', 'process', '01m895c1d6ab4g0d', 'COMPLETED', 1772413200000, 1773072000000),
	('boundary-timer-cycle', '01m895c1d7fyp2nw.3', '01m895c1d7fyp2nw', 'a', '', 'userTask', '01m895c1d6ab4g0d', 'COMPLETED', 1772413200000, 1773072000000),
	('business-rule-task', '01m895c1febfjtx5.1', '01m895c1febfjtx5', 'p', '', 'process', '01m895c1f872c199', 'ACTIVE', 1773072000000, NULL),
	('business-rule-task', '01m895c1febfjtx5.2', '01m895c1febfjtx5', 's', '', 'startEvent', '01m895c1f872c199', 'COMPLETED', 1773072000000, 1773072000000),
	('business-rule-task', '01m895c1febfjtx5.3', '01m895c1febfjtx5', 'route', '', 'businessRuleTask', '01m895c1f872c199', 'COMPLETED', 1773072000000, 1773072000000),
	('business-rule-task', '01m895c1febfjtx5.4', '01m895c1febfjtx5', 'u', '', 'userTask', '01m895c1f872c199', 'ACTIVE', 1773072000000, NULL),
	('call-activity', '01m895c1g530znvd.2', '01m895c1g530znvd', 's', '', 'startEvent', '01m895c1g41jj6qh', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m895c1g530znvd.4.2', '01m895c1g530znvd.4', 'cs', '', 'startEvent', '01m895c1g530znvc', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m895c1g530znvd.4.5', '01m895c1g530znvd.4', 'ce', '', 'endEvent', '01m895c1g530znvc', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m895c1g530znvd.3', '01m895c1g530znvd', 'c', '', 'callActivity', '01m895c1g41jj6qh', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m895c1g530znvd.4.1', '01m895c1g530znvd.4', 'child', '', 'process', '01m895c1g530znvc', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m895c1g530znvd.4.3', '01m895c1g530znvd.4', 'inner', '', 'userTask', '01m895c1g530znvc', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m895c1g530znvd.7', '01m895c1g530znvd', 'e', '', 'endEvent', '01m895c1g41jj6qh', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m895c1g530znvd.1', '01m895c1g530znvd', 'p', '', 'process', '01m895c1g41jj6qh', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m895c1g530znvd.5', '01m895c1g530znvd', 'after', '', 'userTask', '01m895c1g41jj6qh', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m895c1h002srfj.1', '01m895c1h002srfj', 'p', '', 'process', '01m895c1g41jj6qh', 'ACTIVE', 1773072000000, NULL),
	('call-activity', '01m895c1h002srfj.2', '01m895c1h002srfj', 's', '', 'startEvent', '01m895c1g41jj6qh', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m895c1h002srfj.3', '01m895c1h002srfj', 'c', '', 'callActivity', '01m895c1g41jj6qh', 'ACTIVE', 1773072000000, NULL),
	('call-activity', '01m895c1h002srfj.4.1', '01m895c1h002srfj.4', 'child', '', 'process', '01m895c1g530znvc', 'ACTIVE', 1773072000000, NULL),
	('call-activity', '01m895c1h002srfj.4.2', '01m895c1h002srfj.4', 'cs', '', 'startEvent', '01m895c1g530znvc', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m895c1h002srfj.4.3', '01m895c1h002srfj.4', 'inner', '', 'userTask', '01m895c1g530znvc', 'ACTIVE', 1773072000000, NULL),
	('call-activity-error', '01m895c1hxcyag7f.2', '01m895c1hxcyag7f', 's', '', 'startEvent', '01m895c1hweajwpw', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity-error', '01m895c1hxcyag7f.3', '01m895c1hxcyag7f', 'c', '', 'callActivity', '01m895c1hweajwpw', 'TERMINATED', 1773072000000, 1773072000000),
	('call-activity-error', '01m895c1hxcyag7f.4.1', '01m895c1hxcyag7f.4', 'child', '', 'process', '01m895c1hweajwpx', 'TERMINATED', 1773072000000, 1773072000000),
	('call-activity-error', '01m895c1hxcyag7f.4.2', '01m895c1hxcyag7f.4', 'cs', '', 'startEvent', '01m895c1hweajwpx', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity-error', '01m895c1hxcyag7f.4.3', '01m895c1hxcyag7f.4', 'f', '', 'parallelGateway', '01m895c1hweajwpx', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity-error', '01m895c1hxcyag7f.4.4', '01m895c1hxcyag7f.4', 'inner', '', 'userTask', '01m895c1hweajwpx', 'TERMINATED', 1773072000000, 1773072000000),
	('call-activity-error', '01m895c1hxcyag7f.4.6', '01m895c1hxcyag7f.4', 't', '', 'task', '01m895c1hweajwpx', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity-error', '01m895c1hxcyag7f.4.7', '01m895c1hxcyag7f.4', 'ce', '', 'endEvent', '01m895c1hweajwpx', 'TERMINATED', 1773072000000, 1773072000000),
	('call-activity-error', '01m895c1hxcyag7f.5', '01m895c1hxcyag7f', 'err', '', 'boundaryEvent', '01m895c1hweajwpw', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity-error', '01m895c1hxcyag7f.8', '01m895c1hxcyag7f', 'e', '', 'endEvent', '01m895c1hweajwpw', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity-error', '01m895c1hxcyag7f.1', '01m895c1hxcyag7f', 'p', '', 'process', '01m895c1hweajwpw', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity-error', '01m895c1hxcyag7f.6', '01m895c1hxcyag7f', 'caught', '', 'userTask', '01m895c1hweajwpw', 'COMPLETED', 1773072000000, 1773072000000),
	('claim', '01m895c1jq892f56.2', '01m895c1jq892f56', 's', '', 'startEvent', '01m895c1jp7y7qy7', 'COMPLETED', 1773072000000, 1773072000000),
	('claim', '01m895c1jq892f56.5', '01m895c1jq892f56', 'e', '', 'endEvent', '01m895c1jp7y7qy7', 'COMPLETED', 1773072000000, 1773072000000),
	('claim', '01m895c1jq892f56.1', '01m895c1jq892f56', 'p', '', 'process', '01m895c1jp7y7qy7', 'COMPLETED', 1773072000000, 1773072000000),
	('claim', '01m895c1jq892f56.3', '01m895c1jq892f56', 'review', '审查', 'userTask', '01m895c1jp7y7qy7', 'COMPLETED', 1773072000000, 1773072000000),
	('clock-case', '01m895c1kt9wrbf2.3', '01m895c1kt9wrbf2', 's', '', 'startEvent', '01m895c1ks7pf27w', 'COMPLETED', 1773072000000, 1773072000000),
	('clock-case', '01m895c1kt9wrbf2.4', '01m895c1kt9wrbf2', 'review', '', 'userTask', '01m895c1ks7pf27w', 'COMPLETED', 1773072000000, 1773072000000),
	('clock-case', '01m895c1kt9wrbf2.7', '01m895c1kt9wrbf2', 'expert', '', 'userTask', '01m895c1ks7pf27w', 'COMPLETED', 1773072000000, 1773104400000),
	('clock-case', '01m895c1kt9wrbf2.11', '01m895c1kt9wrbf2', 'e', '', 'endEvent', '01m895c1ks7pf27w', 'COMPLETED', 1776646800000, 1776646800000),
	('clock-case', '01m895c1kt9wrbf2.1', '01m895c1kt9wrbf2', 'p', '', 'process', '01m895c1ks7pf27w', 'COMPLETED', 1773072000000, 1776646800000),
	('clock-case', '01m895c1kt9wrbf2.9', '01m895c1kt9wrbf2', 'decide', '', 'userTask', '01m895c1ks7pf27w', 'COMPLETED', 1773104400000, 1776646800000),
	('clock-two-pauses', '01m895c1nzf2cxv2.1', '01m895c1nzf2cxv2', 'p', '', 'process', '01m895c1ny1dcgbs', 'COMPLETED', 1776646800000, 1776646800000),
	('clock-two-pauses', '01m895c1nzf2cxv2.3', '01m895c1nzf2cxv2', 's', '', 'startEvent', '01m895c1ny1dcgbs', 'COMPLETED', 1776646800000, 1776646800000),
	('clock-two-pauses', '01m895c1nzf2cxv2.4', '01m895c1nzf2cxv2', 'f', '', 'parallelGateway', '01m895c1ny1dcgbs', 'COMPLETED', 1776646800000, 1776646800000),
	('clock-two-pauses', '01m895c1nzf2cxv2.5', '01m895c1nzf2cxv2', 'a', '', 'userTask', '01m895c1ny1dcgbs', 'COMPLETED', 1776646800000, 1776646800000),
	('clock-two-pauses', '01m895c1nzf2cxv2.9', '01m895c1nzf2cxv2', 'j', '', 'parallelGateway', '01m895c1ny1dcgbs', 'COMPLETED', 1776646800000, 1776646800000),
	('clock-two-pauses', '01m895c1nzf2cxv2.7', '01m895c1nzf2cxv2', 'b', '', 'userTask', '01m895c1ny1dcgbs', 'COMPLETED', 1776646800000, 1776646800000),
	('clock-two-pauses', '01m895c1nzf2cxv2.12', '01m895c1nzf2cxv2', 'e', '', 'endEvent', '01m895c1ny1dcgbs', 'COMPLETED', 1776646800000, 1776646800000),
	('clock-two-pauses', '01m895c1nzf2cxv2.10', '01m895c1nzf2cxv2', 'c', '', 'userTask', '01m895c1ny1dcgbs', 'COMPLETED', 1776646800000, 1776646800000),
	('error-uncaught', '01m895c1qa1bpvym.1', '01m895c1qa1bpvym', 'p', '', 'process', '01m895c1q99nc4by', 'ACTIVE', 1776646800000, NULL),
	('error-uncaught', '01m895c1qa1bpvym.2', '01m895c1qa1bpvym', 's', '', 'startEvent', '01m895c1q99nc4by', 'COMPLETED', 1776646800000, 1776646800000),
	('error-uncaught', '01m895c1qa1bpvym.3', '01m895c1qa1bpvym', 'err', '', 'endEvent', '01m895c1q99nc4by', 'ACTIVE', 1776646800000, NULL),
	('exclusive-gateway-no-flow', '01m895c1qw8x1nnb.2', '01m895c1qw8x1nnb', 's', '', 'startEvent', '01m895c1qvb1g4ac', 'COMPLETED', 1776646800000, 1776646800000),
	('exclusive-gateway-no-flow', '01m895c1qw8x1nnb.5', '01m895c1qw8x1nnb', 'a', '', 'task', '01m895c1qvb1g4ac', 'COMPLETED', 1776646800000, 1776646800000),
	('exclusive-gateway-no-flow', '01m895c1qw8x1nnb.6', '01m895c1qw8x1nnb', 'e', '', 'endEvent', '01m895c1qvb1g4ac', 'COMPLETED', 1776646800000, 1776646800000),
	('exclusive-gateway-no-flow', '01m895c1qw8x1nnb.1', '01m895c1qw8x1nnb', 'p', '', 'process', '01m895c1qvb1g4ac', 'COMPLETED', 1776646800000, 1776646800000),
	('exclusive-gateway-no-flow', '01m895c1qw8x1nnb.3', '01m895c1qw8x1nnb', 'x', '', 'exclusiveGateway', '01m895c1qvb1g4ac', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m895c1rw3eqdes.1', '01m895c1rw3eqdes', 'p', '', 'process', '01m895c1rv5mm5ae', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m895c1rw3eqdes.2', '01m895c1rw3eqdes', 'none', '', 'startEvent', '01m895c1rv5mm5ae', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m895c1rw3eqdes.3', '01m895c1rw3eqdes', 'a', '', 'task', '01m895c1rv5mm5ae', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m895c1rw3eqdes.4', '01m895c1rw3eqdes', 'e', '', 'endEvent', '01m895c1rv5mm5ae', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m895c1s606enbj.1', '01m895c1s606enbj', 'p', '', 'process', '01m895c1rv5mm5ae', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m895c1s606enbj.2', '01m895c1s606enbj', 'mail', '', 'startEvent', '01m895c1rv5mm5ae', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m895c1s606enbj.3', '01m895c1s606enbj', 'a', '', 'task', '01m895c1rv5mm5ae', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m895c1s606enbj.4', '01m895c1s606enbj', 'e', '', 'endEvent', '01m895c1rv5mm5ae', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m895c1sa5wae16.1', '01m895c1sa5wae16', 'p', '', 'process', '01m895c1rv5mm5ae', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m895c1sa5wae16.2', '01m895c1sa5wae16', 'daily', '', 'startEvent', '01m895c1rv5mm5ae', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m895c1sa5wae16.3', '01m895c1sa5wae16', 'a', '', 'task', '01m895c1rv5mm5ae', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m895c1sa5wae16.4', '01m895c1sa5wae16', 'e', '', 'endEvent', '01m895c1rv5mm5ae', 'COMPLETED', 1776646800000, 1776646800000),
	('parallel-gateway', '01m895c1srar5beq.2', '01m895c1srar5beq', 's', '', 'startEvent', '01m895c1sqfqxjnt', 'COMPLETED', 1776646800000, 1776646800000),
	('parallel-gateway', '01m895c1srar5beq.3', '01m895c1srar5beq', 'f', '', 'parallelGateway', '01m895c1sqfqxjnt', 'COMPLETED', 1776646800000, 1776646800000),
	('parallel-gateway', '01m895c1srar5beq.6', '01m895c1srar5beq', 'b', '', 'userTask', '01m895c1sqfqxjnt', 'COMPLETED', 1776646800000, 1776646800000),
	('parallel-gateway', '01m895c1srar5beq.8', '01m895c1srar5beq', 'j', '', 'parallelGateway', '01m895c1sqfqxjnt', 'COMPLETED', 1776646800000, 1776646800000),
	('parallel-gateway', '01m895c1srar5beq.9', '01m895c1srar5beq', 'e', '', 'endEvent', '01m895c1sqfqxjnt', 'COMPLETED', 1776646800000, 1776646800000),
	('parallel-gateway', '01m895c1srar5beq.1', '01m895c1srar5beq', 'p', '', 'process', '01m895c1sqfqxjnt', 'COMPLETED', 1776646800000, 1776646800000),
	('parallel-gateway', '01m895c1srar5beq.4', '01m895c1srar5beq', 'a', '', 'userTask', '01m895c1sqfqxjnt', 'COMPLETED', 1776646800000, 1776646800000),
	('service-task', '01m895c1tk0k6g9g.2', '01m895c1tk0k6g9g', 's', '', 'startEvent', '01m895c1tjaxbmeq', 'COMPLETED', 1776646800000, 1776646800000),
	('service-task', '01m895c1tk0k6g9g.6', '01m895c1tk0k6g9g', 'e', '', 'endEvent', '01m895c1tjaxbmeq', 'COMPLETED', 1776646800000, 1776646800000),
	('service-task', '01m895c1tk0k6g9g.1', '01m895c1tk0k6g9g', 'p', '', 'process', '01m895c1tjaxbmeq', 'COMPLETED', 1776646800000, 1776646800000),
	('service-task', '01m895c1tk0k6g9g.3', '01m895c1tk0k6g9g', 'send', '', 'serviceTask', '01m895c1tjaxbmeq', 'COMPLETED', 1776646800000, 1776646800000),
	('timer-catch', '01m895c1vw7r2bqm.1', '01m895c1vw7r2bqm', 'p', '', 'process', '01m895c1vv1gcr89', 'ACTIVE', 1776646800000, NULL),
	('timer-catch', '01m895c1vw7r2bqm.2', '01m895c1vw7r2bqm', 's', '', 'startEvent', '01m895c1vv1gcr89', 'COMPLETED', 1776646800000, 1776646800000),
	('timer-catch', '01m895c1vw7r2bqm.3', '01m895c1vw7r2bqm', 'w', '', 'intermediateCatchEvent', '01m895c1vv1gcr89', 'ACTIVE', 1776646800000, NULL),
	('user-task-assignment', '01m895c1wj8x69en.2', '01m895c1wj8x69en', 's', '', 'startEvent', '01m895c1whde49w8', 'COMPLETED', 1776646800000, 1776646800000),
	('user-task-assignment', '01m895c1wj8x69en.3', '01m895c1wj8x69en', 'a', '', 'userTask', '01m895c1whde49w8', 'COMPLETED', 1776646800000, 1776646800000),
	('user-task-assignment', '01m895c1wj8x69en.5', '01m895c1wj8x69en', 'b', '', 'userTask', '01m895c1whde49w8', 'COMPLETED', 1776646800000, 1776646800000),
	('user-task-assignment', '01m895c1wj8x69en.9', '01m895c1wj8x69en', 'e', '', 'endEvent', '01m895c1whde49w8', 'COMPLETED', 1776646800000, 1776646800000);
INSERT INTO public.element_instances VALUES
	('user-task-assignment', '01m895c1wj8x69en.1', '01m895c1wj8x69en', 'p', '', 'process', '01m895c1whde49w8', 'COMPLETED', 1776646800000, 1776646800000),
	('user-task-assignment', '01m895c1wj8x69en.7', '01m895c1wj8x69en', 'c', '', 'userTask', '01m895c1whde49w8', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m895c1y2dgd3qv.2', '01m895c1y2dgd3qv', 's', '', 'startEvent', '01m895c1y1930hv5', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m895c1y2dgd3qv.3', '01m895c1y2dgd3qv', 'a', '', 'scriptTask', '01m895c1y1930hv5', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m895c1y2dgd3qv.5', '01m895c1y2dgd3qv', 'b', '', 'scriptTask', '01m895c1y1930hv5', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m895c1y2dgd3qv.7', '01m895c1y2dgd3qv', 't', '', 'intermediateThrowEvent', '01m895c1y1930hv5', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m895c1y2dgd3qv.1', '01m895c1y2dgd3qv', 'p', '', 'process', '01m895c1y1930hv5', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m895c1y2dgd3qv.9', '01m895c1y2dgd3qv', 'undo_a', '', 'scriptTask', '01m895c1y1930hv5', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m895c1y2dgd3qv.12', '01m895c1y2dgd3qv', 't2', '', 'intermediateThrowEvent', '01m895c1y1930hv5', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m895c1y2dgd3qv.14', '01m895c1y2dgd3qv', 'undo_b', '', 'scriptTask', '01m895c1y1930hv5', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m895c1y2dgd3qv.15', '01m895c1y2dgd3qv', 'e', '', 'endEvent', '01m895c1y1930hv5', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m895c1y2dgd3qv.10', '01m895c1y2dgd3qv', 'then', '', 'userTask', '01m895c1y1930hv5', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m895c1z80zr7c3.1', '01m895c1z80zr7c3', 'p', '', 'process', '01m895c1z80zr7c2', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m895c1z80zr7c3.2', '01m895c1z80zr7c3', 's', '', 'startEvent', '01m895c1z80zr7c2', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m895c1z80zr7c3.3', '01m895c1z80zr7c3', 'sub', '', 'subProcess', '01m895c1z80zr7c2', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m895c1z80zr7c3.4', '01m895c1z80zr7c3', 'is', '', 'startEvent', '01m895c1z80zr7c2', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m895c1z80zr7c3.5', '01m895c1z80zr7c3', 'a', '', 'scriptTask', '01m895c1z80zr7c2', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m895c1z80zr7c3.7', '01m895c1z80zr7c3', 'ie', '', 'endEvent', '01m895c1z80zr7c2', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m895c1z80zr7c3.9', '01m895c1z80zr7c3', 'b', '', 'scriptTask', '01m895c1z80zr7c2', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m895c1z80zr7c3.11', '01m895c1z80zr7c3', 't', '', 'intermediateThrowEvent', '01m895c1z80zr7c2', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m895c1z80zr7c3.13', '01m895c1z80zr7c3', 'sub', '', 'subProcess', '01m895c1z80zr7c2', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m895c1z80zr7c3.15', '01m895c1z80zr7c3', 'undo_a', '', 'scriptTask', '01m895c1z80zr7c2', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m895c1z80zr7c3.16', '01m895c1z80zr7c3', 'e', '', 'endEvent', '01m895c1z80zr7c2', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-one-not-completed', '01m895c1zx2fb7s8.2', '01m895c1zx2fb7s8', 's', '', 'startEvent', '01m895c1zw4tx745', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-one-not-completed', '01m895c1zx2fb7s8.3', '01m895c1zx2fb7s8', 'f', '', 'parallelGateway', '01m895c1zw4tx745', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-one-not-completed', '01m895c1zx2fb7s8.6', '01m895c1zx2fb7s8', 't', '', 'intermediateThrowEvent', '01m895c1zw4tx745', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-one-not-completed', '01m895c1zx2fb7s8.7', '01m895c1zx2fb7s8', 'e', '', 'endEvent', '01m895c1zw4tx745', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-one-not-completed', '01m895c1zx2fb7s8.9', '01m895c1zx2fb7s8', 'e', '', 'endEvent', '01m895c1zw4tx745', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-one-not-completed', '01m895c1zx2fb7s8.1', '01m895c1zx2fb7s8', 'p', '', 'process', '01m895c1zw4tx745', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-one-not-completed', '01m895c1zx2fb7s8.4', '01m895c1zx2fb7s8', 'a', '', 'userTask', '01m895c1zw4tx745', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895c20m03q1sn.2', '01m895c20m03q1sn', 's', '', 'startEvent', '01m895c20m03q1sm', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895c20m03q1sn.5', '01m895c20m03q1sn', 'is', '', 'startEvent', '01m895c20m03q1sm', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895c20m03q1sn.6', '01m895c20m03q1sn', 'a', '', 'userTask', '01m895c20m03q1sm', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895c20m03q1sn.13', '01m895c20m03q1sn', 'm', '', 'boundaryEvent', '01m895c20m03q1sm', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895c20m03q1sn.3', '01m895c20m03q1sn', 'sub', '', 'subProcess', '01m895c20m03q1sm', 'TERMINATED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895c20m03q1sn.9', '01m895c20m03q1sn', 't', '', 'intermediateThrowEvent', '01m895c20m03q1sm', 'TERMINATED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895c20m03q1sn.11', '01m895c20m03q1sn', 'ua', '', 'userTask', '01m895c20m03q1sm', 'TERMINATED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895c20m03q1sn.16', '01m895c20m03q1sn', 'e', '', 'endEvent', '01m895c20m03q1sm', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895c20m03q1sn.1', '01m895c20m03q1sn', 'p', '', 'process', '01m895c20m03q1sm', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895c20m03q1sn.14', '01m895c20m03q1sn', 'after', '', 'userTask', '01m895c20m03q1sm', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/cancelled-while-it-runs', '01m895c22253sfth.2', '01m895c22253sfth', 's', '', 'startEvent', '01m895c22171srdm', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/cancelled-while-it-runs', '01m895c22253sfth.3', '01m895c22253sfth', 'a', '', 'userTask', '01m895c22171srdm', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/cancelled-while-it-runs', '01m895c22253sfth.1', '01m895c22253sfth', 'p', '', 'process', '01m895c22171srdm', 'TERMINATED', 1776646800000, 1776646800000),
	('compensation/cancelled-while-it-runs', '01m895c22253sfth.6', '01m895c22253sfth', 't', '', 'intermediateThrowEvent', '01m895c22171srdm', 'TERMINATED', 1776646800000, 1776646800000),
	('compensation/cancelled-while-it-runs', '01m895c22253sfth.8', '01m895c22253sfth', 'ua', '', 'userTask', '01m895c22171srdm', 'TERMINATED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.2', '01m895c22y6cxb5j', 's', '', 'startEvent', '01m895c22x3bx1sn', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.5', '01m895c22y6cxb5j', 'each', '', 'subProcess', '01m895c22x3bx1sn', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.1', '01m895c22y6cxb5j', 'p', '', 'process', '01m895c22x3bx1sn', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.3', '01m895c22y6cxb5j', 'each', '', 'subProcess', '01m895c22x3bx1sn', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.4', '01m895c22y6cxb5j', 'each', '', 'subProcess', '01m895c22x3bx1sn', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.6', '01m895c22y6cxb5j', 'ah', '', 'adHocSubProcess', '01m895c22x3bx1sn', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.9.2', '01m895c22y6cxb5j.9', 'qs', '', 'startEvent', '01m895c22y6cxb5h', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.13.2', '01m895c22y6cxb5j.13', 'qs', '', 'startEvent', '01m895c22y6cxb5h', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.13.5', '01m895c22y6cxb5j.13', 'qe', '', 'endEvent', '01m895c22y6cxb5h', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.12', '01m895c22y6cxb5j', 'c', '', 'callActivity', '01m895c22x3bx1sn', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.13.1', '01m895c22y6cxb5j.13', 'q', '', 'process', '01m895c22y6cxb5h', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.13.3', '01m895c22y6cxb5j.13', 'a', '', 'userTask', '01m895c22y6cxb5h', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.10', '01m895c22y6cxb5j', 'u', '', 'userTask', '01m895c22x3bx1sn', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.7', '01m895c22y6cxb5j', 'ah', '', 'adHocSubProcess', '01m895c22x3bx1sn', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.14', '01m895c22y6cxb5j', 'u', '', 'userTask', '01m895c22x3bx1sn', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.9.5', '01m895c22y6cxb5j.9', 'qe', '', 'endEvent', '01m895c22y6cxb5h', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.16', '01m895c22y6cxb5j', 'e', '', 'endEvent', '01m895c22x3bx1sn', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.8', '01m895c22y6cxb5j', 'c', '', 'callActivity', '01m895c22x3bx1sn', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.9.1', '01m895c22y6cxb5j.9', 'q', '', 'process', '01m895c22y6cxb5h', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.9.3', '01m895c22y6cxb5j.9', 'a', '', 'userTask', '01m895c22y6cxb5h', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/any-signs', '01m895c24jd3nyrj.2', '01m895c24jd3nyrj', 's', '', 'startEvent', '01m895c24h9m5x7v', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/any-signs', '01m895c24jd3nyrj.10', '01m895c24jd3nyrj', 'e', '', 'endEvent', '01m895c24h9m5x7v', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/any-signs', '01m895c24jd3nyrj.1', '01m895c24jd3nyrj', 'p', '', 'process', '01m895c24h9m5x7v', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/any-signs', '01m895c24jd3nyrj.3', '01m895c24jd3nyrj', 'vote', '', 'userTask', '01m895c24h9m5x7v', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/any-signs', '01m895c24jd3nyrj.4', '01m895c24jd3nyrj', 'vote', '', 'userTask', '01m895c24h9m5x7v', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/any-signs', '01m895c24jd3nyrj.6', '01m895c24jd3nyrj', 'vote', '', 'userTask', '01m895c24h9m5x7v', 'TERMINATED', 1776646800000, 1776646800000),
	('loops/any-signs', '01m895c24jd3nyrj.8', '01m895c24jd3nyrj', 'vote', '', 'userTask', '01m895c24h9m5x7v', 'TERMINATED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m895c25nac3ry1.2', '01m895c25nac3ry1', 's', '', 'startEvent', '01m895c25m8zk6fj', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m895c25nac3ry1.4', '01m895c25nac3ry1', 'vote', '', 'userTask', '01m895c25m8zk6fj', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m895c25nac3ry1.10', '01m895c25nac3ry1', 'b', '', 'boundaryEvent', '01m895c25m8zk6fj', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m895c25nac3ry1.11', '01m895c25nac3ry1', 'e2', '', 'endEvent', '01m895c25m8zk6fj', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m895c25nac3ry1.6', '01m895c25nac3ry1', 'vote', '', 'userTask', '01m895c25m8zk6fj', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m895c25nac3ry1.12', '01m895c25nac3ry1', 'e', '', 'endEvent', '01m895c25m8zk6fj', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m895c25nac3ry1.1', '01m895c25nac3ry1', 'p', '', 'process', '01m895c25m8zk6fj', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m895c25nac3ry1.3', '01m895c25nac3ry1', 'vote', '', 'userTask', '01m895c25m8zk6fj', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m895c25nac3ry1.8', '01m895c25nac3ry1', 'vote', '', 'userTask', '01m895c25m8zk6fj', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-error-uncaught', '01m895c27586art6.2', '01m895c27586art6', 's', '', 'startEvent', '01m895c27586art5', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-error-uncaught', '01m895c27586art6.4', '01m895c27586art6', 'vote', '', 'userTask', '01m895c27586art5', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-error-uncaught', '01m895c27586art6.9', '01m895c27586art6', 'e', '', 'endEvent', '01m895c27586art5', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-error-uncaught', '01m895c27586art6.1', '01m895c27586art6', 'p', '', 'process', '01m895c27586art5', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-error-uncaught', '01m895c27586art6.3', '01m895c27586art6', 'vote', '', 'userTask', '01m895c27586art5', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-error-uncaught', '01m895c27586art6.6', '01m895c27586art6', 'vote', '', 'userTask', '01m895c27586art5', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m895c28tcw2wgh.2', '01m895c28tcw2wgh', 's', '', 'startEvent', '01m895c28tcw2wgg', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m895c28tcw2wgh.8', '01m895c28tcw2wgh', 'b', '', 'boundaryEvent', '01m895c28tcw2wgg', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m895c28tcw2wgh.9', '01m895c28tcw2wgh', 'note', '', 'task', '01m895c28tcw2wgg', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m895c28tcw2wgh.10', '01m895c28tcw2wgh', 'e2', '', 'endEvent', '01m895c28tcw2wgg', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m895c28tcw2wgh.4', '01m895c28tcw2wgh', 'vote', '', 'userTask', '01m895c28tcw2wgg', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m895c28tcw2wgh.11', '01m895c28tcw2wgh', 'b', '', 'boundaryEvent', '01m895c28tcw2wgg', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m895c28tcw2wgh.12', '01m895c28tcw2wgh', 'e', '', 'endEvent', '01m895c28tcw2wgg', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m895c28tcw2wgh.13', '01m895c28tcw2wgh', 'note', '', 'task', '01m895c28tcw2wgg', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m895c28tcw2wgh.14', '01m895c28tcw2wgh', 'e2', '', 'endEvent', '01m895c28tcw2wgg', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m895c28tcw2wgh.1', '01m895c28tcw2wgh', 'p', '', 'process', '01m895c28tcw2wgg', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m895c28tcw2wgh.3', '01m895c28tcw2wgh', 'vote', '', 'userTask', '01m895c28tcw2wgg', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m895c28tcw2wgh.6', '01m895c28tcw2wgh', 'vote', '', 'userTask', '01m895c28tcw2wgg', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917.2', '01m895c2a49zt917', 's', '', 'startEvent', '01m895c2a39svh6z', 'COMPLETED', 1776646800000, 1776646800000);
INSERT INTO public.element_instances VALUES
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917.3', '01m895c2a49zt917', 'f', '', 'parallelGateway', '01m895c2a39svh6z', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917.12.2', '01m895c2a49zt917.12', 'qs', '', 'startEvent', '01m895c2a39svh70', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917.1', '01m895c2a49zt917', 'p', '', 'process', '01m895c2a39svh6z', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917.4', '01m895c2a49zt917', 'a', '', 'userTask', '01m895c2a39svh6z', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917.6', '01m895c2a49zt917', 'b', '', 'serviceTask', '01m895c2a39svh6z', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917.8', '01m895c2a49zt917', 'c', '', 'intermediateCatchEvent', '01m895c2a39svh6z', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917.10', '01m895c2a49zt917', 'v', '', 'userTask', '01m895c2a39svh6z', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917.11', '01m895c2a49zt917', 'd', '', 'callActivity', '01m895c2a39svh6z', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917.13', '01m895c2a49zt917', 'v', '', 'userTask', '01m895c2a39svh6z', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917.15', '01m895c2a49zt917', 'v', '', 'userTask', '01m895c2a39svh6z', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917.12.1', '01m895c2a49zt917.12', 'q', '', 'process', '01m895c2a39svh70', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917.12.3', '01m895c2a49zt917.12', 'qa', '', 'userTask', '01m895c2a39svh70', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/claim-that-comes-second', '01m895c2bk4zt5bt.2', '01m895c2bk4zt5bt', 's', '', 'startEvent', '01m895c2bj9232d2', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/claim-that-comes-second', '01m895c2bk4zt5bt.5', '01m895c2bk4zt5bt', 'e', '', 'endEvent', '01m895c2bj9232d2', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/claim-that-comes-second', '01m895c2bk4zt5bt.1', '01m895c2bk4zt5bt', 'p', '', 'process', '01m895c2bj9232d2', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/claim-that-comes-second', '01m895c2bk4zt5bt.3', '01m895c2bk4zt5bt', 'a', '', 'userTask', '01m895c2bj9232d2', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895c2d07z6e5n.3', '01m895c2d07z6e5n', 's', '', 'startEvent', '01m895c2czas3mxz', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895c2d07z6e5n.8', '01m895c2d07z6e5n', 'es', '', 'eventSubProcess', '01m895c2czas3mxz', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895c2d07z6e5n.9', '01m895c2d07z6e5n', 'cs', '', 'startEvent', '01m895c2czas3mxz', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895c2d07z6e5n.10', '01m895c2d07z6e5n', 'x', '', 'task', '01m895c2czas3mxz', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895c2d07z6e5n.11', '01m895c2d07z6e5n', 'ce', '', 'endEvent', '01m895c2czas3mxz', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895c2d07z6e5n.1', '01m895c2d07z6e5n', 'p', '', 'process', '01m895c2czas3mxz', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895c2d07z6e5n.4', '01m895c2d07z6e5n', 'a', '', 'userTask', '01m895c2czas3mxz', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/iteration-removed-by-its-own-command', '01m895c2ea8cmstq.1', '01m895c2ea8cmstq', 'p', '', 'process', '01m895c2ea8cmstp', 'ACTIVE', 1776646800000, NULL),
	('operations/iteration-removed-by-its-own-command', '01m895c2ea8cmstq.2', '01m895c2ea8cmstq', 's', '', 'startEvent', '01m895c2ea8cmstp', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/iteration-removed-by-its-own-command', '01m895c2ea8cmstq.3', '01m895c2ea8cmstq', 'vote', '', 'userTask', '01m895c2ea8cmstp', 'ACTIVE', 1776646800000, NULL),
	('operations/iteration-removed-by-its-own-command', '01m895c2ea8cmstq.4', '01m895c2ea8cmstq', 'vote', '', 'userTask', '01m895c2ea8cmstp', 'ACTIVE', 1776646800000, NULL),
	('operations/iteration-removed-by-its-own-command', '01m895c2ea8cmstq.8', '01m895c2ea8cmstq', 'vote', '', 'userTask', '01m895c2ea8cmstp', 'ACTIVE', 1776646800000, NULL),
	('operations/iteration-removed-by-its-own-command', '01m895c2ea8cmstq.6', '01m895c2ea8cmstq', 'vote', '', 'userTask', '01m895c2ea8cmstp', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/migrate-a-call-under-way', '01m895c2ffaatf1z.1', '01m895c2ffaatf1z', 'p', '', 'process', '01m895c2f3dc4dfd', 'ACTIVE', 1776646800000, NULL),
	('operations/migrate-a-call-under-way', '01m895c2ffaatf1z.2', '01m895c2ffaatf1z', 's', '', 'startEvent', '01m895c2f3dc4dfd', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/migrate-a-call-under-way', '01m895c2ffaatf1z.3', '01m895c2ffaatf1z', 'c', '', 'callActivity', '01m895c2f3dc4dfd', 'ACTIVE', 1776646800000, NULL),
	('operations/migrate-a-call-under-way', '01m895c2ffaatf1z.4.1', '01m895c2ffaatf1z.4', 'q', '', 'process', '01m895c2f3dc4dfe', 'ACTIVE', 1776646800000, NULL),
	('operations/migrate-a-call-under-way', '01m895c2ffaatf1z.4.2', '01m895c2ffaatf1z.4', 'qs', '', 'startEvent', '01m895c2f3dc4dfe', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/migrate-a-call-under-way', '01m895c2ffaatf1z.4.5', '01m895c2ffaatf1z.4', 'qe', '', 'endEvent', '01m895c2f3dc4dfe', 'ACTIVE', 1776646800000, NULL),
	('operations/migrate-a-call-under-way', '01m895c2ffaatf1z.4.3', '01m895c2ffaatf1z.4', 'a', '', 'userTask', '01m895c2f3dc4dfe', 'COMPLETED', 1776646800000, 1776646800000),
	('default', '01m895c2geaxyqjg.1', '01m895c2geaxyqjg', 'unfinished', 'unfinished', 'process', '01m895c2gc2bnv9t', 'ACTIVE', 1776646800000, NULL),
	('default', '01m895c2geaxyqjg.3', '01m895c2geaxyqjg', 'Start', '', 'startEvent', '01m895c2gc2bnv9t', 'COMPLETED', 1776646800000, 1776646800000),
	('default', '01m895c2geaxyqjg.4', '01m895c2geaxyqjg', 'Accept', 'Accept', 'userTask', '01m895c2gc2bnv9t', 'ACTIVE', 1776646800000, NULL),
	('default', '01m895c2gv8pjfw8.1', '01m895c2gv8pjfw8', 'approval', 'approval', 'process', '01m895c2g613mqmq', 'ACTIVE', 1776646800000, NULL),
	('default', '01m895c2gv8pjfw8.2', '01m895c2gv8pjfw8', 'Start', '', 'startEvent', '01m895c2g613mqmq', 'COMPLETED', 1776646800000, 1776646800000),
	('default', '01m895c2gv8pjfw8.3', '01m895c2gv8pjfw8', 'Accept', 'Accept', 'userTask', '01m895c2g613mqmq', 'ACTIVE', 1776646800000, NULL),
	('default', '01m895c2h4a96hqd.1', '01m895c2h4a96hqd', 'unfinished', 'unfinished', 'process', '01m895c2gc2bnv9t', 'ACTIVE', 1776646800000, NULL),
	('default', '01m895c2h4a96hqd.3', '01m895c2h4a96hqd', 'Start', '', 'startEvent', '01m895c2gc2bnv9t', 'COMPLETED', 1776646800000, 1776646800000),
	('default', '01m895c2h92qc79q.1', '01m895c2h92qc79q', 'approval', 'approval', 'process', '01m895c2g613mqmq', 'ACTIVE', 1776646800000, NULL),
	('default', '01m895c2h4a96hqd.4', '01m895c2h4a96hqd', 'Accept', 'Accept', 'userTask', '01m895c2gc2bnv9t', 'COMPLETED', 1776646800000, 1776646800000),
	('default', '01m895c2h92qc79q.2', '01m895c2h92qc79q', 'Start', '', 'startEvent', '01m895c2g613mqmq', 'COMPLETED', 1776646800000, 1776646800000),
	('default', '01m895c2h92qc79q.3', '01m895c2h92qc79q', 'Accept', 'Accept', 'userTask', '01m895c2g613mqmq', 'ACTIVE', 1776646800000, NULL),
	('default', '01m895c2h4a96hqd.6', '01m895c2h4a96hqd', 'Seal', 'Seal', 'serviceTask', '01m895c2gc2bnv9t', 'ACTIVE', 1776646800000, NULL),
	('default', '01m895c2hh7sj3r9.1', '01m895c2hh7sj3r9', 'unfinished', 'unfinished', 'process', '01m895c2gc2bnv9t', 'ACTIVE', 1776646800000, NULL),
	('default', '01m895c2hh7sj3r9.3', '01m895c2hh7sj3r9', 'Start', '', 'startEvent', '01m895c2gc2bnv9t', 'COMPLETED', 1776646800000, 1776646800000),
	('default', '01m895c2hn0br53s.1', '01m895c2hn0br53s', 'approval', 'approval', 'process', '01m895c2g613mqmq', 'ACTIVE', 1776646800000, NULL),
	('default', '01m895c2hn0br53s.2', '01m895c2hn0br53s', 'Start', '', 'startEvent', '01m895c2g613mqmq', 'COMPLETED', 1776646800000, 1776646800000),
	('default', '01m895c2hn0br53s.3', '01m895c2hn0br53s', 'Accept', 'Accept', 'userTask', '01m895c2g613mqmq', 'ACTIVE', 1776646800000, NULL),
	('default', '01m895c2hh7sj3r9.6', '01m895c2hh7sj3r9', 'Seal', 'Seal', 'serviceTask', '01m895c2gc2bnv9t', 'ACTIVE', 1776646800000, NULL),
	('default', '01m895c2hh7sj3r9.4', '01m895c2hh7sj3r9', 'Accept', 'Accept', 'userTask', '01m895c2gc2bnv9t', 'COMPLETED', 1776646800000, 1776646800000);


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
	('error-uncaught', '01m895c1qa1bpvym.4', '01m895c1qa1bpvym', '01m895c1qa1bpvym', '01m895c1qa1bpvym.3', 'err', '01m895c1q99nc4by', 'p', 'uncaughtError', 'err: Expected an error event that catches error rejected but there is none', 'ACTIVE', 1776646800000, NULL),
	('exclusive-gateway-no-flow', '01m895c1qw8x1nnb.4', '01m895c1qw8x1nnb', '01m895c1qw8x1nnb', '01m895c1qw8x1nnb.3', 'x', '01m895c1qvb1g4ac', 'p', 'noFlow', 'x: Expected one of the conditions to hold or a default flow but found neither (x_a: amount > 1000; f2: amount < 0; amount = 5)', 'RESOLVED', 1776646800000, 1776646800000),
	('service-task', '01m895c1tk0k6g9g.5', '01m895c1tk0k6g9g', '01m895c1tk0k6g9g', '01m895c1tk0k6g9g.3', 'send', '01m895c1tjaxbmeq', 'p', 'jobFailed', 'send: no connection', 'RESOLVED', 1776646800000, 1776646800000),
	('loops/behavior-error-uncaught', '01m895c27586art6.8', '01m895c27586art6', '01m895c27586art6', '01m895c27586art6.3', 'vote', '01m895c27586art5', 'p', 'uncaughtError', 'vote: Expected an error event that catches error refused but there is none', 'RESOLVED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895c2d07z6e5n.2', '01m895c2d07z6e5n', '01m895c2d07z6e5n', '01m895c2d07z6e5n.1', 'p', '01m895c2czas3mxz', 'p', 'value', 'p: Expected the message name to be text but it is null', 'RESOLVED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895c2d07z6e5n.6', '01m895c2d07z6e5n', '01m895c2d07z6e5n', '01m895c2d07z6e5n.1', 'p', '01m895c2czas3mxz', 'p', 'value', 'p: Expected the message name to be text but it is null', 'RESOLVED', 1776646800000, 1776646800000),
	('operations/migrate-a-call-under-way', '01m895c2ffaatf1z.4.6', '01m895c2ffaatf1z.4', '01m895c2ffaatf1z', '01m895c2ffaatf1z.4.5', 'qe', '01m895c2f3dc4dfe', 'q', 'uncaughtError', 'qe: Expected an error event that catches error refused but there is none', 'ACTIVE', 1776646800000, NULL);


--
-- Data for Name: instances; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.instances VALUES
	('clock-case', '01m895c1kt9wrbf2', '01m895c1kt9wrbf2', NULL, 8, '5559a3e3f2a7969422f2bc8f7f3b1649971ca61ac2bdea2e7fe72799dda43658', 1776646800000, '01m895c1ks7pf27w', 'p', 'p', 1, '6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', '01m895c1kt9wrbf2.2', 1773072000000, 'clerk1', 1776646800000),
	('service-task', '01m895c1tk0k6g9g', '01m895c1tk0k6g9g', NULL, 5, 'a0ddaf955d43aa464e6b9f63020b78e2262d933d1e059247d274ace09845d0fb', 1776646800000, '01m895c1tjaxbmeq', 'p', 'p', 1, '623152b560da3c24de814fc757e0b78819f4613accb05ed913e73f972e7878f9', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('boundary-timer-cycle', '01m895c1d7fyp2nw', '01m895c1d7fyp2nw', NULL, 6, '1c9c60702c249a80975a92d345c7d0c248a3303438a8cc28fb98a8ac61dacfa1', 1773072000000, '01m895c1d6ab4g0d', 'p', 'p', 1, '903d5f9bb480f70d4db9b326c7ad19fc7736461429e21b80afe4b6254b5fab6d', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1772413200000, 'clerk1', 1773072000000),
	('business-rule-task', '01m895c1febfjtx5', '01m895c1febfjtx5', NULL, 2, '25ece5ae9ac434eab236624cd5ac8294d2834539b97a0bea9defbf86ac6cf205', 1773072000000, '01m895c1f872c199', 'p', 'p', 1, '420f5b5c4bd11510c8a071e26ef90c0fe7ad4200970c6975286c106693857401', 'case-1', 'W01', 'ACTIVE', 0, 'virtual', NULL, 1773072000000, 'clerk1', NULL),
	('parallel-gateway', '01m895c1srar5beq', '01m895c1srar5beq', NULL, 5, '8dafc62e5c85d51c4e41763636ded566ef410437dde40164d2869fe8dbd9cae2', 1776646800000, '01m895c1sqfqxjnt', 'p', 'p', 1, 'a152d2c4513398e764aaffa0e0c511cee779cec624f3627ea40371554718d5fb', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('call-activity', '01m895c1g530znvd.4', '01m895c1g530znvd', '01m895c1g530znvd', 3, '770e1a45a566b7b896545b8038d9d00e267e70ae2cdb699a42cf911f6f85aca4', 1773072000000, '01m895c1g530znvc', 'child', 'child', 1, '6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1773072000000, NULL, 1773072000000),
	('call-activity', '01m895c1g530znvd', '01m895c1g530znvd', NULL, 4, '2aa6811ef5f1b91dd50d2532186f84f98f9d24a1ebd1ae7800c52457f70accd4', 1773072000000, '01m895c1g41jj6qh', 'p', 'p', 1, '6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1773072000000, 'clerk1', 1773072000000),
	('call-activity', '01m895c1h002srfj', '01m895c1h002srfj', NULL, 1, 'b906abe618beaa5b27a563a911c51a624fa28e5d3ed8584edeb08fdfce137165', 1773072000000, '01m895c1g41jj6qh', 'p', 'p', 1, '6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c', 'case-1', 'W01', 'ACTIVE', 0, 'virtual', NULL, 1773072000000, 'clerk1', NULL),
	('call-activity', '01m895c1h002srfj.4', '01m895c1h002srfj', '01m895c1h002srfj', 2, '6badecf01cc3a8b39ded5d7b4a411927693599cc714d62748c62771057581cc5', 1773072000000, '01m895c1g530znvc', 'child', 'child', 1, '6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c', 'case-1', 'W01', 'ACTIVE', 0, 'virtual', NULL, 1773072000000, NULL, NULL),
	('call-activity-error', '01m895c1hxcyag7f.4', '01m895c1hxcyag7f', '01m895c1hxcyag7f', 1, '08d6f04d35fb36178f23037206e42288d717ea89f02a635d5c4f3f4fe00186b1', 1773072000000, '01m895c1hweajwpx', 'child', 'child', 1, 'fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef', 'case-1', 'W01', 'TERMINATED', 0, 'virtual', NULL, 1773072000000, NULL, 1773072000000),
	('call-activity-error', '01m895c1hxcyag7f', '01m895c1hxcyag7f', NULL, 4, 'c8bdbc276cef8bc37b664b86f7e5e21198e760f24bfbeb9b7704effeaa9762c7', 1773072000000, '01m895c1hweajwpw', 'p', 'p', 1, 'fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1773072000000, 'clerk1', 1773072000000),
	('clock-two-pauses', '01m895c1nzf2cxv2', '01m895c1nzf2cxv2', NULL, 7, '4652ab5e52e520a6264f26c59ac275c8ab6b14db168d9b3026502aac5ef2ab9d', 1776646800000, '01m895c1ny1dcgbs', 'p', 'p', 1, '673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', '01m895c1nzf2cxv2.2', 1776646800000, 'clerk1', 1776646800000),
	('error-uncaught', '01m895c1qa1bpvym', '01m895c1qa1bpvym', NULL, 1, 'bd33e6ac8bb2766e36ace714ca0b0af88797e3cd3f2e2de611f276d57baea12c', 1776646800000, '01m895c1q99nc4by', 'p', 'p', 1, 'edac915301d2a653cf4d55e0992033c5fa8732e4dc973c12d532d91ef4589ead', 'case-1', 'W01', 'ACTIVE', 1, 'virtual', NULL, 1776646800000, 'clerk1', NULL),
	('claim', '01m895c1jq892f56', '01m895c1jq892f56', NULL, 5, 'd82470584760ccdfce46af6ad29441c998c195dc4747493723e4bd04e32a2dd1', 1773072000000, '01m895c1jp7y7qy7', 'p', 'p', 1, 'cecbb3d8306ffbf630580feb3f8fa9c329fe2ee2d396c0af1970a565a01428db', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1773072000000, 'clerk1', 1773072000000),
	('timer-catch', '01m895c1vw7r2bqm', '01m895c1vw7r2bqm', NULL, 1, '5be7cf27dd9dcf4feb3c835e782f67ce6c9e974f3a9fcc857b40b5b0280f612f', 1776646800000, '01m895c1vv1gcr89', 'p', 'p', 1, 'c0ea2b45e931abf46efb02d7439761b22c1e53a87d4f545b8d69d4adf431a8ed', 'case-1', 'W01', 'ACTIVE', 0, 'virtual', NULL, 1776646800000, 'clerk1', NULL),
	('exclusive-gateway-no-flow', '01m895c1qw8x1nnb', '01m895c1qw8x1nnb', NULL, 3, 'abc39ae15d5ad2740a5a1fabf79b1b5c040eaec638c11f4006df4f5785cbdcc8', 1776646800000, '01m895c1qvb1g4ac', 'p', 'p', 1, 'f88da496a1f44c964a9fd61639b7e5a1a8a76bf5809c6ade0ddb4edfbe2b508f', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('message-and-timer-start', '01m895c1rw3eqdes', '01m895c1rw3eqdes', NULL, 1, 'd88c5dc82adca3aef396f27ba1e62d10ce652ef721a929ce62dd299407d2fe00', 1776646800000, '01m895c1rv5mm5ae', 'p', 'p', 1, 'adee0ec1a5ae7ad9cf7bad1ab191442d69356f10d38f7bdfee0c0cd9e5e8a868', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('message-and-timer-start', '01m895c1s606enbj', '01m895c1s606enbj', NULL, 1, '51d10c75e0d870501747fb58a9d008d2b3352d94c0b6279e5ddf1d45713e8f8c', 1776646800000, '01m895c1rv5mm5ae', 'p', 'p', 1, 'adee0ec1a5ae7ad9cf7bad1ab191442d69356f10d38f7bdfee0c0cd9e5e8a868', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('message-and-timer-start', '01m895c1sa5wae16', '01m895c1sa5wae16', NULL, 1, '67ea22fd1fc6089c8d2cf4a2fcaec53e7ecf8c7f18b89e176cec3205acae931e', 1776646800000, '01m895c1rv5mm5ae', 'p', 'p', 1, 'adee0ec1a5ae7ad9cf7bad1ab191442d69356f10d38f7bdfee0c0cd9e5e8a868', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('compensation/activity-ref-narrows', '01m895c1y2dgd3qv', '01m895c1y2dgd3qv', NULL, 3, 'f85bdf10b849170b75e855a40ff486d837a6474423ebd74d72c6081d0609e85f', 1776646800000, '01m895c1y1930hv5', 'p', 'p', 1, 'a35d59cc27fd5953d065d9c868a4e61a47b778a187f7eea70d7fbd2eb0d69019', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('user-task-assignment', '01m895c1wj8x69en', '01m895c1wj8x69en', NULL, 8, 'cea94c0d50da71a95c9a6d26bc3d6ff7d62e58565d32e270669f03925cc579fe', 1776646800000, '01m895c1whde49w8', 'p', 'p', 1, '23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m895c1z80zr7c3', '01m895c1z80zr7c3', NULL, 1, '01da2f1f39bb65cd2cf92bb245796b76fd3ebcde015ea2dfe2bd802516eeeacd', 1776646800000, '01m895c1z80zr7c2', 'p', 'p', 1, '022595a1686d1c5544ba22767560ed19060a9e5642c99802355033e7347ebb73', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('compensation/activity-ref-of-one-not-completed', '01m895c1zx2fb7s8', '01m895c1zx2fb7s8', NULL, 3, '9a3daab7a9d00a04aafa0bd9ae14d25f789949498f7c1bd52c021b5f31728d75', 1776646800000, '01m895c1zw4tx745', 'p', 'p', 1, '8eb5c5389ebacd2a9ffcacc4641f147e24490b26ec2bac00f1457e2c9036986f', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895c20m03q1sn', '01m895c20m03q1sn', NULL, 7, '24c6f32d276fc7721d0c259eb1c031477f14f2f7f996a817bab007473a746bf9', 1776646800000, '01m895c20m03q1sm', 'p', 'p', 1, 'baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('loops/behavior-error-uncaught', '01m895c27586art6', '01m895c27586art6', NULL, 6, '2d12e51f931ede0117eade819e56fc6483fe9c3ed4912b52dceda5f7fd15dcb0', 1776646800000, '01m895c27586art5', 'p', 'p', 1, 'cd7e81af8de9920cc16c3b7b423975da0b65958cbc97381c9b6c3cb3cf17a912', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('compensation/cancelled-while-it-runs', '01m895c22253sfth', '01m895c22253sfth', NULL, 5, 'da6c96e618123b5858c6b4e04079dc824cd993cd7adea282bbb882bd07ebeddc', 1776646800000, '01m895c22171srdm', 'p', 'p', 1, 'c72f405ac0d9928636acadd6527881d2b1735a25df26dc1f9b5fa81ecb70080e', 'case-1', 'W01', 'TERMINATED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.13', '01m895c22y6cxb5j', '01m895c22y6cxb5j', 3, '08bc261f5ece2c20aae46fd69d48ec8a376c10ba7f76501ca06090c073757c59', 1776646800000, '01m895c22y6cxb5h', 'q', 'q', 1, '7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, NULL, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m895c28tcw2wgh', '01m895c28tcw2wgh', NULL, 5, 'c30eb3d5cc82c4013c51d2add3b83c039450835939fa870965f36ec864538fc8', 1776646800000, '01m895c28tcw2wgg', 'p', 'p', 1, '15acd2f7da9fb336eb555740d6e2a7a7636455b29ec528432a192898182c2eb5', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.9', '01m895c22y6cxb5j', '01m895c22y6cxb5j', 3, 'cfd9dec62a4abe0479cf669758164c221bdf14c6588db461c8149f23580e643a', 1776646800000, '01m895c22y6cxb5h', 'q', 'q', 1, '7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, NULL, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j', '01m895c22y6cxb5j', NULL, 7, '232842e6b9f9cab223514d92ff8a4043012956b33abc5d3c71457534340320c3', 1776646800000, '01m895c22x3bx1sn', 'p', 'p', 1, '7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('loops/any-signs', '01m895c24jd3nyrj', '01m895c24jd3nyrj', NULL, 5, '1acbea28eafe540cde4245bde25dff887244920283581bc5ef8b3cf5845780bf', 1776646800000, '01m895c24h9m5x7v', 'p', 'p', 1, '207f5d1520da7a7b2a0f8fd8cfa328d6fb6ebbb4fbe062434a17311e9ee71497', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('loops/behavior-complex', '01m895c25nac3ry1', '01m895c25nac3ry1', NULL, 7, '6b7bb9ecde20ea006a8c46fcb564f3a2072f8dd64e4a2baa0611754bf6b3c9d8', 1776646800000, '01m895c25m8zk6fj', 'p', 'p', 1, 'dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917', '01m895c2a49zt917', NULL, 5, '5d64e2e0915614eef9b37eeb7e9be698b95e909f9df82b3eb7839599e564c2d4', 1776646800000, '01m895c2a39svh6z', 'p', 'p', 1, '34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc', 'case-1', 'W01', 'TERMINATED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917.12', '01m895c2a49zt917', '01m895c2a49zt917', 3, '9443a32af0904621aeac02cb4789568e61274068d5eb5cf9bc6bb5e3407d2ac4', 1776646800000, '01m895c2a39svh70', 'q', 'q', 1, '34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc', 'case-1', 'W01', 'TERMINATED', 0, 'virtual', NULL, 1776646800000, NULL, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895c2d07z6e5n', '01m895c2d07z6e5n', NULL, 6, '8ca2aa2d1f2f1d157ec7d9aaf0178133f44537b8f97c3850f149d723ed930f8f', 1776646800000, '01m895c2czas3mxz', 'p', 'p', 1, '60479ca085d9e762850d4810915c5a33223666624debe63f71ac2f8d4fb0babd', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('operations/claim-that-comes-second', '01m895c2bk4zt5bt', '01m895c2bk4zt5bt', NULL, 5, '11e1331093255105f7449d214067228f734826a7c9ff63d0304e78d47ec961be', 1776646800000, '01m895c2bj9232d2', 'p', 'p', 1, '560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('operations/iteration-removed-by-its-own-command', '01m895c2ea8cmstq', '01m895c2ea8cmstq', NULL, 5, '21c8738c486a601f3fb6f5984a5b4620fae615ae426340a4ae2d6c0ff1f0b222', 1776646800000, '01m895c2ea8cmstp', 'p', 'p', 1, '955ac3f02a763d276844ed34ac7c8abcc316c690c67d55cdf5a4937043e57361', 'case-1', 'W01', 'ACTIVE', 0, 'virtual', NULL, 1776646800000, 'clerk1', NULL),
	('operations/migrate-a-call-under-way', '01m895c2ffaatf1z', '01m895c2ffaatf1z', NULL, 1, '236c6099f86c2ea5b5976d4f26a776c22e02d884519634f2e3921a2c3d1bb708', 1776646800000, '01m895c2f3dc4dfd', 'p', 'p', 1, '8c1e7f106a95c9f6fafeac6653162d248be861157bfa26c04d13b8f4a0b5a828', 'case-1', 'W01', 'ACTIVE', 0, 'virtual', NULL, 1776646800000, 'clerk1', NULL),
	('operations/migrate-a-call-under-way', '01m895c2ffaatf1z.4', '01m895c2ffaatf1z', '01m895c2ffaatf1z', 3, '522c7236fa0ec1af1bb32998a19a697500b93263b83fb3a4925b191131de6c6e', 1776646800000, '01m895c2f3dc4dfe', 'q', 'q', 1, '8c1e7f106a95c9f6fafeac6653162d248be861157bfa26c04d13b8f4a0b5a828', 'case-1', 'W01', 'ACTIVE', 1, 'virtual', NULL, 1776646800000, NULL, NULL),
	('default', '01m895c2geaxyqjg', '01m895c2geaxyqjg', NULL, 2, '877d5885375d063b7784fbb323f044c226b9da0b649a7b45e6f26234aab6dc4a', 1776646800000, '01m895c2gc2bnv9t', 'unfinished', 'unfinished', 1, 'cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56', NULL, NULL, 'ACTIVE', 0, 'virtual', '01m895c2geaxyqjg.2', 1776646800000, 'clerk1', NULL),
	('default', '01m895c2gv8pjfw8', '01m895c2gv8pjfw8', NULL, 2, '78fdb3f88489470c58d2ce7bdf0970db55a7049c29501b38727b4115955df950', 1776646800000, '01m895c2g613mqmq', 'approval', 'approval', 1, '352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b', NULL, NULL, 'ACTIVE', 0, 'virtual', NULL, 1776646800000, 'clerk1', NULL),
	('default', '01m895c2h92qc79q', '01m895c2h92qc79q', NULL, 2, 'd250facfcddfd1b4a27eac32fe0b7c6f561924f01c27c25dfab68a6ac306df5b', 1776646800000, '01m895c2g613mqmq', 'approval', 'approval', 1, '352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b', NULL, NULL, 'ACTIVE', 0, 'virtual', NULL, 1776646800000, 'clerk1', NULL),
	('default', '01m895c2h4a96hqd', '01m895c2h4a96hqd', NULL, 3, '35473c5235b4c6e2c1081668c3c9932e3d00a413ba689c4155c23f9285ca3040', 1776646800000, '01m895c2gc2bnv9t', 'unfinished', 'unfinished', 1, 'cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56', NULL, NULL, 'ACTIVE', 0, 'virtual', '01m895c2h4a96hqd.2', 1776646800000, 'clerk1', NULL),
	('default', '01m895c2hn0br53s', '01m895c2hn0br53s', NULL, 2, 'c65abee44695c9864b843dda6bf386276e2b8289b44e36db237980a851380826', 1776646800000, '01m895c2g613mqmq', 'approval', 'approval', 1, '352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b', NULL, NULL, 'ACTIVE', 0, 'virtual', NULL, 1776646800000, 'clerk1', NULL),
	('default', '01m895c2hh7sj3r9', '01m895c2hh7sj3r9', NULL, 3, 'e34c07698d6e2ce300cabd12f0b57873b2c54411893fb713f390ed2e15d1a91f', 1776646800000, '01m895c2gc2bnv9t', 'unfinished', 'unfinished', 1, 'cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56', NULL, NULL, 'ACTIVE', 0, 'virtual', '01m895c2hh7sj3r9.2', 1776646800000, 'clerk1', NULL);


--
-- Data for Name: jobs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.jobs VALUES
	('service-task', '01m895c1tk0k6g9g.4', '01m895c1tk0k6g9g', '01m895c1tk0k6g9g', '01m895c1tk0k6g9g.3', 'send', '01m895c1tjaxbmeq', 'p', 'send-notice', '{"channel":"sms"}', 'COMPLETED', 1, NULL, 0, 'no connection', 'virtual', 1776646800000, 1776646800000, 'BPMN_ELEMENT', 'UNSPECIFIED', 0, 0),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917.7', '01m895c2a49zt917', '01m895c2a49zt917', '01m895c2a49zt917.6', 'b', '01m895c2a39svh6z', 'p', 'b', '{}', 'CANCELED', 3, NULL, 0, NULL, 'virtual', 1776646800000, 1776646800000, 'BPMN_ELEMENT', 'UNSPECIFIED', 0, 0),
	('default', '01m895c2h4a96hqd.7', '01m895c2h4a96hqd', '01m895c2h4a96hqd', '01m895c2h4a96hqd.6', 'Seal', '01m895c2gc2bnv9t', 'unfinished', 'seal', '{}', 'CREATED', 3, NULL, 0, NULL, 'virtual', 1776646800000, NULL, 'BPMN_ELEMENT', 'UNSPECIFIED', 0, 0),
	('default', '01m895c2hh7sj3r9.7', '01m895c2hh7sj3r9', '01m895c2hh7sj3r9', '01m895c2hh7sj3r9.6', 'Seal', '01m895c2gc2bnv9t', 'unfinished', 'seal', '{}', 'CREATED', 3, NULL, 0, NULL, 'virtual', 1776646800000, NULL, 'BPMN_ELEMENT', 'UNSPECIFIED', 0, 0);


--
-- Data for Name: journal_headers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal_headers VALUES
	('boundary-timer-cycle', '01m895c1d7fyp2nw', 1, 1, '{"tenant":"boundary-timer-cycle","instance":"01m895c1d7fyp2nw","seq":1,"now":1772413200000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"903d5f9bb480f70d4db9b326c7ad19fc7736461429e21b80afe4b6254b5fab6d","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"545806f8bf9c1b7001ca5828b8b800d7a5133532a10b80ccec4b124d87c138de","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'fe4fe9ad04b7dddfdc68e3a7e83b4c549db7f56f0b0287652eef8d5f2e993d1a'),
	('boundary-timer-cycle', '01m895c1d7fyp2nw', 2, 2, '{"tenant":"boundary-timer-cycle","instance":"01m895c1d7fyp2nw","seq":2,"now":1772413200000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"903d5f9bb480f70d4db9b326c7ad19fc7736461429e21b80afe4b6254b5fab6d","engineRevision":4,"actor":"system","cause":null,"payloadHash":"1e1bf2e31e3989a240a4cfb3e3431657f1294dc1c077df08c2f6c7e6a976d18a","previousHash":"fe4fe9ad04b7dddfdc68e3a7e83b4c549db7f56f0b0287652eef8d5f2e993d1a"}', 'a47f0560051408b5ea43f03f7acd09087b94068604e1b2e0e9fe723f5e2c7c5b'),
	('boundary-timer-cycle', '01m895c1d7fyp2nw', 3, 3, '{"tenant":"boundary-timer-cycle","instance":"01m895c1d7fyp2nw","seq":3,"now":1772449200000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"903d5f9bb480f70d4db9b326c7ad19fc7736461429e21b80afe4b6254b5fab6d","engineRevision":4,"actor":"system","cause":null,"payloadHash":"df567a9bbfbb9ee5d95c9d3688f674a087bbbe0506a3682c70247f43ecd036e4","previousHash":"a47f0560051408b5ea43f03f7acd09087b94068604e1b2e0e9fe723f5e2c7c5b"}', 'c4c5b382527c83e1d617a89b421feb592a492855ec46565a05c2ea1c83d5ec3c'),
	('boundary-timer-cycle', '01m895c1d7fyp2nw', 4, 4, '{"tenant":"boundary-timer-cycle","instance":"01m895c1d7fyp2nw","seq":4,"now":1772485200000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"903d5f9bb480f70d4db9b326c7ad19fc7736461429e21b80afe4b6254b5fab6d","engineRevision":4,"actor":"system","cause":null,"payloadHash":"d10b37917f0acc745f1b9bc4243e8ac053f25335d4f9f7ffe8dc3c171e72b39f","previousHash":"c4c5b382527c83e1d617a89b421feb592a492855ec46565a05c2ea1c83d5ec3c"}', '944983015da64c7c0308e48c251fd7fdc204f036b1dfd6cd8a4a327c92384be0'),
	('boundary-timer-cycle', '01m895c1d7fyp2nw', 5, 5, '{"tenant":"boundary-timer-cycle","instance":"01m895c1d7fyp2nw","seq":5,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"903d5f9bb480f70d4db9b326c7ad19fc7736461429e21b80afe4b6254b5fab6d","engineRevision":4,"actor":"system","cause":null,"payloadHash":"2dceef99a71aa77ae55460b55d008271a5a7f1b4e5bf6de80d6b21f512455cf6","previousHash":"944983015da64c7c0308e48c251fd7fdc204f036b1dfd6cd8a4a327c92384be0"}', '4bad5305bf65f271ae55b9cbd2157f660f971ed317ec9d74d2ee8891bdb4c1a2'),
	('boundary-timer-cycle', '01m895c1d7fyp2nw', 6, 6, '{"tenant":"boundary-timer-cycle","instance":"01m895c1d7fyp2nw","seq":6,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"903d5f9bb480f70d4db9b326c7ad19fc7736461429e21b80afe4b6254b5fab6d","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"43243cc31d542e7958d417223ba622654f6ff62dddc7cb49a207fdad883112bd","previousHash":"4bad5305bf65f271ae55b9cbd2157f660f971ed317ec9d74d2ee8891bdb4c1a2"}', '1c9c60702c249a80975a92d345c7d0c248a3303438a8cc28fb98a8ac61dacfa1'),
	('business-rule-task', '01m895c1febfjtx5', 1, 7, '{"tenant":"business-rule-task","instance":"01m895c1febfjtx5","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"420f5b5c4bd11510c8a071e26ef90c0fe7ad4200970c6975286c106693857401","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"b50280941bb3517da8379c29ed839913557deea22b666d8db50fec873fea9b40","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'd0dd1b98e018315857bae79724b4eeaabb388f7061565232f0e3c23e2d78c475'),
	('business-rule-task', '01m895c1febfjtx5', 2, 8, '{"tenant":"business-rule-task","instance":"01m895c1febfjtx5","seq":2,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"420f5b5c4bd11510c8a071e26ef90c0fe7ad4200970c6975286c106693857401","engineRevision":4,"actor":"system","cause":null,"payloadHash":"0a3c44428be2846f217ec5f08d4ac827a2fa78acb1e04eecbd1f133f6b561c5f","previousHash":"d0dd1b98e018315857bae79724b4eeaabb388f7061565232f0e3c23e2d78c475"}', '25ece5ae9ac434eab236624cd5ac8294d2834539b97a0bea9defbf86ac6cf205'),
	('call-activity', '01m895c1g530znvd', 1, 9, '{"tenant":"call-activity","instance":"01m895c1g530znvd","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"a3eb95d989ac62d8268cb02a8788745d32555ce47f691918448fc2127854f15b","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '5348ccd02cb43baa3a98570df8ca3de8fae749961207e08991a6f40172334d9c'),
	('call-activity', '01m895c1g530znvd.4', 1, 10, '{"tenant":"call-activity","instance":"01m895c1g530znvd.4","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m895c1g530znvd","seq":1,"delivery":0},"payloadHash":"a20b837883553669a416ceaa7cdb32d9918e9aa208e2b12af777cfb62c4fd456","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '0a637a4e48580b7eeb3240e52ef2eee37e315caceaaa1cfc43e5b436ddce29ae'),
	('call-activity', '01m895c1g530znvd.4', 2, 11, '{"tenant":"call-activity","instance":"01m895c1g530znvd.4","seq":2,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":4,"actor":"system","cause":null,"payloadHash":"05de83572855b06b3e8d3a51cacc8aaf3fb5f9171a53ded1e2915bc3f91d579d","previousHash":"0a637a4e48580b7eeb3240e52ef2eee37e315caceaaa1cfc43e5b436ddce29ae"}', '657ad0de39b98fdd284f15b47d77160ab9a1bbf87ee31ee8a2637a46468b885e'),
	('call-activity', '01m895c1g530znvd.4', 3, 12, '{"tenant":"call-activity","instance":"01m895c1g530znvd.4","seq":3,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"1359068a5ef4a24ae79f08ac49ca87e6a2dd954d691a78a32679f6568c47dbce","previousHash":"657ad0de39b98fdd284f15b47d77160ab9a1bbf87ee31ee8a2637a46468b885e"}', '770e1a45a566b7b896545b8038d9d00e267e70ae2cdb699a42cf911f6f85aca4'),
	('call-activity', '01m895c1g530znvd', 2, 13, '{"tenant":"call-activity","instance":"01m895c1g530znvd","seq":2,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m895c1g530znvd.4","seq":3,"delivery":0},"payloadHash":"442ea9b21f730a2e10c648d1cbe38ff292bc6c1f4c6494dd073f39c8edde5d3c","previousHash":"5348ccd02cb43baa3a98570df8ca3de8fae749961207e08991a6f40172334d9c"}', '0ef3841cb5a755dae33ce22bc859767052a99110d67c0b6521c7c8efd84231b7'),
	('call-activity', '01m895c1g530znvd', 3, 14, '{"tenant":"call-activity","instance":"01m895c1g530znvd","seq":3,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":4,"actor":"system","cause":null,"payloadHash":"9790718a0e3c34eda648b278bde277b209545a27aca6575c2c64342fc8e5c8e2","previousHash":"0ef3841cb5a755dae33ce22bc859767052a99110d67c0b6521c7c8efd84231b7"}', '7f4d115a8f828b17ef7996ba3440d536cfa47e84eb698bc7bc0cf8b075ca4977'),
	('call-activity', '01m895c1g530znvd', 4, 15, '{"tenant":"call-activity","instance":"01m895c1g530znvd","seq":4,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"891d5096b766b8e16d2f92d15e6136d73ce3aa7492d100ebba5bf0089a7b4307","previousHash":"7f4d115a8f828b17ef7996ba3440d536cfa47e84eb698bc7bc0cf8b075ca4977"}', '2aa6811ef5f1b91dd50d2532186f84f98f9d24a1ebd1ae7800c52457f70accd4'),
	('call-activity', '01m895c1h002srfj', 1, 16, '{"tenant":"call-activity","instance":"01m895c1h002srfj","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"57e0c58cc933d58e116f523ca8d98ae142886292294c75186391ecf42c9db8ce","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'b906abe618beaa5b27a563a911c51a624fa28e5d3ed8584edeb08fdfce137165'),
	('call-activity', '01m895c1h002srfj.4', 1, 17, '{"tenant":"call-activity","instance":"01m895c1h002srfj.4","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m895c1h002srfj","seq":1,"delivery":0},"payloadHash":"528ea170a67f21b3067f13292d18cd865d8e7cda419cf1f8f2c543e2b3c885cf","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '5fb64b4d1284f816e98e7a9f9d86b96bf9499c8521dc78b53cb2cbc4a38f020d'),
	('call-activity', '01m895c1h002srfj.4', 2, 18, '{"tenant":"call-activity","instance":"01m895c1h002srfj.4","seq":2,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":4,"actor":"system","cause":null,"payloadHash":"3d490e4b4b2ffaeeb0d670c14257450ea2e8c4306b222e99bed2d457c071236c","previousHash":"5fb64b4d1284f816e98e7a9f9d86b96bf9499c8521dc78b53cb2cbc4a38f020d"}', '6badecf01cc3a8b39ded5d7b4a411927693599cc714d62748c62771057581cc5'),
	('call-activity-error', '01m895c1hxcyag7f', 1, 19, '{"tenant":"call-activity-error","instance":"01m895c1hxcyag7f","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"1c7e1283d4ac998a2954e958d800b93224171278f112bec812cf1b2ea5d53bd3","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'ba8398129eb8a080758b5f99ce4657949d2213bcf5a4157c9defdfcc97ab45b0'),
	('call-activity-error', '01m895c1hxcyag7f.4', 1, 20, '{"tenant":"call-activity-error","instance":"01m895c1hxcyag7f.4","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m895c1hxcyag7f","seq":1,"delivery":0},"payloadHash":"5d240f7a2d1dda009d78dcd8fac226572029b5df419a4526a22bbdd91864e9a4","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '08d6f04d35fb36178f23037206e42288d717ea89f02a635d5c4f3f4fe00186b1'),
	('call-activity-error', '01m895c1hxcyag7f', 2, 21, '{"tenant":"call-activity-error","instance":"01m895c1hxcyag7f","seq":2,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m895c1hxcyag7f.4","seq":1,"delivery":0},"payloadHash":"39c3d12e453ec5745ec40b0312d31ea62ee2585308e701f4ee7ea885f3a73bde","previousHash":"ba8398129eb8a080758b5f99ce4657949d2213bcf5a4157c9defdfcc97ab45b0"}', '59f491e6593cdc072776f411fb8d539f227a14c78061e781b9eec1c37a146b84'),
	('call-activity-error', '01m895c1hxcyag7f', 3, 22, '{"tenant":"call-activity-error","instance":"01m895c1hxcyag7f","seq":3,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef","engineRevision":4,"actor":"system","cause":null,"payloadHash":"0e71a4d4041f4ac467d8981ef200ce7b5414784fb66f7b63d9b29d18b9cf2e02","previousHash":"59f491e6593cdc072776f411fb8d539f227a14c78061e781b9eec1c37a146b84"}', '997eda9a63f524ae68ef62cd40a99ae0b6276825691c3a6c184ecde984b353b1'),
	('call-activity-error', '01m895c1hxcyag7f', 4, 23, '{"tenant":"call-activity-error","instance":"01m895c1hxcyag7f","seq":4,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"11d0fe3c2a665240a857d7bc484dcb89489afd4675caa2963a10208bc3d7490a","previousHash":"997eda9a63f524ae68ef62cd40a99ae0b6276825691c3a6c184ecde984b353b1"}', 'c8bdbc276cef8bc37b664b86f7e5e21198e760f24bfbeb9b7704effeaa9762c7'),
	('claim', '01m895c1jq892f56', 1, 24, '{"tenant":"claim","instance":"01m895c1jq892f56","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cecbb3d8306ffbf630580feb3f8fa9c329fe2ee2d396c0af1970a565a01428db","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"21ef09b15b6634b56dc3ba3c0121fd1f26921c0241bd519bce20d7813c1f08f6","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '8550dae66553092ab12a540c7618c0dddf40b055424ed338689f42d575262baa'),
	('claim', '01m895c1jq892f56', 2, 25, '{"tenant":"claim","instance":"01m895c1jq892f56","seq":2,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cecbb3d8306ffbf630580feb3f8fa9c329fe2ee2d396c0af1970a565a01428db","engineRevision":4,"actor":"system","cause":null,"payloadHash":"a017318c54f70c7085e3ff8df13fcef0e6efbf398c147ea56745f91f150a53a1","previousHash":"8550dae66553092ab12a540c7618c0dddf40b055424ed338689f42d575262baa"}', 'cc0ae91851200913c6e78e77da797b7777059b16913feb7a9c56c335aaff50f8'),
	('claim', '01m895c1jq892f56', 3, 26, '{"tenant":"claim","instance":"01m895c1jq892f56","seq":3,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cecbb3d8306ffbf630580feb3f8fa9c329fe2ee2d396c0af1970a565a01428db","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"bb3d357fd86ec1532c445d7ce64c5c45b7714dc91aad30dbd82600ea00acc847","previousHash":"cc0ae91851200913c6e78e77da797b7777059b16913feb7a9c56c335aaff50f8"}', '045062295d4eea0bf387b3be137f4909c8de6398dd22747a1548fc3a06a12b94'),
	('claim', '01m895c1jq892f56', 4, 27, '{"tenant":"claim","instance":"01m895c1jq892f56","seq":4,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cecbb3d8306ffbf630580feb3f8fa9c329fe2ee2d396c0af1970a565a01428db","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"6267a1ae0a265fd79580d097d6ee1b9b648f420aef7733c464246b5999ff7fdd","previousHash":"045062295d4eea0bf387b3be137f4909c8de6398dd22747a1548fc3a06a12b94"}', 'ec14863771abeda3a85f582531300a5d7067fb4b24aff22a0e925cae1d7eabeb'),
	('claim', '01m895c1jq892f56', 5, 28, '{"tenant":"claim","instance":"01m895c1jq892f56","seq":5,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cecbb3d8306ffbf630580feb3f8fa9c329fe2ee2d396c0af1970a565a01428db","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"d10c2d3d4903b551f9040d7316f791c669187d942771babb509d7d1d1066364d","previousHash":"ec14863771abeda3a85f582531300a5d7067fb4b24aff22a0e925cae1d7eabeb"}', 'd82470584760ccdfce46af6ad29441c998c195dc4747493723e4bd04e32a2dd1'),
	('clock-case', '01m895c1kt9wrbf2', 1, 29, '{"tenant":"clock-case","instance":"01m895c1kt9wrbf2","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"45ac76688ae5cb4c90e2ef5f37d2efc2909d3ef62995db93194e7c2fc9290bfd","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '19064f93f4f45f735adae730469b1cc29e999f401af60b55c420d715d6643842'),
	('clock-case', '01m895c1kt9wrbf2', 2, 30, '{"tenant":"clock-case","instance":"01m895c1kt9wrbf2","seq":2,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995","engineRevision":4,"actor":"system","cause":null,"payloadHash":"68944e7ea253867e9bbff3344edde759f3ffc667ab678d8aa1f272eeda34808d","previousHash":"19064f93f4f45f735adae730469b1cc29e999f401af60b55c420d715d6643842"}', 'f722809946a0514744a67b50e983b5a730b83aceb69c5e7c00133e7429d98cd1'),
	('clock-case', '01m895c1kt9wrbf2', 3, 31, '{"tenant":"clock-case","instance":"01m895c1kt9wrbf2","seq":3,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"eeef1fe3d3c61bf143295891a0504c21e2cc7fbe9f99ace0fdc2c51702c4bdc5","previousHash":"f722809946a0514744a67b50e983b5a730b83aceb69c5e7c00133e7429d98cd1"}', 'fd3cf97ab3600345751ca47db2fed783c2d56c830660f8e920de0cabcd1be5b4'),
	('clock-case', '01m895c1kt9wrbf2', 4, 32, '{"tenant":"clock-case","instance":"01m895c1kt9wrbf2","seq":4,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995","engineRevision":4,"actor":"system","cause":null,"payloadHash":"70c5fbdfacb258f2ff124a3a22264413ac2e9504fde6211245f0bff89f825ff5","previousHash":"fd3cf97ab3600345751ca47db2fed783c2d56c830660f8e920de0cabcd1be5b4"}', '27b81208b9fc7efd11fc8cbeff21a4ad88127cccf1a934e3166cc4197a117e2c'),
	('clock-case', '01m895c1kt9wrbf2', 5, 33, '{"tenant":"clock-case","instance":"01m895c1kt9wrbf2","seq":5,"now":1773104400000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"a7e7c46fc61c7abb52fbc8d7579aacbca69858875634d49e278a2fd48f647912","previousHash":"27b81208b9fc7efd11fc8cbeff21a4ad88127cccf1a934e3166cc4197a117e2c"}', '7e562fd0ff6c6069ec546d2ff974b9206a239615c880f792d582d661f93d3da4'),
	('clock-case', '01m895c1kt9wrbf2', 6, 34, '{"tenant":"clock-case","instance":"01m895c1kt9wrbf2","seq":6,"now":1773104400000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995","engineRevision":4,"actor":"system","cause":null,"payloadHash":"09659fb846733ef4f62107482d89567fc71b5df8ad7c3414cf0d00d680495836","previousHash":"7e562fd0ff6c6069ec546d2ff974b9206a239615c880f792d582d661f93d3da4"}', 'a1e5bb8016d49ec66cf6ad2d8c873d71945c4a0a99d5478d97ed87e8250b356e'),
	('clock-case', '01m895c1kt9wrbf2', 7, 35, '{"tenant":"clock-case","instance":"01m895c1kt9wrbf2","seq":7,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995","engineRevision":4,"actor":"system","cause":null,"payloadHash":"499be3e3f34d8b206b12cd50c61f41f9b768a5a533cb273587b26ca68fdc7008","previousHash":"a1e5bb8016d49ec66cf6ad2d8c873d71945c4a0a99d5478d97ed87e8250b356e"}', 'd9531476ee6ada410d291acfe465510b11ea6cd197e1d0012d43324bf9590af0'),
	('clock-case', '01m895c1kt9wrbf2', 8, 36, '{"tenant":"clock-case","instance":"01m895c1kt9wrbf2","seq":8,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"ebd566985e45c385bd0160c6e29607b306766ed52333d988ecee13e84dc2685c","previousHash":"d9531476ee6ada410d291acfe465510b11ea6cd197e1d0012d43324bf9590af0"}', '5559a3e3f2a7969422f2bc8f7f3b1649971ca61ac2bdea2e7fe72799dda43658'),
	('clock-two-pauses', '01m895c1nzf2cxv2', 1, 37, '{"tenant":"clock-two-pauses","instance":"01m895c1nzf2cxv2","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"3e918f9ad60b74ef00b696ed3c003a91998d2b76b501582db70bef2d521fda6a","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '06c917bb34f5bf8ac9e7787f6f33277d5b90fdf971300632fe3bf4edd89df57b'),
	('clock-two-pauses', '01m895c1nzf2cxv2', 2, 38, '{"tenant":"clock-two-pauses","instance":"01m895c1nzf2cxv2","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0","engineRevision":4,"actor":"system","cause":null,"payloadHash":"3c66f5f3df384a5b66d6b7c455096dcb7db50b0af29312e75b6f31b7857e984b","previousHash":"06c917bb34f5bf8ac9e7787f6f33277d5b90fdf971300632fe3bf4edd89df57b"}', '48a21d14014239fb85b67fe46adcf5e9d5aab0d666db775740bae8aa95b15f42'),
	('clock-two-pauses', '01m895c1nzf2cxv2', 3, 39, '{"tenant":"clock-two-pauses","instance":"01m895c1nzf2cxv2","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0","engineRevision":4,"actor":"system","cause":null,"payloadHash":"38d14683a06f01c9ff5a3d6bfaf99ea1ae18fb70f706928af822175c63f61b98","previousHash":"48a21d14014239fb85b67fe46adcf5e9d5aab0d666db775740bae8aa95b15f42"}', 'd0f60824fafd12fd338439de44861e454c1c3effc1f33c6180fef189b4d343db'),
	('clock-two-pauses', '01m895c1nzf2cxv2', 4, 40, '{"tenant":"clock-two-pauses","instance":"01m895c1nzf2cxv2","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"1015114de12ed55217f25f24dd481e806ca5368897bbb25a6d10c2027e4b5529","previousHash":"d0f60824fafd12fd338439de44861e454c1c3effc1f33c6180fef189b4d343db"}', 'abbdf57e26c1425e0ad2168090cc6a58e51665b6bcf3002cf82d2abfaed07fbf'),
	('clock-two-pauses', '01m895c1nzf2cxv2', 5, 41, '{"tenant":"clock-two-pauses","instance":"01m895c1nzf2cxv2","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"64c53bffbe4450f0d2bcf8e0d6595a1b5a02aac2c3485228a643bfc48cd9cc3b","previousHash":"abbdf57e26c1425e0ad2168090cc6a58e51665b6bcf3002cf82d2abfaed07fbf"}', 'e33f28d30cec938c94b677e9d3f4df9cb2161b1e553412489f112dc4a98c6ae4'),
	('clock-two-pauses', '01m895c1nzf2cxv2', 6, 42, '{"tenant":"clock-two-pauses","instance":"01m895c1nzf2cxv2","seq":6,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0","engineRevision":4,"actor":"system","cause":null,"payloadHash":"3e07ce8a56405213dbabf7abad71589b1cf10637c182ff408bbb7938a0ce58b4","previousHash":"e33f28d30cec938c94b677e9d3f4df9cb2161b1e553412489f112dc4a98c6ae4"}', '527868d42a4edba32ba97829a81e3436c68f3b113c237d96259998a2207e235c'),
	('clock-two-pauses', '01m895c1nzf2cxv2', 7, 43, '{"tenant":"clock-two-pauses","instance":"01m895c1nzf2cxv2","seq":7,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"aa051eed92c1d841fb2c86bcbd94576266e10eefeac159fb857785598ca949c5","previousHash":"527868d42a4edba32ba97829a81e3436c68f3b113c237d96259998a2207e235c"}', '4652ab5e52e520a6264f26c59ac275c8ab6b14db168d9b3026502aac5ef2ab9d'),
	('error-uncaught', '01m895c1qa1bpvym', 1, 44, '{"tenant":"error-uncaught","instance":"01m895c1qa1bpvym","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"edac915301d2a653cf4d55e0992033c5fa8732e4dc973c12d532d91ef4589ead","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"9367dc17078038cff897d63d980f13b4b0d56f31b967b8002962b94abef6259e","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'bd33e6ac8bb2766e36ace714ca0b0af88797e3cd3f2e2de611f276d57baea12c'),
	('exclusive-gateway-no-flow', '01m895c1qw8x1nnb', 1, 45, '{"tenant":"exclusive-gateway-no-flow","instance":"01m895c1qw8x1nnb","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"f88da496a1f44c964a9fd61639b7e5a1a8a76bf5809c6ade0ddb4edfbe2b508f","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"686cb673fe2b596ba0476fd6864eb102d2aa824fab09db2ec4963744ac715d88","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'b3de4f875d45bfb8bd72c8ae5799157a579d56208ff5c1b317b8a89fa5b362d9'),
	('exclusive-gateway-no-flow', '01m895c1qw8x1nnb', 2, 46, '{"tenant":"exclusive-gateway-no-flow","instance":"01m895c1qw8x1nnb","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"f88da496a1f44c964a9fd61639b7e5a1a8a76bf5809c6ade0ddb4edfbe2b508f","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"73027c81fbe2d50154e9daf3b3d7f066fe50c4d8f3e48ceeaf05d6e3302b05eb","previousHash":"b3de4f875d45bfb8bd72c8ae5799157a579d56208ff5c1b317b8a89fa5b362d9"}', 'e2d68154e38f093a8cd8f0d27b429b5587b6363f7798f4cef88edf85afa28266'),
	('exclusive-gateway-no-flow', '01m895c1qw8x1nnb', 3, 47, '{"tenant":"exclusive-gateway-no-flow","instance":"01m895c1qw8x1nnb","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"f88da496a1f44c964a9fd61639b7e5a1a8a76bf5809c6ade0ddb4edfbe2b508f","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"a4ed2c551b2aea48355d222cdb59d9f24a6ba72143596a7fd75fb2c3d77352d4","previousHash":"e2d68154e38f093a8cd8f0d27b429b5587b6363f7798f4cef88edf85afa28266"}', 'abc39ae15d5ad2740a5a1fabf79b1b5c040eaec638c11f4006df4f5785cbdcc8'),
	('message-and-timer-start', '01m895c1rw3eqdes', 1, 48, '{"tenant":"message-and-timer-start","instance":"01m895c1rw3eqdes","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"adee0ec1a5ae7ad9cf7bad1ab191442d69356f10d38f7bdfee0c0cd9e5e8a868","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"4cfc9de9fee2be593859fd575a1564412274ba7fb7ddf489cd7c082b52a46abe","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'd88c5dc82adca3aef396f27ba1e62d10ce652ef721a929ce62dd299407d2fe00'),
	('message-and-timer-start', '01m895c1s606enbj', 1, 49, '{"tenant":"message-and-timer-start","instance":"01m895c1s606enbj","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"adee0ec1a5ae7ad9cf7bad1ab191442d69356f10d38f7bdfee0c0cd9e5e8a868","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"e154389d90f5ecf1d09c730f18c039ceed72a322ba2fcf43088df46150ddfa07","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '51d10c75e0d870501747fb58a9d008d2b3352d94c0b6279e5ddf1d45713e8f8c'),
	('message-and-timer-start', '01m895c1sa5wae16', 1, 50, '{"tenant":"message-and-timer-start","instance":"01m895c1sa5wae16","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"adee0ec1a5ae7ad9cf7bad1ab191442d69356f10d38f7bdfee0c0cd9e5e8a868","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"e341a366d19104e69325eee18cdc063ba4e950f0d7e059c3038cb101ea22f5ec","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '67ea22fd1fc6089c8d2cf4a2fcaec53e7ecf8c7f18b89e176cec3205acae931e'),
	('parallel-gateway', '01m895c1srar5beq', 1, 51, '{"tenant":"parallel-gateway","instance":"01m895c1srar5beq","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"a152d2c4513398e764aaffa0e0c511cee779cec624f3627ea40371554718d5fb","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"22e28c8681be784e393513ba61a0f2b54fcd253b9fc245ba0f8c9261b3e8ac77","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'ad59fb0502ff11909849467afdb30dfd90fafe4e3239ee8494c6eae5487f4634'),
	('parallel-gateway', '01m895c1srar5beq', 2, 52, '{"tenant":"parallel-gateway","instance":"01m895c1srar5beq","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"a152d2c4513398e764aaffa0e0c511cee779cec624f3627ea40371554718d5fb","engineRevision":4,"actor":"system","cause":null,"payloadHash":"12288e0797556df1d2872032ad46c69486db51d5c5c1b6f1070e6cec24117ab1","previousHash":"ad59fb0502ff11909849467afdb30dfd90fafe4e3239ee8494c6eae5487f4634"}', '210b836d24c2bed7924e7a51cda6f91651dcb2f69e12a4adee92322050edd6ae'),
	('parallel-gateway', '01m895c1srar5beq', 3, 53, '{"tenant":"parallel-gateway","instance":"01m895c1srar5beq","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"a152d2c4513398e764aaffa0e0c511cee779cec624f3627ea40371554718d5fb","engineRevision":4,"actor":"system","cause":null,"payloadHash":"5b8c662c608ba097b3f031410c45e5d1181069a263377b78e4897c0b8d7375e5","previousHash":"210b836d24c2bed7924e7a51cda6f91651dcb2f69e12a4adee92322050edd6ae"}', '1625bd99560264f135798d46179d46bc56241f4a13e51aa154237c30c83422be'),
	('parallel-gateway', '01m895c1srar5beq', 4, 54, '{"tenant":"parallel-gateway","instance":"01m895c1srar5beq","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"a152d2c4513398e764aaffa0e0c511cee779cec624f3627ea40371554718d5fb","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"e1f23d7a050cd2801e4623ae0ce8ed43aa623de299405e8afe7c7e97df1c8e3e","previousHash":"1625bd99560264f135798d46179d46bc56241f4a13e51aa154237c30c83422be"}', '49d18216b148aa563a3712de426c5dd4e52e20ede2b8a443ece2e46b17ce1452'),
	('parallel-gateway', '01m895c1srar5beq', 5, 55, '{"tenant":"parallel-gateway","instance":"01m895c1srar5beq","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"a152d2c4513398e764aaffa0e0c511cee779cec624f3627ea40371554718d5fb","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"d9c9b30a3e4c06758d2870ad70edf1f3edf99687bc897db7854cdda35746896a","previousHash":"49d18216b148aa563a3712de426c5dd4e52e20ede2b8a443ece2e46b17ce1452"}', '8dafc62e5c85d51c4e41763636ded566ef410437dde40164d2869fe8dbd9cae2'),
	('service-task', '01m895c1tk0k6g9g', 1, 56, '{"tenant":"service-task","instance":"01m895c1tk0k6g9g","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"623152b560da3c24de814fc757e0b78819f4613accb05ed913e73f972e7878f9","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"6e2c3d73642f90bf0241da738c088646a6e41ded238d005ec0d1471dadbe3aaf","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '0dcae2db84280729bba0a9a9924dc4b70937cc533dadcae41cab3ce24d13a1f0'),
	('service-task', '01m895c1tk0k6g9g', 2, 57, '{"tenant":"service-task","instance":"01m895c1tk0k6g9g","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"623152b560da3c24de814fc757e0b78819f4613accb05ed913e73f972e7878f9","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"7dced1e7b6fd1dc0737dc44a88b34c4f0c4428734291e6135c6aef336729797d","previousHash":"0dcae2db84280729bba0a9a9924dc4b70937cc533dadcae41cab3ce24d13a1f0"}', '4d148d2eca55c6b133a7e5a14e409385348b8b7ebd3abd9ade58037539c6a41c'),
	('service-task', '01m895c1tk0k6g9g', 3, 58, '{"tenant":"service-task","instance":"01m895c1tk0k6g9g","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"623152b560da3c24de814fc757e0b78819f4613accb05ed913e73f972e7878f9","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"68b89b89a631bbd1de43a0a5f6f1cde06e17422f0b6e631f9706347d8c1d5562","previousHash":"4d148d2eca55c6b133a7e5a14e409385348b8b7ebd3abd9ade58037539c6a41c"}', '1430c2a415cd75ee5ca5a3c692d02ba47ecb1883143e6f1479c8a6beea2cdf9b'),
	('service-task', '01m895c1tk0k6g9g', 4, 59, '{"tenant":"service-task","instance":"01m895c1tk0k6g9g","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"623152b560da3c24de814fc757e0b78819f4613accb05ed913e73f972e7878f9","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"6a9d3aedc2faa95437c6cf3b4818ac4b4c1803901225d76468db6f8a926da0e5","previousHash":"1430c2a415cd75ee5ca5a3c692d02ba47ecb1883143e6f1479c8a6beea2cdf9b"}', 'f649e23ad6621c69fbc77343c4ab98246c2ce06bc736ddf950e610d3ad0f2bfb'),
	('service-task', '01m895c1tk0k6g9g', 5, 60, '{"tenant":"service-task","instance":"01m895c1tk0k6g9g","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"623152b560da3c24de814fc757e0b78819f4613accb05ed913e73f972e7878f9","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"31da2cc5074695262ff9212340fa585cfc79a9464c273af36ab0668c528cca8d","previousHash":"f649e23ad6621c69fbc77343c4ab98246c2ce06bc736ddf950e610d3ad0f2bfb"}', 'a0ddaf955d43aa464e6b9f63020b78e2262d933d1e059247d274ace09845d0fb'),
	('timer-catch', '01m895c1vw7r2bqm', 1, 61, '{"tenant":"timer-catch","instance":"01m895c1vw7r2bqm","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"c0ea2b45e931abf46efb02d7439761b22c1e53a87d4f545b8d69d4adf431a8ed","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"d61e443ead28871099546e813b4190e10b055eeaeef87e3cbba21a734af9e780","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '5be7cf27dd9dcf4feb3c835e782f67ce6c9e974f3a9fcc857b40b5b0280f612f'),
	('user-task-assignment', '01m895c1wj8x69en', 1, 62, '{"tenant":"user-task-assignment","instance":"01m895c1wj8x69en","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"3ae9cec386df6f18c626b1aa9610f08a4c8018dd025c5775e4ae1ea7f24845a2","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '58e25aa4d44273ab5a0ca3830ff2bfc832777dfa021622998fcbae27ea513bbe'),
	('loops/any-signs', '01m895c24jd3nyrj', 2, 103, '{"tenant":"loops/any-signs","instance":"01m895c24jd3nyrj","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"207f5d1520da7a7b2a0f8fd8cfa328d6fb6ebbb4fbe062434a17311e9ee71497","engineRevision":4,"actor":"system","cause":null,"payloadHash":"78f818a6b3341079a081bc041129b212ef6a2278182dbc71b5432be642d93704","previousHash":"95fb19f1af6771d199e541a124cd105e3c43b4bcdd674b99d1051370692f64fd"}', '379fb7b436ce1fc062dfe54ad7cc266dcfbe5c3606edb07325e5403ee33741a6'),
	('user-task-assignment', '01m895c1wj8x69en', 2, 63, '{"tenant":"user-task-assignment","instance":"01m895c1wj8x69en","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3","engineRevision":4,"actor":"system","cause":null,"payloadHash":"af185dfaa8b2f2043f421190a83572284c1c4604d7b10cf0bbf38f19d0d3bd3b","previousHash":"58e25aa4d44273ab5a0ca3830ff2bfc832777dfa021622998fcbae27ea513bbe"}', '630feb42d3295e9bd6add5b90f2af32390a02dde3e4722b47e0ac7d596236177'),
	('user-task-assignment', '01m895c1wj8x69en', 3, 64, '{"tenant":"user-task-assignment","instance":"01m895c1wj8x69en","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"b605c75bb9cb53c0dce349ef2f5515cd4491f07ad5d5691d0a162e13589f8811","previousHash":"630feb42d3295e9bd6add5b90f2af32390a02dde3e4722b47e0ac7d596236177"}', 'ee8bad295e590f951736e64f1c99acc6b50f3bbe7ca03c4c2545b5b80e3dd69c'),
	('user-task-assignment', '01m895c1wj8x69en', 4, 65, '{"tenant":"user-task-assignment","instance":"01m895c1wj8x69en","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"9b7a32c015eec7f79097a1bcae829fba1d98a5a1c5090d31e29725b9049abe7d","previousHash":"ee8bad295e590f951736e64f1c99acc6b50f3bbe7ca03c4c2545b5b80e3dd69c"}', 'bd659099b237136c717a6a7eebe24ff9893d5e09c546ff0224ee72355f0f0fa3'),
	('user-task-assignment', '01m895c1wj8x69en', 5, 66, '{"tenant":"user-task-assignment","instance":"01m895c1wj8x69en","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3","engineRevision":4,"actor":"system","cause":null,"payloadHash":"7433f938f9af449f762bc5d7d53ca2f4265336e03fddbe4a693e46421a1b2ce7","previousHash":"bd659099b237136c717a6a7eebe24ff9893d5e09c546ff0224ee72355f0f0fa3"}', '706bd97361d1200b531890fc4f20bbc72dfe7522aa575fe513ede9286310a60a'),
	('user-task-assignment', '01m895c1wj8x69en', 6, 67, '{"tenant":"user-task-assignment","instance":"01m895c1wj8x69en","seq":6,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"2a3423449f7e243c545137378a52902868537f0a8eb7530c4b75247781f93c60","previousHash":"706bd97361d1200b531890fc4f20bbc72dfe7522aa575fe513ede9286310a60a"}', '4df5e9a89f2076bfb73de9ac7e2a101e95dcc7e498d3720268624f55b79d26bf'),
	('user-task-assignment', '01m895c1wj8x69en', 7, 68, '{"tenant":"user-task-assignment","instance":"01m895c1wj8x69en","seq":7,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3","engineRevision":4,"actor":"system","cause":null,"payloadHash":"2daeb830a256b346f9c30cabdccd266a8df3c305e6409641f58e00445ee50fcf","previousHash":"4df5e9a89f2076bfb73de9ac7e2a101e95dcc7e498d3720268624f55b79d26bf"}', '1d2941531b88af4507b6eb6f0d9e82a29e696f3e0bde4d76fe9f166a88f3db6f'),
	('user-task-assignment', '01m895c1wj8x69en', 8, 69, '{"tenant":"user-task-assignment","instance":"01m895c1wj8x69en","seq":8,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"2b1c6f014151ae6d927d52ffa0bcdd872c316bf37228bb4c2e535548f8d5cbfe","previousHash":"1d2941531b88af4507b6eb6f0d9e82a29e696f3e0bde4d76fe9f166a88f3db6f"}', 'cea94c0d50da71a95c9a6d26bc3d6ff7d62e58565d32e270669f03925cc579fe'),
	('compensation/activity-ref-narrows', '01m895c1y2dgd3qv', 1, 70, '{"tenant":"compensation/activity-ref-narrows","instance":"01m895c1y2dgd3qv","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"a35d59cc27fd5953d065d9c868a4e61a47b778a187f7eea70d7fbd2eb0d69019","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"7a6154af50760449ab9cee64babab6ca47cf4ae08b437d5d57d6fbb4090983c9","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '4d13882686faba8f030a14ba490931f0913a15f5a9500b119c0c160179f5db49'),
	('compensation/activity-ref-narrows', '01m895c1y2dgd3qv', 2, 71, '{"tenant":"compensation/activity-ref-narrows","instance":"01m895c1y2dgd3qv","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"a35d59cc27fd5953d065d9c868a4e61a47b778a187f7eea70d7fbd2eb0d69019","engineRevision":4,"actor":"system","cause":null,"payloadHash":"2f0f6bf476d5c6b02caf65159900c6ee107726a3f51f82d9815a71237b6c951a","previousHash":"4d13882686faba8f030a14ba490931f0913a15f5a9500b119c0c160179f5db49"}', 'c94977ddadfef50bc01780ee98ffd65fa536db0c4b03010604e7ab00d953ce85'),
	('compensation/activity-ref-narrows', '01m895c1y2dgd3qv', 3, 72, '{"tenant":"compensation/activity-ref-narrows","instance":"01m895c1y2dgd3qv","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"a35d59cc27fd5953d065d9c868a4e61a47b778a187f7eea70d7fbd2eb0d69019","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"cbe7fa43260e2a46855e94bac6ae660ca77ee85dcfcb0a88fc6fd5f7df278edf","previousHash":"c94977ddadfef50bc01780ee98ffd65fa536db0c4b03010604e7ab00d953ce85"}', 'f85bdf10b849170b75e855a40ff486d837a6474423ebd74d72c6081d0609e85f'),
	('compensation/activity-ref-of-a-subprocess', '01m895c1z80zr7c3', 1, 73, '{"tenant":"compensation/activity-ref-of-a-subprocess","instance":"01m895c1z80zr7c3","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"022595a1686d1c5544ba22767560ed19060a9e5642c99802355033e7347ebb73","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"d92b4c946cc237dd5cbf805dd0c44e2a849585b9c59f23100a304eb6e150cdd2","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '01da2f1f39bb65cd2cf92bb245796b76fd3ebcde015ea2dfe2bd802516eeeacd'),
	('compensation/activity-ref-of-one-not-completed', '01m895c1zx2fb7s8', 1, 74, '{"tenant":"compensation/activity-ref-of-one-not-completed","instance":"01m895c1zx2fb7s8","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"8eb5c5389ebacd2a9ffcacc4641f147e24490b26ec2bac00f1457e2c9036986f","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"80204d3352626d22e5aaed6067c74c98a5762e704485996ed0ea682a3885d20a","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '4efc16d1d1a86b5e2d35a5378359cbad47eeb40b8c0cd051fa8c76b452a7c3f2'),
	('compensation/activity-ref-of-one-not-completed', '01m895c1zx2fb7s8', 2, 75, '{"tenant":"compensation/activity-ref-of-one-not-completed","instance":"01m895c1zx2fb7s8","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"8eb5c5389ebacd2a9ffcacc4641f147e24490b26ec2bac00f1457e2c9036986f","engineRevision":4,"actor":"system","cause":null,"payloadHash":"93860f9eebbf7a6fbc2c8e3218588156c2c22d8d5eb8a86d891b46d842344a16","previousHash":"4efc16d1d1a86b5e2d35a5378359cbad47eeb40b8c0cd051fa8c76b452a7c3f2"}', 'd448de6edd4fcf817d67cad83859935c0ccbccb8c7c26b66fbc0531ef6d39c35'),
	('compensation/activity-ref-of-one-not-completed', '01m895c1zx2fb7s8', 3, 76, '{"tenant":"compensation/activity-ref-of-one-not-completed","instance":"01m895c1zx2fb7s8","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"8eb5c5389ebacd2a9ffcacc4641f147e24490b26ec2bac00f1457e2c9036986f","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"1b0216ef4dd070014e931c5473fa413de3d8de1533f0a1374738393d71b6b03d","previousHash":"d448de6edd4fcf817d67cad83859935c0ccbccb8c7c26b66fbc0531ef6d39c35"}', '9a3daab7a9d00a04aafa0bd9ae14d25f789949498f7c1bd52c021b5f31728d75'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895c20m03q1sn', 1, 77, '{"tenant":"compensation/boundary-ends-the-scope-while-it-runs","instance":"01m895c20m03q1sn","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"031a3d161a203675bd7d8e72afd35ecdabd68d19023dea4bde385252b13a13a3","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '2172e77938e72bed95351e6d9739296e3d07b1ce32b227d9a82154406c95c9a6'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895c20m03q1sn', 2, 78, '{"tenant":"compensation/boundary-ends-the-scope-while-it-runs","instance":"01m895c20m03q1sn","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7","engineRevision":4,"actor":"system","cause":null,"payloadHash":"b8ea89af72465836ddd968693390be110eaa43b50f89dd04fa36cb6287ef7056","previousHash":"2172e77938e72bed95351e6d9739296e3d07b1ce32b227d9a82154406c95c9a6"}', '84cbed368eec0cbca51538c22343837408e629eee50a93be793d26104f52e741'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895c20m03q1sn', 3, 79, '{"tenant":"compensation/boundary-ends-the-scope-while-it-runs","instance":"01m895c20m03q1sn","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"449ef4bcb0c2fea83815997f0bc1104d2fa442f84cfc85879aba7cad233aa292","previousHash":"84cbed368eec0cbca51538c22343837408e629eee50a93be793d26104f52e741"}', 'be6a5701552b43ab5abaa29b577fe87e0b69995bcb17fecf0dfeca2a17ff0b75'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895c20m03q1sn', 4, 80, '{"tenant":"compensation/boundary-ends-the-scope-while-it-runs","instance":"01m895c20m03q1sn","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7","engineRevision":4,"actor":"system","cause":null,"payloadHash":"a95ce22fe30f6f463a8b2c183f376cd0e8de00e8aa7df2a4f67017e2b4c7ed8c","previousHash":"be6a5701552b43ab5abaa29b577fe87e0b69995bcb17fecf0dfeca2a17ff0b75"}', 'a3b8e7417817cca5ad0dbebd6f34b4b48ee42a4ae70cd3f51ec3f8bb7c374a22'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895c20m03q1sn', 5, 81, '{"tenant":"compensation/boundary-ends-the-scope-while-it-runs","instance":"01m895c20m03q1sn","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"99e2c8e2797deb3e8bc839bb65ac45cf4d1c0a01006357bf8cce93fa1bf22099","previousHash":"a3b8e7417817cca5ad0dbebd6f34b4b48ee42a4ae70cd3f51ec3f8bb7c374a22"}', 'ea6d0cd81defc160d5a47cdce96b51b1cdd57ac50a57118a44f6bac6d6f8fb68'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895c20m03q1sn', 6, 82, '{"tenant":"compensation/boundary-ends-the-scope-while-it-runs","instance":"01m895c20m03q1sn","seq":6,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7","engineRevision":4,"actor":"system","cause":null,"payloadHash":"6b6fafbca6a2d8143b81f56e7b4b4d8d15e9971cb5d348f4a7fb6e4a3459ebdf","previousHash":"ea6d0cd81defc160d5a47cdce96b51b1cdd57ac50a57118a44f6bac6d6f8fb68"}', 'c885f2cbd916a6356a7ec694c7b289b0f8b519db9ea21a66a304873f5b4b3819'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895c20m03q1sn', 7, 83, '{"tenant":"compensation/boundary-ends-the-scope-while-it-runs","instance":"01m895c20m03q1sn","seq":7,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"6d26eb86b34ea5bf8565cff3fa4e0c5eb11b68d7b0aa606ad01cc05cd0a151d1","previousHash":"c885f2cbd916a6356a7ec694c7b289b0f8b519db9ea21a66a304873f5b4b3819"}', '24c6f32d276fc7721d0c259eb1c031477f14f2f7f996a817bab007473a746bf9'),
	('compensation/cancelled-while-it-runs', '01m895c22253sfth', 1, 84, '{"tenant":"compensation/cancelled-while-it-runs","instance":"01m895c22253sfth","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"c72f405ac0d9928636acadd6527881d2b1735a25df26dc1f9b5fa81ecb70080e","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"0b8f288bf0397b74c5f024ac675fc6a06a6ce4ff740e1ca6969d13a8a6a48d3c","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'aad60c9ca435ac68656234d0f841afea3b7610b95312af19ba43bba74bb9f007'),
	('compensation/cancelled-while-it-runs', '01m895c22253sfth', 2, 85, '{"tenant":"compensation/cancelled-while-it-runs","instance":"01m895c22253sfth","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"c72f405ac0d9928636acadd6527881d2b1735a25df26dc1f9b5fa81ecb70080e","engineRevision":4,"actor":"system","cause":null,"payloadHash":"3cd64788ea7b5888e322874419a64d9dff08ce1c52b284b8f59ec61274a09ef7","previousHash":"aad60c9ca435ac68656234d0f841afea3b7610b95312af19ba43bba74bb9f007"}', 'e7c8a282cf7acc9c397485f17177016338c10ba2e16c1128c47606ff0e6c7ff6'),
	('compensation/cancelled-while-it-runs', '01m895c22253sfth', 3, 86, '{"tenant":"compensation/cancelled-while-it-runs","instance":"01m895c22253sfth","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"c72f405ac0d9928636acadd6527881d2b1735a25df26dc1f9b5fa81ecb70080e","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"6f24c8e57ff639924bdfc42266e1585de99d31f460e7b4384caba87223608dbb","previousHash":"e7c8a282cf7acc9c397485f17177016338c10ba2e16c1128c47606ff0e6c7ff6"}', '1ecb1636b33e5930064ad74586aaf1f2ea5065731065eed9a309331c03605151'),
	('compensation/cancelled-while-it-runs', '01m895c22253sfth', 4, 87, '{"tenant":"compensation/cancelled-while-it-runs","instance":"01m895c22253sfth","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"c72f405ac0d9928636acadd6527881d2b1735a25df26dc1f9b5fa81ecb70080e","engineRevision":4,"actor":"system","cause":null,"payloadHash":"a03bf0392f413f776de2683e489b95df378bcc0ded463517e4bd31a6b1d97a42","previousHash":"1ecb1636b33e5930064ad74586aaf1f2ea5065731065eed9a309331c03605151"}', '1263709517e4865d5d0b9e232f5addb77a52d7e7337691ed9775fcc46182a471'),
	('compensation/cancelled-while-it-runs', '01m895c22253sfth', 5, 88, '{"tenant":"compensation/cancelled-while-it-runs","instance":"01m895c22253sfth","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"c72f405ac0d9928636acadd6527881d2b1735a25df26dc1f9b5fa81ecb70080e","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"2c9f03e0ae44895f0cadd6c94bbf2a23ef030ca11b9e9cc580688f5d471b3777","previousHash":"1263709517e4865d5d0b9e232f5addb77a52d7e7337691ed9775fcc46182a471"}', 'da6c96e618123b5858c6b4e04079dc824cd993cd7adea282bbb882bd07ebeddc'),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j', 1, 89, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m895c22y6cxb5j","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"5c9018d52a5f91e84ae90a5b3a9ddaf5769e9afb96d692ba400c567b22a3ae7f","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '2fabf9d2e559be1acfd44cbe281bc87c047b6ec974cc00f8424c0d02b49a47a1'),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j', 2, 90, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m895c22y6cxb5j","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"system","cause":null,"payloadHash":"4e756b4e36abd7886a123e52f0a42b9eac5761a0dd5c93b9374477921e5dafa6","previousHash":"2fabf9d2e559be1acfd44cbe281bc87c047b6ec974cc00f8424c0d02b49a47a1"}', '14eedd554d66fbba35b2e0038ebf8bcfd1962997f2775b91cc4a28cb11feead3'),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j', 3, 91, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m895c22y6cxb5j","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"system","cause":null,"payloadHash":"b15d3b4f5509913724a0710185170aecde6a98ca8d326b31c521c27ef8fbb958","previousHash":"14eedd554d66fbba35b2e0038ebf8bcfd1962997f2775b91cc4a28cb11feead3"}', '4276590bb05cc64430bd01783365cb32469c234c37b9c7d9a68100c4b717ac0a'),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.9', 1, 92, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m895c22y6cxb5j.9","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m895c22y6cxb5j","seq":1,"delivery":0},"payloadHash":"c9432034be80649f0d4dab36013492fc369144813570866a5a99a5b54c0980b0","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '51bf583f12f3682b27d7aeac56505612399418d7ec2613147e72335d7bdc0f3e'),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.9', 2, 93, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m895c22y6cxb5j.9","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"system","cause":null,"payloadHash":"0afc7b5fe17d17eb407662e6020dbc9e664df7e34d0751b7e4100f0329905285","previousHash":"51bf583f12f3682b27d7aeac56505612399418d7ec2613147e72335d7bdc0f3e"}', 'd13dcd423808c7fc924163366ab8357f0e0e8199c462b149063eed6839627c91'),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.13', 1, 94, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m895c22y6cxb5j.13","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m895c22y6cxb5j","seq":1,"delivery":1},"payloadHash":"fe5d1a40bf591584767c81db91aa74005030c2fcf2ab989403c4eefb0615ec39","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'bbb4939dd159a6fad621870ae03ced29c733d9e80dff0de98965edac4b255e51'),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.13', 2, 95, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m895c22y6cxb5j.13","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"system","cause":null,"payloadHash":"fb68780366546b4ead7fa43c07a19823afaf05921de1c9867817177f4ad6df71","previousHash":"bbb4939dd159a6fad621870ae03ced29c733d9e80dff0de98965edac4b255e51"}', '29f995c7cf31d4c064c6c8047294593368136a889e45a343bf954fe64b0a9baf'),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.13', 3, 96, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m895c22y6cxb5j.13","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"7bb06f5227662025d41429c2d4bf9cce0b2cf9b2a33483419b64e774ca48cb63","previousHash":"29f995c7cf31d4c064c6c8047294593368136a889e45a343bf954fe64b0a9baf"}', '08bc261f5ece2c20aae46fd69d48ec8a376c10ba7f76501ca06090c073757c59'),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j', 4, 97, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m895c22y6cxb5j","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m895c22y6cxb5j.13","seq":3,"delivery":0},"payloadHash":"b3de2460bd3596f0bec7232ffc9e91c782f09e234de1883cf189d38a401ee6f1","previousHash":"4276590bb05cc64430bd01783365cb32469c234c37b9c7d9a68100c4b717ac0a"}', 'dff4d5e50c21f1fbe122533033058a6633740f3c753f129f358f8bb44cb8860c'),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j', 5, 98, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m895c22y6cxb5j","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"a44fdec50fa58ed91f3b79c63652644b65e061c9e0e113128b49e8078f4cfe43","previousHash":"dff4d5e50c21f1fbe122533033058a6633740f3c753f129f358f8bb44cb8860c"}', '5d13cb5b2cae42f66c7d8a80b7b177a2d26e674237ecddd997f2faddcb753c13'),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j', 6, 99, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m895c22y6cxb5j","seq":6,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"70d7134e267861ac23df909c5eee7cb821a45fa6a578c05bc7d29203f25f55bf","previousHash":"5d13cb5b2cae42f66c7d8a80b7b177a2d26e674237ecddd997f2faddcb753c13"}', '9e9e6e060b8728b4e0a9f9cbc0875c781beccb2b51154c3c6f15a4102a0e6c18');
INSERT INTO public.journal_headers VALUES
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.9', 3, 100, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m895c22y6cxb5j.9","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"a03165b27f040d6549ebf2e9ad987688d2b475229360a19505e850cf3f487874","previousHash":"d13dcd423808c7fc924163366ab8357f0e0e8199c462b149063eed6839627c91"}', 'cfd9dec62a4abe0479cf669758164c221bdf14c6588db461c8149f23580e643a'),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j', 7, 101, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m895c22y6cxb5j","seq":7,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m895c22y6cxb5j.9","seq":3,"delivery":0},"payloadHash":"a8c16d61f5ecf7d811ca2266051486ad4d3eb98db73345e408e8f58f51854794","previousHash":"9e9e6e060b8728b4e0a9f9cbc0875c781beccb2b51154c3c6f15a4102a0e6c18"}', '232842e6b9f9cab223514d92ff8a4043012956b33abc5d3c71457534340320c3'),
	('loops/any-signs', '01m895c24jd3nyrj', 1, 102, '{"tenant":"loops/any-signs","instance":"01m895c24jd3nyrj","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"207f5d1520da7a7b2a0f8fd8cfa328d6fb6ebbb4fbe062434a17311e9ee71497","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"a63340ae0e26e91a832dfe271041f2540602bfb05994aa60f68ffb268127849c","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '95fb19f1af6771d199e541a124cd105e3c43b4bcdd674b99d1051370692f64fd'),
	('loops/any-signs', '01m895c24jd3nyrj', 3, 104, '{"tenant":"loops/any-signs","instance":"01m895c24jd3nyrj","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"207f5d1520da7a7b2a0f8fd8cfa328d6fb6ebbb4fbe062434a17311e9ee71497","engineRevision":4,"actor":"system","cause":null,"payloadHash":"cf53da0fde72eda3b3a8b2aff306a1df3621b20076d94308f0f87d8644af9f9a","previousHash":"379fb7b436ce1fc062dfe54ad7cc266dcfbe5c3606edb07325e5403ee33741a6"}', '02f14a2b8b1d1975c2cd807575849bc945d7654f211b4809338eb9de7bd47bd7'),
	('loops/any-signs', '01m895c24jd3nyrj', 4, 105, '{"tenant":"loops/any-signs","instance":"01m895c24jd3nyrj","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"207f5d1520da7a7b2a0f8fd8cfa328d6fb6ebbb4fbe062434a17311e9ee71497","engineRevision":4,"actor":"system","cause":null,"payloadHash":"e23b32821d78a3a2d5193f61c0ad4e4e92c6a365cb2f126140e2674f2eb22291","previousHash":"02f14a2b8b1d1975c2cd807575849bc945d7654f211b4809338eb9de7bd47bd7"}', '26896f488fd8b22c28ef29f3a95fd5a133dddd6032612c69fcdc9bf1daa9468d'),
	('loops/any-signs', '01m895c24jd3nyrj', 5, 106, '{"tenant":"loops/any-signs","instance":"01m895c24jd3nyrj","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"207f5d1520da7a7b2a0f8fd8cfa328d6fb6ebbb4fbe062434a17311e9ee71497","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"5faaa2ff688a384da97cd9e125154318f76f99db898cf85a76b3c28affb22284","previousHash":"26896f488fd8b22c28ef29f3a95fd5a133dddd6032612c69fcdc9bf1daa9468d"}', '1acbea28eafe540cde4245bde25dff887244920283581bc5ef8b3cf5845780bf'),
	('loops/behavior-complex', '01m895c25nac3ry1', 1, 107, '{"tenant":"loops/behavior-complex","instance":"01m895c25nac3ry1","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"0bba47f9ef98de67757a9d99d2c056baf03bc26f78a977f1231735e96dd5e949","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '6e765991fdc7062115977321cb263d19c82adb31582ca68446f099cb4a23f46f'),
	('loops/behavior-complex', '01m895c25nac3ry1', 2, 108, '{"tenant":"loops/behavior-complex","instance":"01m895c25nac3ry1","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a","engineRevision":4,"actor":"system","cause":null,"payloadHash":"99963ff29d9947cffa4b906e1106a0835bdc64f5364ce1406313995e00575752","previousHash":"6e765991fdc7062115977321cb263d19c82adb31582ca68446f099cb4a23f46f"}', 'fd3e7104cf620845d4a6919c321e7d1d00db10f152cfcf132c646e6f54b102a2'),
	('loops/behavior-complex', '01m895c25nac3ry1', 3, 109, '{"tenant":"loops/behavior-complex","instance":"01m895c25nac3ry1","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a","engineRevision":4,"actor":"system","cause":null,"payloadHash":"40404ecf669aeaf105cd1b57c62960af2c42ddf3b22e64a756c1f7495825ba62","previousHash":"fd3e7104cf620845d4a6919c321e7d1d00db10f152cfcf132c646e6f54b102a2"}', 'ac4e2158604a1fab6e16763b8ddfe92e2db8ece3f9bd352f456107d31b809f06'),
	('loops/behavior-complex', '01m895c25nac3ry1', 4, 110, '{"tenant":"loops/behavior-complex","instance":"01m895c25nac3ry1","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a","engineRevision":4,"actor":"system","cause":null,"payloadHash":"e8376e621b59fe2121172275c68f151df322276cf7ed5e057b8cb1c4576a28c3","previousHash":"ac4e2158604a1fab6e16763b8ddfe92e2db8ece3f9bd352f456107d31b809f06"}', '9904e78c7915b6e9cc29bb0c5bf9efc1190ef42136665db3854d3de37abade2b'),
	('loops/behavior-complex', '01m895c25nac3ry1', 5, 111, '{"tenant":"loops/behavior-complex","instance":"01m895c25nac3ry1","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"0c0666235ea152cf21ea16a97ff295a7ed37c6f0e8bc965356db25795a14b5fa","previousHash":"9904e78c7915b6e9cc29bb0c5bf9efc1190ef42136665db3854d3de37abade2b"}', 'c40c20eb5c85ca7fd980bd89ffa741d4e72f454fe1474969b52adb1e63640cae'),
	('loops/behavior-complex', '01m895c25nac3ry1', 6, 112, '{"tenant":"loops/behavior-complex","instance":"01m895c25nac3ry1","seq":6,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"334818a814af596ceba3c9c23dfb3d19213b2d127f678372d5e0d342e5420e2f","previousHash":"c40c20eb5c85ca7fd980bd89ffa741d4e72f454fe1474969b52adb1e63640cae"}', '62380af7e43a389c5fc7e9e88ef8ea0aa8ec0116a88b47adc2d8b8c342de4f14'),
	('loops/behavior-complex', '01m895c25nac3ry1', 7, 113, '{"tenant":"loops/behavior-complex","instance":"01m895c25nac3ry1","seq":7,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"aa2ffa50c5d2c5cb40bea7f36d78a7d8cfe89c0f0cbe78b6a89db469c6562622","previousHash":"62380af7e43a389c5fc7e9e88ef8ea0aa8ec0116a88b47adc2d8b8c342de4f14"}', '6b7bb9ecde20ea006a8c46fcb564f3a2072f8dd64e4a2baa0611754bf6b3c9d8'),
	('loops/behavior-error-uncaught', '01m895c27586art6', 1, 114, '{"tenant":"loops/behavior-error-uncaught","instance":"01m895c27586art6","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cd7e81af8de9920cc16c3b7b423975da0b65958cbc97381c9b6c3cb3cf17a912","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"467c267c95303aba1af4bfbb2d058dc2d10102a0109ea0801c4cb7fcecd2bc76","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'ec2799a0f475cba6157025d135dcc6867bb1f1574d8affbd10b095a1c85efd9e'),
	('loops/behavior-error-uncaught', '01m895c27586art6', 2, 115, '{"tenant":"loops/behavior-error-uncaught","instance":"01m895c27586art6","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cd7e81af8de9920cc16c3b7b423975da0b65958cbc97381c9b6c3cb3cf17a912","engineRevision":4,"actor":"system","cause":null,"payloadHash":"9f91d69895f5a08fd277a9edcf58ec831373711f3b48afba5620fc9c745cff10","previousHash":"ec2799a0f475cba6157025d135dcc6867bb1f1574d8affbd10b095a1c85efd9e"}', '72031f385ac8b7fcfb47eb58dc371c7933d7667a97bedcdcf65ccaea5504848d'),
	('loops/behavior-error-uncaught', '01m895c27586art6', 3, 116, '{"tenant":"loops/behavior-error-uncaught","instance":"01m895c27586art6","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cd7e81af8de9920cc16c3b7b423975da0b65958cbc97381c9b6c3cb3cf17a912","engineRevision":4,"actor":"system","cause":null,"payloadHash":"02f2215fc814823d7b256f70d97de8ae6992af0041b28e489e796507bd741fe5","previousHash":"72031f385ac8b7fcfb47eb58dc371c7933d7667a97bedcdcf65ccaea5504848d"}', 'a875e9809fd7357a3b30c574328897a97e57044093a93b6e7c060463fb4688a0'),
	('loops/behavior-error-uncaught', '01m895c27586art6', 4, 117, '{"tenant":"loops/behavior-error-uncaught","instance":"01m895c27586art6","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cd7e81af8de9920cc16c3b7b423975da0b65958cbc97381c9b6c3cb3cf17a912","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"6e34c8fa27d883fade5eedec1e74fb7528b88c35937f5139a00c741b9c0adcc0","previousHash":"a875e9809fd7357a3b30c574328897a97e57044093a93b6e7c060463fb4688a0"}', '0525d8001c8b8a05849a976547e69c27b62261798d0c3195a61f9b92592747f8'),
	('loops/behavior-error-uncaught', '01m895c27586art6', 5, 118, '{"tenant":"loops/behavior-error-uncaught","instance":"01m895c27586art6","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cd7e81af8de9920cc16c3b7b423975da0b65958cbc97381c9b6c3cb3cf17a912","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"5257069357ad26b9377964b8cf95f7dbb1b498e3fc2187de0061d80db50a44f0","previousHash":"0525d8001c8b8a05849a976547e69c27b62261798d0c3195a61f9b92592747f8"}', 'f13b2db2a94af1398c8f4c8c8f85ee09e9f4c4cf8f042f56c460c191ea8ee0d4'),
	('loops/behavior-error-uncaught', '01m895c27586art6', 6, 119, '{"tenant":"loops/behavior-error-uncaught","instance":"01m895c27586art6","seq":6,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cd7e81af8de9920cc16c3b7b423975da0b65958cbc97381c9b6c3cb3cf17a912","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"56b2dcdfde495fe6e2e8d4e0aa95ccf8b5e0644f5e4f8746fcf6636e787d998e","previousHash":"f13b2db2a94af1398c8f4c8c8f85ee09e9f4c4cf8f042f56c460c191ea8ee0d4"}', '2d12e51f931ede0117eade819e56fc6483fe9c3ed4912b52dceda5f7fd15dcb0'),
	('loops/behavior-none-throws-at-every-completion', '01m895c28tcw2wgh', 1, 120, '{"tenant":"loops/behavior-none-throws-at-every-completion","instance":"01m895c28tcw2wgh","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"15acd2f7da9fb336eb555740d6e2a7a7636455b29ec528432a192898182c2eb5","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"c9f25c1255def5e21d2e0700a07fa031d6115f7371322410f83f5baa0447e0d6","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'fab30983297a3562369064961070527a126843c0e70ae88ccac7e1c9fa3a749b'),
	('loops/behavior-none-throws-at-every-completion', '01m895c28tcw2wgh', 2, 121, '{"tenant":"loops/behavior-none-throws-at-every-completion","instance":"01m895c28tcw2wgh","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"15acd2f7da9fb336eb555740d6e2a7a7636455b29ec528432a192898182c2eb5","engineRevision":4,"actor":"system","cause":null,"payloadHash":"c7bf14b25d690cc6155461f37abc96efe4c783c86843665b4bb587ec24bf7de7","previousHash":"fab30983297a3562369064961070527a126843c0e70ae88ccac7e1c9fa3a749b"}', '0e8c403a570600a1d451aa26e8f1e519f391611aa737afde38d408f3cc23fd1f'),
	('loops/behavior-none-throws-at-every-completion', '01m895c28tcw2wgh', 3, 122, '{"tenant":"loops/behavior-none-throws-at-every-completion","instance":"01m895c28tcw2wgh","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"15acd2f7da9fb336eb555740d6e2a7a7636455b29ec528432a192898182c2eb5","engineRevision":4,"actor":"system","cause":null,"payloadHash":"eab7a1e8c9a8afbdf5dcea437b295a2fcc11b15418784e0370485fe4e21537d7","previousHash":"0e8c403a570600a1d451aa26e8f1e519f391611aa737afde38d408f3cc23fd1f"}', '8307af1ada1640127fe693aba004a412d33df0fc91325991cbd43e7d4ebfaf2b'),
	('loops/behavior-none-throws-at-every-completion', '01m895c28tcw2wgh', 4, 123, '{"tenant":"loops/behavior-none-throws-at-every-completion","instance":"01m895c28tcw2wgh","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"15acd2f7da9fb336eb555740d6e2a7a7636455b29ec528432a192898182c2eb5","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"6a5608378e552c64bb5d35506c67f793632d6d600c8ad753578277390a722fc5","previousHash":"8307af1ada1640127fe693aba004a412d33df0fc91325991cbd43e7d4ebfaf2b"}', '167dc379493faacda21897245d0143c2256602733d105d36f3d170c6215f2273'),
	('loops/behavior-none-throws-at-every-completion', '01m895c28tcw2wgh', 5, 124, '{"tenant":"loops/behavior-none-throws-at-every-completion","instance":"01m895c28tcw2wgh","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"15acd2f7da9fb336eb555740d6e2a7a7636455b29ec528432a192898182c2eb5","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"065a0c13d985c3f43d1fe015e297b3da11ceb789449fb9ab858388d3dcf6dd39","previousHash":"167dc379493faacda21897245d0143c2256602733d105d36f3d170c6215f2273"}', 'c30eb3d5cc82c4013c51d2add3b83c039450835939fa870965f36ec864538fc8'),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917', 1, 125, '{"tenant":"operations/cancel-a-case-with-everything-open","instance":"01m895c2a49zt917","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"a35a5e481774b47ec8cc3daa7928ada521916054f4e5d40246c3976ac317cc10","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'ca8f882de9eda6cf08644f7aca08e00c46e6e38959edd6190ade3d92a49ed959'),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917', 2, 126, '{"tenant":"operations/cancel-a-case-with-everything-open","instance":"01m895c2a49zt917","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc","engineRevision":4,"actor":"system","cause":null,"payloadHash":"af9e2e9182f0c7e365f2710e561e39139f17fbf8aa173f7ebe8d8a22f01e08f1","previousHash":"ca8f882de9eda6cf08644f7aca08e00c46e6e38959edd6190ade3d92a49ed959"}', '8b560854c2d5f5cc4adced1a1ada77357cad3dc56c4c55cccb1751be112db0b7'),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917', 3, 127, '{"tenant":"operations/cancel-a-case-with-everything-open","instance":"01m895c2a49zt917","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc","engineRevision":4,"actor":"system","cause":null,"payloadHash":"51e2ebdaa7c70599440e106000676edc184c27d3be39bbd46d09f9d71a40e1be","previousHash":"8b560854c2d5f5cc4adced1a1ada77357cad3dc56c4c55cccb1751be112db0b7"}', '5f70ef4cbe77e276182b714e219024eba939f6a37e998cd351b35f478b7758c5'),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917', 4, 128, '{"tenant":"operations/cancel-a-case-with-everything-open","instance":"01m895c2a49zt917","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc","engineRevision":4,"actor":"system","cause":null,"payloadHash":"2b7d49e63df3c9f64df9f0e8b30dc5b9193fdccb7c7b5494f32d7165e00bb443","previousHash":"5f70ef4cbe77e276182b714e219024eba939f6a37e998cd351b35f478b7758c5"}', 'ae5ff70121106e9e46bd0edb99dd92f11506c83b73cf4ed378d35e6ff15df6c0'),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917.12', 1, 129, '{"tenant":"operations/cancel-a-case-with-everything-open","instance":"01m895c2a49zt917.12","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m895c2a49zt917","seq":1,"delivery":0},"payloadHash":"f83d2d69d9e79855a04818e687fb35e898d4e1f7c65ae9c9f25ac6c86594e637","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '0d265c7dcaf7efc01580f0da10dd65553b3a0d610579a9d49a8ee0d6b5a138a8'),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917.12', 2, 130, '{"tenant":"operations/cancel-a-case-with-everything-open","instance":"01m895c2a49zt917.12","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc","engineRevision":4,"actor":"system","cause":null,"payloadHash":"1f58e88fedc1bbc76c999571b7f15214bdbb735f8a50502e3092f1570505ed30","previousHash":"0d265c7dcaf7efc01580f0da10dd65553b3a0d610579a9d49a8ee0d6b5a138a8"}', '02a63a683bf7448dbde4676bf797bca0419e125e4c92b6af6c74b7a5a61c7919'),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917', 5, 131, '{"tenant":"operations/cancel-a-case-with-everything-open","instance":"01m895c2a49zt917","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"d1ba188d2f6d259295c9413c4fd210877fa0bb41eb684b3201c7774f6558fa03","previousHash":"ae5ff70121106e9e46bd0edb99dd92f11506c83b73cf4ed378d35e6ff15df6c0"}', '5d64e2e0915614eef9b37eeb7e9be698b95e909f9df82b3eb7839599e564c2d4'),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917.12', 3, 132, '{"tenant":"operations/cancel-a-case-with-everything-open","instance":"01m895c2a49zt917.12","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m895c2a49zt917","seq":5,"delivery":0},"payloadHash":"25c2e359bc35527be38211465a5867897a98aaa6a185a76537adc2d0b154a7b9","previousHash":"02a63a683bf7448dbde4676bf797bca0419e125e4c92b6af6c74b7a5a61c7919"}', '9443a32af0904621aeac02cb4789568e61274068d5eb5cf9bc6bb5e3407d2ac4'),
	('operations/claim-that-comes-second', '01m895c2bk4zt5bt', 1, 133, '{"tenant":"operations/claim-that-comes-second","instance":"01m895c2bk4zt5bt","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"a86364bb9459f9dccf221feda5545896ba50a35f202dcb64701ab13a1d617b30","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '52daa2c60287db7512adb8fb8566f59cba7f5febd74df10ab4655463d334a261'),
	('operations/claim-that-comes-second', '01m895c2bk4zt5bt', 2, 134, '{"tenant":"operations/claim-that-comes-second","instance":"01m895c2bk4zt5bt","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c","engineRevision":4,"actor":"system","cause":null,"payloadHash":"a795187e619103635e660f8082927f41660d6f343e3e05233cd9ffa5407d621a","previousHash":"52daa2c60287db7512adb8fb8566f59cba7f5febd74df10ab4655463d334a261"}', '591630d8a4cdc89c9eadd96b3e45752319a988b1dd9009776acc66268e3b4e2c'),
	('operations/claim-that-comes-second', '01m895c2bk4zt5bt', 3, 135, '{"tenant":"operations/claim-that-comes-second","instance":"01m895c2bk4zt5bt","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"50c3ea54a4122c4f91bfb3c786acbd5766ab035d76de99d54a7fa05bd351456a","previousHash":"591630d8a4cdc89c9eadd96b3e45752319a988b1dd9009776acc66268e3b4e2c"}', '6dbf7062d8a0a7cc5b4d16ddbc4e091dfb0b429db5a4fb927bfcd4b1db5fc635'),
	('operations/claim-that-comes-second', '01m895c2bk4zt5bt', 4, 136, '{"tenant":"operations/claim-that-comes-second","instance":"01m895c2bk4zt5bt","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"b5583499f7319a53fb73507a2c56030c52bdbccec5437967ecb1fcc27af86f38","previousHash":"6dbf7062d8a0a7cc5b4d16ddbc4e091dfb0b429db5a4fb927bfcd4b1db5fc635"}', '3b28f0cd14fdd0c888faef9168699b0b3c7caa190478fdd822d650a9315f72cd'),
	('operations/claim-that-comes-second', '01m895c2bk4zt5bt', 5, 137, '{"tenant":"operations/claim-that-comes-second","instance":"01m895c2bk4zt5bt","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"b556cc7caac9c061e06dd4733f33abbc7d00ae21ab8f84249bf3e6537cb60b79","previousHash":"3b28f0cd14fdd0c888faef9168699b0b3c7caa190478fdd822d650a9315f72cd"}', '11e1331093255105f7449d214067228f734826a7c9ff63d0304e78d47ec961be'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895c2d07z6e5n', 1, 138, '{"tenant":"operations/event-subprocess-that-cannot-wait-is-an-incident","instance":"01m895c2d07z6e5n","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"60479ca085d9e762850d4810915c5a33223666624debe63f71ac2f8d4fb0babd","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"5059f62b493430e9b75def96ea7044b962a71ca7d8a947ac7ef64a305befd71f","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'e7fe743dd11e086875e8fef4dc1246e9f1e56f7b948357dc896d080908cf94dc'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895c2d07z6e5n', 2, 139, '{"tenant":"operations/event-subprocess-that-cannot-wait-is-an-incident","instance":"01m895c2d07z6e5n","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"60479ca085d9e762850d4810915c5a33223666624debe63f71ac2f8d4fb0babd","engineRevision":4,"actor":"system","cause":null,"payloadHash":"f67ae353756992c056d0e72b925d6fdc750657558d123cfa172bf89e747a05a3","previousHash":"e7fe743dd11e086875e8fef4dc1246e9f1e56f7b948357dc896d080908cf94dc"}', '45f8e10a327f0c7f47f12d9298936cc9d12f056fa5ae1c7c61333bf05f2b7e11'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895c2d07z6e5n', 3, 140, '{"tenant":"operations/event-subprocess-that-cannot-wait-is-an-incident","instance":"01m895c2d07z6e5n","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"60479ca085d9e762850d4810915c5a33223666624debe63f71ac2f8d4fb0babd","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"9cc8a72f4e420817628a14b45a4516336d1eaa0811f54c5a9f926666ea31531c","previousHash":"45f8e10a327f0c7f47f12d9298936cc9d12f056fa5ae1c7c61333bf05f2b7e11"}', '7887677ec061fde29a8db4b7610537cac1cd6d97bbcbf2b1be0ee2ab2b277d9c'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895c2d07z6e5n', 4, 141, '{"tenant":"operations/event-subprocess-that-cannot-wait-is-an-incident","instance":"01m895c2d07z6e5n","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"60479ca085d9e762850d4810915c5a33223666624debe63f71ac2f8d4fb0babd","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"094e015618aa7b78cc865b20d293890135a28f48a1ef23125db2af3807de8b2e","previousHash":"7887677ec061fde29a8db4b7610537cac1cd6d97bbcbf2b1be0ee2ab2b277d9c"}', '4242c697e17c3590799065560585fb7116c047ea2dc7cb176e67d7cdb9ddfd70'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895c2d07z6e5n', 5, 142, '{"tenant":"operations/event-subprocess-that-cannot-wait-is-an-incident","instance":"01m895c2d07z6e5n","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"60479ca085d9e762850d4810915c5a33223666624debe63f71ac2f8d4fb0babd","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"b978b131c9cd63ed51c2329ca6bd4dda51145a233a1e116824b81f3d5f6cf50a","previousHash":"4242c697e17c3590799065560585fb7116c047ea2dc7cb176e67d7cdb9ddfd70"}', 'c74ef2230d9f133495d65861a02a25b4c550062d08d09237cf74891af356bb99'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895c2d07z6e5n', 6, 143, '{"tenant":"operations/event-subprocess-that-cannot-wait-is-an-incident","instance":"01m895c2d07z6e5n","seq":6,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"60479ca085d9e762850d4810915c5a33223666624debe63f71ac2f8d4fb0babd","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"72baf9ae75ed149b4958315442b1fbffb012612b053bc2913047cd4bf2cf5cc1","previousHash":"c74ef2230d9f133495d65861a02a25b4c550062d08d09237cf74891af356bb99"}', '8ca2aa2d1f2f1d157ec7d9aaf0178133f44537b8f97c3850f149d723ed930f8f'),
	('operations/iteration-removed-by-its-own-command', '01m895c2ea8cmstq', 1, 144, '{"tenant":"operations/iteration-removed-by-its-own-command","instance":"01m895c2ea8cmstq","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"955ac3f02a763d276844ed34ac7c8abcc316c690c67d55cdf5a4937043e57361","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"161e60e2b0bc2bff812cf1237957bf77bf654870dbf0fb2fe8bda09951e21fc4","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'b8a9c01227c094c789fd19129d26f886e08592b87dbaacb54d83903db7f4d120'),
	('operations/iteration-removed-by-its-own-command', '01m895c2ea8cmstq', 2, 145, '{"tenant":"operations/iteration-removed-by-its-own-command","instance":"01m895c2ea8cmstq","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"955ac3f02a763d276844ed34ac7c8abcc316c690c67d55cdf5a4937043e57361","engineRevision":4,"actor":"system","cause":null,"payloadHash":"b1059f4e088c16b95d47eaba93a57357c82e5fbf2a725e85493a50454e659a4e","previousHash":"b8a9c01227c094c789fd19129d26f886e08592b87dbaacb54d83903db7f4d120"}', 'a3d898a070a029038703629e77d2076615e52ba8f601e0a5d0c070ca70ad2eea'),
	('operations/iteration-removed-by-its-own-command', '01m895c2ea8cmstq', 3, 146, '{"tenant":"operations/iteration-removed-by-its-own-command","instance":"01m895c2ea8cmstq","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"955ac3f02a763d276844ed34ac7c8abcc316c690c67d55cdf5a4937043e57361","engineRevision":4,"actor":"system","cause":null,"payloadHash":"4cdd2e1c111f522c290a11c3a4220d80650e11c288a7d2c25bed31704c6119cf","previousHash":"a3d898a070a029038703629e77d2076615e52ba8f601e0a5d0c070ca70ad2eea"}', '656f803491993ddc83f614ea16b4c9628aaa4e8ee41bd6ef0120f0bba28e9099'),
	('operations/iteration-removed-by-its-own-command', '01m895c2ea8cmstq', 4, 147, '{"tenant":"operations/iteration-removed-by-its-own-command","instance":"01m895c2ea8cmstq","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"955ac3f02a763d276844ed34ac7c8abcc316c690c67d55cdf5a4937043e57361","engineRevision":4,"actor":"system","cause":null,"payloadHash":"bcf29c25ef4e60a27b83074dc932f170e2b377ba8ca4448125b5d5e05fbd5a3c","previousHash":"656f803491993ddc83f614ea16b4c9628aaa4e8ee41bd6ef0120f0bba28e9099"}', '3b032f8e5632139a3972bd41ceac50be0dd661a42f81efb92813aac2cc43a181'),
	('operations/iteration-removed-by-its-own-command', '01m895c2ea8cmstq', 5, 148, '{"tenant":"operations/iteration-removed-by-its-own-command","instance":"01m895c2ea8cmstq","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"955ac3f02a763d276844ed34ac7c8abcc316c690c67d55cdf5a4937043e57361","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"dfb1722dc990ad7f3eb9e7aa6edb23dbf15a02d146178144874ffb86a4a1beac","previousHash":"3b032f8e5632139a3972bd41ceac50be0dd661a42f81efb92813aac2cc43a181"}', '21c8738c486a601f3fb6f5984a5b4620fae615ae426340a4ae2d6c0ff1f0b222'),
	('operations/migrate-a-call-under-way', '01m895c2ffaatf1z', 1, 149, '{"tenant":"operations/migrate-a-call-under-way","instance":"01m895c2ffaatf1z","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"8c1e7f106a95c9f6fafeac6653162d248be861157bfa26c04d13b8f4a0b5a828","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"2bc7ba82ac03122cb66358b44ea6313cb6f084912563c3b39e952fa203e62b2c","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '236c6099f86c2ea5b5976d4f26a776c22e02d884519634f2e3921a2c3d1bb708'),
	('operations/migrate-a-call-under-way', '01m895c2ffaatf1z.4', 1, 150, '{"tenant":"operations/migrate-a-call-under-way","instance":"01m895c2ffaatf1z.4","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"8c1e7f106a95c9f6fafeac6653162d248be861157bfa26c04d13b8f4a0b5a828","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m895c2ffaatf1z","seq":1,"delivery":0},"payloadHash":"c680b893a39446d005346b26b45c558b46edde8235e532a9fdf3194929e04910","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'f043b3ea317308ec392f071a069fe78c1c253947390b93dbf342fa25071e9897'),
	('operations/migrate-a-call-under-way', '01m895c2ffaatf1z.4', 2, 151, '{"tenant":"operations/migrate-a-call-under-way","instance":"01m895c2ffaatf1z.4","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"8c1e7f106a95c9f6fafeac6653162d248be861157bfa26c04d13b8f4a0b5a828","engineRevision":4,"actor":"system","cause":null,"payloadHash":"55c120a11e34fbc92e80bcb6c929050eb4785e0ea4377ba49cff0b2c29d70ec4","previousHash":"f043b3ea317308ec392f071a069fe78c1c253947390b93dbf342fa25071e9897"}', 'cae856a0c58fc063024a0575c49b101faacd10bdb399775cf3cad0b5067ca64c'),
	('operations/migrate-a-call-under-way', '01m895c2ffaatf1z.4', 3, 152, '{"tenant":"operations/migrate-a-call-under-way","instance":"01m895c2ffaatf1z.4","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"8c1e7f106a95c9f6fafeac6653162d248be861157bfa26c04d13b8f4a0b5a828","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"3f9eb76cf5741880759c3f11782b2cfc3321f2b1ec792af4442ccf6c82e3c9f1","previousHash":"cae856a0c58fc063024a0575c49b101faacd10bdb399775cf3cad0b5067ca64c"}', '522c7236fa0ec1af1bb32998a19a697500b93263b83fb3a4925b191131de6c6e'),
	('default', '01m895c2geaxyqjg', 1, 153, '{"tenant":"default","instance":"01m895c2geaxyqjg","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"173f5f34b4dd76070875cebbbc540d976c9b9540262ecb4faecf2592913b529b","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'b3ffa51749e2d145c82cbdb7b38bfb2e957559b3739597dad1d998a9a9181bfa'),
	('default', '01m895c2geaxyqjg', 2, 154, '{"tenant":"default","instance":"01m895c2geaxyqjg","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56","engineRevision":4,"actor":"system","cause":null,"payloadHash":"818f8f7a1ec566e35590a71c812429d403b1306be5e1b37d21cc2bcc6c7f77c4","previousHash":"b3ffa51749e2d145c82cbdb7b38bfb2e957559b3739597dad1d998a9a9181bfa"}', '877d5885375d063b7784fbb323f044c226b9da0b649a7b45e6f26234aab6dc4a'),
	('default', '01m895c2gv8pjfw8', 1, 155, '{"tenant":"default","instance":"01m895c2gv8pjfw8","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"8240cad0c45258396721d4f026518e973b9bf30031e5e1c308d1555a86e4b76f","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '273393d185d557dde4527df5841b09fae61ca68282332abb9bad5b944a9bc5b1'),
	('default', '01m895c2gv8pjfw8', 2, 156, '{"tenant":"default","instance":"01m895c2gv8pjfw8","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b","engineRevision":4,"actor":"system","cause":null,"payloadHash":"ff28a27086494c48475ca2eb86b006cf39f09376a1740e7d2f955d0ac8c941bf","previousHash":"273393d185d557dde4527df5841b09fae61ca68282332abb9bad5b944a9bc5b1"}', '78fdb3f88489470c58d2ce7bdf0970db55a7049c29501b38727b4115955df950'),
	('default', '01m895c2h4a96hqd', 1, 157, '{"tenant":"default","instance":"01m895c2h4a96hqd","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"663959bb7767b1e85ea4f7d736e3f78eba8e66f8636eb3300393eb7fef6f6398","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '545c47995064d30a0cdbfbdfb676798f76a023a856b2a9f2d967bf780d2b25fe'),
	('default', '01m895c2h4a96hqd', 2, 158, '{"tenant":"default","instance":"01m895c2h4a96hqd","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56","engineRevision":4,"actor":"system","cause":null,"payloadHash":"a292c6e49bd2478b99d60f4368b0cb0cbebfff45a6eed34306580288dc3b95d1","previousHash":"545c47995064d30a0cdbfbdfb676798f76a023a856b2a9f2d967bf780d2b25fe"}', '2e0b9ff3b334af8a3bd9b1c65e8c71a1190aeb9df5a4c7a9b60879db52294843'),
	('default', '01m895c2h92qc79q', 1, 159, '{"tenant":"default","instance":"01m895c2h92qc79q","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"6c108b02503b762f25c0ee1e4f90cfa5f91bc0564a5f577fd3908323190cb653","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '2cc3edfd47a424e402291db95efed6f59875594a71cead6fa4b14c2fc5955e5b'),
	('default', '01m895c2h92qc79q', 2, 160, '{"tenant":"default","instance":"01m895c2h92qc79q","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b","engineRevision":4,"actor":"system","cause":null,"payloadHash":"c4d86b3bac415fd9301452826b6623a42b3211e5069ab70259bbb95a1cb12996","previousHash":"2cc3edfd47a424e402291db95efed6f59875594a71cead6fa4b14c2fc5955e5b"}', 'd250facfcddfd1b4a27eac32fe0b7c6f561924f01c27c25dfab68a6ac306df5b'),
	('default', '01m895c2h4a96hqd', 3, 161, '{"tenant":"default","instance":"01m895c2h4a96hqd","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"7c277b9e58b57da143fff50e4fba46ba011692b6cc397eebbdeabfa3947f4388","previousHash":"2e0b9ff3b334af8a3bd9b1c65e8c71a1190aeb9df5a4c7a9b60879db52294843"}', '35473c5235b4c6e2c1081668c3c9932e3d00a413ba689c4155c23f9285ca3040'),
	('default', '01m895c2hh7sj3r9', 1, 162, '{"tenant":"default","instance":"01m895c2hh7sj3r9","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"027ea92824e9ac5734e176a048c7c7adefa13b9baecd9ca4408b6e6c56e9929d","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '0ea40dae35969100d4b040f020c8db8f89d8a6b2400c743af70791be5bc82b9b'),
	('default', '01m895c2hh7sj3r9', 2, 163, '{"tenant":"default","instance":"01m895c2hh7sj3r9","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56","engineRevision":4,"actor":"system","cause":null,"payloadHash":"9f2272b0f3a6381bbbc6db56174d0b76787577282c66c0335a6e8d13a0282c41","previousHash":"0ea40dae35969100d4b040f020c8db8f89d8a6b2400c743af70791be5bc82b9b"}', '8a77b27817602d174b44a76952761fdba0555caae998ad56929b57e070e42483'),
	('default', '01m895c2hn0br53s', 1, 164, '{"tenant":"default","instance":"01m895c2hn0br53s","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"3c268e56d0b5c2b5f951e23e3c6a1c97a324f5255c57f88b61a95dfad7d5dce3","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'e94037457670c5db338c2983578563f1c9aa4969242efe82c4a651a25f3c63e2'),
	('default', '01m895c2hn0br53s', 2, 165, '{"tenant":"default","instance":"01m895c2hn0br53s","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b","engineRevision":4,"actor":"system","cause":null,"payloadHash":"afef449bd4a479ebf18057bae6c16c2681cbf8141e1323251370ea443bc0d117","previousHash":"e94037457670c5db338c2983578563f1c9aa4969242efe82c4a651a25f3c63e2"}', 'c65abee44695c9864b843dda6bf386276e2b8289b44e36db237980a851380826'),
	('default', '01m895c2hh7sj3r9', 3, 166, '{"tenant":"default","instance":"01m895c2hh7sj3r9","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"30454891568e16c02a128b85b3660215e561c93c26b3fe0a5d6f468f710ad045","previousHash":"8a77b27817602d174b44a76952761fdba0555caae998ad56929b57e070e42483"}', 'e34c07698d6e2ce300cabd12f0b57873b2c54411893fb713f390ed2e15d1a91f');


--
-- Data for Name: journal_payloads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal_payloads VALUES
	('boundary-timer-cycle', '01m895c1d7fyp2nw', 1, 'b20f31576e5dc9ad6026eb4af92b13e0', '{"command":{"type":"StartInstance","instance":"01m895c1d7fyp2nw","processId":"p","root":"01m895c1d7fyp2nw","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c1d7fyp2nw","processId":"p","root":"01m895c1d7fyp2nw","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"TimerScheduled","key":4,"owner":3,"element":"remind","due":1772449200000,"repetitions":3,"cycle":"R3/PT10H"},{"type":"TaskCreated","key":5,"owner":3}],"deliveries":[]}'),
	('boundary-timer-cycle', '01m895c1d7fyp2nw', 2, '28d649e1a323874738e3c93a631b5152', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('boundary-timer-cycle', '01m895c1d7fyp2nw', 3, '4e5b3d80a3a53cb94534820fb8a58628', '{"command":{"type":"TriggerTimer","timer":4},"events":[{"type":"TimerTriggered","key":4},{"type":"TimerScheduled","key":6,"owner":3,"element":"remind","due":1772485200000,"repetitions":2,"cycle":"R3/PT10H"},{"type":"ElementActivated","key":7,"element":"remind","scope":1},{"type":"ElementCompleted","key":7},{"type":"FlowTaken","flow":"remind_nudge","scope":1},{"type":"ElementActivated","key":8,"element":"nudge","scope":1},{"type":"ElementCompleted","key":8},{"type":"FlowTaken","flow":"nudge_e","scope":1},{"type":"ElementActivated","key":9,"element":"e","scope":1},{"type":"ElementCompleted","key":9}],"deliveries":[]}'),
	('boundary-timer-cycle', '01m895c1d7fyp2nw', 4, '47e266850d2273d39b62cedf986e14e6', '{"command":{"type":"TriggerTimer","timer":6},"events":[{"type":"TimerTriggered","key":6},{"type":"TimerScheduled","key":10,"owner":3,"element":"remind","due":1772521200000,"repetitions":1,"cycle":"R3/PT10H"},{"type":"ElementActivated","key":11,"element":"remind","scope":1},{"type":"ElementCompleted","key":11},{"type":"FlowTaken","flow":"remind_nudge","scope":1},{"type":"ElementActivated","key":12,"element":"nudge","scope":1},{"type":"ElementCompleted","key":12},{"type":"FlowTaken","flow":"nudge_e","scope":1},{"type":"ElementActivated","key":13,"element":"e","scope":1},{"type":"ElementCompleted","key":13}],"deliveries":[]}'),
	('boundary-timer-cycle', '01m895c1d7fyp2nw', 5, '854300bb67d28f4b6bd5380b2c75164c', '{"command":{"type":"TriggerTimer","timer":10},"events":[{"type":"TimerTriggered","key":10},{"type":"ElementActivated","key":14,"element":"remind","scope":1},{"type":"ElementCompleted","key":14},{"type":"FlowTaken","flow":"remind_nudge","scope":1},{"type":"ElementActivated","key":15,"element":"nudge","scope":1},{"type":"ElementCompleted","key":15},{"type":"FlowTaken","flow":"nudge_e","scope":1},{"type":"ElementActivated","key":16,"element":"e","scope":1},{"type":"ElementCompleted","key":16}],"deliveries":[]}'),
	('boundary-timer-cycle', '01m895c1d7fyp2nw', 6, '934ced9c70eca9cc855617644a645126', '{"command":{"type":"CompleteTask","task":5,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_e","scope":1},{"type":"ElementActivated","key":17,"element":"e","scope":1},{"type":"ElementCompleted","key":17},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('business-rule-task', '01m895c1febfjtx5', 1, 'c2733b9cb444cfbe9e688a6aff9c2931', '{"command":{"type":"StartInstance","instance":"01m895c1febfjtx5","processId":"p","root":"01m895c1febfjtx5","variables":{"amount":600000},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c1febfjtx5","processId":"p","root":"01m895c1febfjtx5","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"amount","value":600000},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_route","scope":1},{"type":"ElementActivated","key":3,"element":"route","scope":1},{"type":"DecisionEvaluated","owner":3,"decision":"route","hash":"b0e70893874bbcdc2fb5f988fbc6fb91c8ef637ce2c7ae426ffd3dea22b8f865","rules":[2]},{"type":"VariableSet","scope":1,"name":"level","value":"chief"},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"route_u","scope":1},{"type":"ElementActivated","key":4,"element":"u","scope":1},{"type":"TaskCreated","key":5,"owner":4}],"deliveries":[]}'),
	('business-rule-task', '01m895c1febfjtx5', 2, '6c0e535374606f66a32272027cd2f263', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('call-activity', '01m895c1g530znvd', 1, 'aa6fdec66cdc53605bc980f276620df7', '{"command":{"type":"StartInstance","instance":"01m895c1g530znvd","processId":"p","root":"01m895c1g530znvd","variables":{"amount":7},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c1g530znvd","processId":"p","root":"01m895c1g530znvd","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"amount","value":7},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_c","scope":1},{"type":"ElementActivated","key":3,"element":"c","scope":1},{"type":"VariableSet","scope":3,"name":"fee","value":7},{"type":"ProcessCalled","owner":3,"child":"01m895c1g530znvd.4","processId":"child"}],"deliveries":[{"target":"01m895c1g530znvd.4","binding":"latest","command":{"type":"StartInstance","instance":"01m895c1g530znvd.4","processId":"child","root":"01m895c1g530znvd","variables":{"amount":7,"fee":7},"businessId":"case-1","window":"W01","caller":{"instance":"01m895c1g530znvd","owner":3,"errorCodes":[],"escalationCodes":[]}}}]}'),
	('call-activity', '01m895c1g530znvd.4', 1, '3aec01d63810f56c18de3f101d1a749e', '{"command":{"type":"StartInstance","instance":"01m895c1g530znvd.4","processId":"child","root":"01m895c1g530znvd","variables":{"amount":7,"fee":7},"businessId":"case-1","window":"W01","caller":{"instance":"01m895c1g530znvd","owner":3,"errorCodes":[],"escalationCodes":[]}},"events":[{"type":"InstanceStarted","instance":"01m895c1g530znvd.4","processId":"child","root":"01m895c1g530znvd","businessId":"case-1","window":"W01","caller":{"instance":"01m895c1g530znvd","owner":3,"errorCodes":[],"escalationCodes":[]}},{"type":"ElementActivated","key":1,"element":"child","scope":0},{"type":"VariableSet","scope":1,"name":"amount","value":7},{"type":"VariableSet","scope":1,"name":"fee","value":7},{"type":"ElementActivated","key":2,"element":"cs","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"cs_inner","scope":1},{"type":"ElementActivated","key":3,"element":"inner","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('call-activity', '01m895c1g530znvd.4', 2, '32ae9c9a22d2055e95072fda7aacc597', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('call-activity', '01m895c1g530znvd.4', 3, 'aed6430af7b37b2bb94accd370a2229c', '{"command":{"type":"CompleteTask","task":4,"variables":{"answer":42,"noise":1},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":4,"by":"clerk1"},{"type":"VariableSet","scope":1,"name":"answer","value":42},{"type":"VariableSet","scope":1,"name":"noise","value":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"inner_ce","scope":1},{"type":"ElementActivated","key":5,"element":"ce","scope":1},{"type":"ElementCompleted","key":5},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[{"target":"01m895c1g530znvd","command":{"type":"CompleteCall","owner":3,"child":"01m895c1g530znvd.4","variables":{"amount":7,"fee":7,"answer":42,"noise":1}}}]}'),
	('call-activity', '01m895c1g530znvd', 2, '9a396f7ec62a154f4f312cae69893eef', '{"command":{"type":"CompleteCall","owner":3,"child":"01m895c1g530znvd.4","variables":{"amount":7,"fee":7,"answer":42,"noise":1}},"events":[{"type":"CallEnded","owner":3,"child":"01m895c1g530znvd.4"},{"type":"VariableSet","scope":3,"name":"amount","value":7},{"type":"VariableSet","scope":3,"name":"fee","value":7},{"type":"VariableSet","scope":3,"name":"answer","value":42},{"type":"VariableSet","scope":3,"name":"noise","value":1},{"type":"VariableSet","scope":1,"name":"result","value":42},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"c_after","scope":1},{"type":"ElementActivated","key":5,"element":"after","scope":1},{"type":"TaskCreated","key":6,"owner":5}],"deliveries":[]}'),
	('call-activity', '01m895c1g530znvd', 3, '270657b042744013ec40104cc9b4763b', '{"command":{"type":"AssignTask","task":6,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":6,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('call-activity', '01m895c1g530znvd', 4, '4a1deb2427edd4b8cd19f128325f5002', '{"command":{"type":"CompleteTask","task":6,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":6,"by":"clerk1"},{"type":"ElementCompleted","key":5},{"type":"FlowTaken","flow":"after_e","scope":1},{"type":"ElementActivated","key":7,"element":"e","scope":1},{"type":"ElementCompleted","key":7},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('call-activity', '01m895c1h002srfj', 1, '62a691642e4db4686202c27b6cbddaf4', '{"command":{"type":"StartInstance","instance":"01m895c1h002srfj","processId":"p","root":"01m895c1h002srfj","variables":{"amount":8},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c1h002srfj","processId":"p","root":"01m895c1h002srfj","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"amount","value":8},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_c","scope":1},{"type":"ElementActivated","key":3,"element":"c","scope":1},{"type":"VariableSet","scope":3,"name":"fee","value":8},{"type":"ProcessCalled","owner":3,"child":"01m895c1h002srfj.4","processId":"child"}],"deliveries":[{"target":"01m895c1h002srfj.4","binding":"latest","command":{"type":"StartInstance","instance":"01m895c1h002srfj.4","processId":"child","root":"01m895c1h002srfj","variables":{"amount":8,"fee":8},"businessId":"case-1","window":"W01","caller":{"instance":"01m895c1h002srfj","owner":3,"errorCodes":[],"escalationCodes":[]}}}]}'),
	('call-activity', '01m895c1h002srfj.4', 1, '90f038e3dc72aaa2449f90b30932933f', '{"command":{"type":"StartInstance","instance":"01m895c1h002srfj.4","processId":"child","root":"01m895c1h002srfj","variables":{"amount":8,"fee":8},"businessId":"case-1","window":"W01","caller":{"instance":"01m895c1h002srfj","owner":3,"errorCodes":[],"escalationCodes":[]}},"events":[{"type":"InstanceStarted","instance":"01m895c1h002srfj.4","processId":"child","root":"01m895c1h002srfj","businessId":"case-1","window":"W01","caller":{"instance":"01m895c1h002srfj","owner":3,"errorCodes":[],"escalationCodes":[]}},{"type":"ElementActivated","key":1,"element":"child","scope":0},{"type":"VariableSet","scope":1,"name":"amount","value":8},{"type":"VariableSet","scope":1,"name":"fee","value":8},{"type":"ElementActivated","key":2,"element":"cs","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"cs_inner","scope":1},{"type":"ElementActivated","key":3,"element":"inner","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('call-activity', '01m895c1h002srfj.4', 2, '7a61ab6d1978ceb1f9327bd846a1b450', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('call-activity-error', '01m895c1hxcyag7f', 1, '33a1cec7947f02e15bc311cf65ea356d', '{"command":{"type":"StartInstance","instance":"01m895c1hxcyag7f","processId":"p","root":"01m895c1hxcyag7f","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c1hxcyag7f","processId":"p","root":"01m895c1hxcyag7f","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_c","scope":1},{"type":"ElementActivated","key":3,"element":"c","scope":1},{"type":"ProcessCalled","owner":3,"child":"01m895c1hxcyag7f.4","processId":"child"}],"deliveries":[{"target":"01m895c1hxcyag7f.4","binding":"latest","command":{"type":"StartInstance","instance":"01m895c1hxcyag7f.4","processId":"child","root":"01m895c1hxcyag7f","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m895c1hxcyag7f","owner":3,"errorCodes":["failed"],"escalationCodes":[]}}}]}'),
	('call-activity-error', '01m895c1hxcyag7f.4', 1, '1949799da9676a81af91ceb9ecbaf1eb', '{"command":{"type":"StartInstance","instance":"01m895c1hxcyag7f.4","processId":"child","root":"01m895c1hxcyag7f","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m895c1hxcyag7f","owner":3,"errorCodes":["failed"],"escalationCodes":[]}},"events":[{"type":"InstanceStarted","instance":"01m895c1hxcyag7f.4","processId":"child","root":"01m895c1hxcyag7f","businessId":"case-1","window":"W01","caller":{"instance":"01m895c1hxcyag7f","owner":3,"errorCodes":["failed"],"escalationCodes":[]}},{"type":"ElementActivated","key":1,"element":"child","scope":0},{"type":"ElementActivated","key":2,"element":"cs","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"cs_f","scope":1},{"type":"ElementActivated","key":3,"element":"f","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"f_inner","scope":1},{"type":"FlowTaken","flow":"f_t","scope":1},{"type":"ElementActivated","key":4,"element":"inner","scope":1},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"t","scope":1},{"type":"ElementCompleted","key":6},{"type":"FlowTaken","flow":"t_ce","scope":1},{"type":"ElementActivated","key":7,"element":"ce","scope":1},{"type":"ErrorThrown","owner":7,"code":"failed"},{"type":"ElementTerminated","key":7},{"type":"TaskCancelled","key":5},{"type":"ElementTerminated","key":4},{"type":"ElementTerminated","key":1},{"type":"InstanceTerminated","reason":"error failed"}],"deliveries":[{"target":"01m895c1hxcyag7f","command":{"type":"ThrowCallError","owner":3,"child":"01m895c1hxcyag7f.4","code":"failed"}}]}'),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917', 4, 'da7e635c050f6160860b22de5efd7ad4', '{"command":{"type":"AssignTask","task":16,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":16,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('call-activity-error', '01m895c1hxcyag7f', 2, 'bdef003f419a9383ea09fb837fdc2848', '{"command":{"type":"ThrowCallError","owner":3,"child":"01m895c1hxcyag7f.4","code":"failed"},"events":[{"type":"CallEnded","owner":3,"child":"01m895c1hxcyag7f.4"},{"type":"ErrorThrown","owner":3,"code":"failed"},{"type":"ElementTerminated","key":3},{"type":"ElementActivated","key":5,"element":"err","scope":1},{"type":"ElementCompleted","key":5},{"type":"FlowTaken","flow":"err_caught","scope":1},{"type":"ElementActivated","key":6,"element":"caught","scope":1},{"type":"TaskCreated","key":7,"owner":6}],"deliveries":[]}'),
	('call-activity-error', '01m895c1hxcyag7f', 3, '1358e75238d12ccb7f12679cd7aa6832', '{"command":{"type":"AssignTask","task":7,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":7,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('call-activity-error', '01m895c1hxcyag7f', 4, '8347eb2a44ae2f011f8462ba38e752f3', '{"command":{"type":"CompleteTask","task":7,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":7,"by":"clerk1"},{"type":"ElementCompleted","key":6},{"type":"FlowTaken","flow":"caught_e","scope":1},{"type":"ElementActivated","key":8,"element":"e","scope":1},{"type":"ElementCompleted","key":8},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('claim', '01m895c1jq892f56', 1, '9e05e681ea5c5cc0fd72a11b02c206e9', '{"command":{"type":"StartInstance","instance":"01m895c1jq892f56","processId":"p","root":"01m895c1jq892f56","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c1jq892f56","processId":"p","root":"01m895c1jq892f56","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_review","scope":1},{"type":"ElementActivated","key":3,"element":"review","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('claim', '01m895c1jq892f56', 2, 'bfc7f977e2c58724c72d8a124d64193a', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('claim', '01m895c1jq892f56', 3, 'f183b4ea6e9ce2a2d8df87679bff7d08', '{"command":{"type":"AssignTask","task":4,"assignee":"zhang","heldBy":null,"why":"claimed","by":"zhang"},"events":[{"type":"TaskAssigned","key":4,"assignee":"zhang","why":"claimed","by":"zhang"}],"deliveries":[]}'),
	('claim', '01m895c1jq892f56', 4, '71ce1e5605a01a2e74fbf2d50958b31f', '{"command":{"type":"AssignTask","task":4,"assignee":null,"heldBy":"zhang","why":"released","by":"zhang"},"events":[{"type":"TaskAssigned","key":4,"assignee":null,"why":"released","by":"zhang"}],"deliveries":[]}'),
	('claim', '01m895c1jq892f56', 5, 'd18b7a189d21ef182f44c65596a4f3b7', '{"command":{"type":"CompleteTask","task":4,"variables":{"zero":0,"list":[0,{"a":0}]},"by":"li"},"events":[{"type":"TaskCompleted","key":4,"by":"li"},{"type":"VariableSet","scope":1,"name":"zero","value":0},{"type":"VariableSet","scope":1,"name":"list","value":[0,{"a":0}]},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"review_e","scope":1},{"type":"ElementActivated","key":5,"element":"e","scope":1},{"type":"ElementCompleted","key":5},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('clock-case', '01m895c1kt9wrbf2', 1, '1854542a800803076da874fe752ed21c', '{"command":{"type":"StartInstance","instance":"01m895c1kt9wrbf2","processId":"p","root":"01m895c1kt9wrbf2","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c1kt9wrbf2","processId":"p","root":"01m895c1kt9wrbf2","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ClockStarted","key":2,"owner":1,"at":1773072000000,"legalDue":1775552400000,"promisedDue":1774342800000,"wake":1773738000000},{"type":"ElementActivated","key":3,"element":"s","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"s_review","scope":1},{"type":"ElementActivated","key":4,"element":"review","scope":1},{"type":"ClockStarted","key":5,"owner":4,"at":1773072000000,"promisedDue":1773306000000,"wake":1773219600000},{"type":"TaskCreated","key":6,"owner":4}],"deliveries":[]}'),
	('clock-case', '01m895c1kt9wrbf2', 2, 'ec66ca7d23ad4ad4797190cda9305c0a', '{"command":{"type":"AssignTask","task":6,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":6,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('clock-case', '01m895c1kt9wrbf2', 3, '765ea53871aa5d0ecb7116d843801fcf', '{"command":{"type":"CompleteTask","task":6,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":6,"by":"clerk1"},{"type":"ClockStopped","key":5},{"type":"ElementCompleted","key":4},{"type":"FlowTaken","flow":"review_expert","scope":1},{"type":"ElementActivated","key":7,"element":"expert","scope":1},{"type":"ClockPaused","key":2,"at":1773072000000,"by":7,"reason":"专家评审","article":"行政许可法 第45条"},{"type":"TaskCreated","key":8,"owner":7}],"deliveries":[]}'),
	('clock-case', '01m895c1kt9wrbf2', 4, 'ed005cc344f2f1fba759f8053a83a8cc', '{"command":{"type":"AssignTask","task":8,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":8,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('clock-case', '01m895c1kt9wrbf2', 5, '25fd254299791bbc58dac584926f2bad', '{"command":{"type":"CompleteTask","task":8,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":8,"by":"clerk1"},{"type":"ClockResumed","key":2,"at":1773104400000,"by":7,"excluded":0,"legalDue":1775552400000,"promisedDue":1774342800000,"wake":1773738000000},{"type":"ElementCompleted","key":7},{"type":"FlowTaken","flow":"expert_decide","scope":1},{"type":"ElementActivated","key":9,"element":"decide","scope":1},{"type":"TaskCreated","key":10,"owner":9}],"deliveries":[]}'),
	('clock-case', '01m895c1kt9wrbf2', 6, '9a8671cd0b85916eaae0df933722e6d0', '{"command":{"type":"AssignTask","task":10,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":10,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('clock-case', '01m895c1kt9wrbf2', 7, 'fac31d99c48365d3e8109966a27effa8', '{"command":{"type":"TriggerTimer","timer":2},"events":[{"type":"ClockWarned","key":2,"share":0.5,"wake":1773997200000},{"type":"ClockWarned","key":2,"share":0.8,"wake":1774342800000},{"type":"ClockBreached","key":2,"limit":"promised","wake":1775552400000},{"type":"ClockBreached","key":2,"limit":"legal"}],"deliveries":[]}'),
	('clock-case', '01m895c1kt9wrbf2', 8, 'a74e2c840221e4ee857ff1cf85e6f510', '{"command":{"type":"CompleteTask","task":10,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":10,"by":"clerk1"},{"type":"ElementCompleted","key":9},{"type":"FlowTaken","flow":"decide_e","scope":1},{"type":"ElementActivated","key":11,"element":"e","scope":1},{"type":"ElementCompleted","key":11},{"type":"ClockStopped","key":2},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('default', '01m895c2gv8pjfw8', 2, '08e7ca604a47f5f7fe38d7b3d2932a54', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('clock-two-pauses', '01m895c1nzf2cxv2', 1, '954de373eb2165ce2c44b15688be0f3a', '{"command":{"type":"StartInstance","instance":"01m895c1nzf2cxv2","processId":"p","root":"01m895c1nzf2cxv2","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c1nzf2cxv2","processId":"p","root":"01m895c1nzf2cxv2","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ClockStarted","key":2,"owner":1,"at":1776646800000,"promisedDue":1777280400000,"wake":1776920400000},{"type":"ElementActivated","key":3,"element":"s","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"s_f","scope":1},{"type":"ElementActivated","key":4,"element":"f","scope":1},{"type":"ElementCompleted","key":4},{"type":"FlowTaken","flow":"f_a","scope":1},{"type":"FlowTaken","flow":"f_b","scope":1},{"type":"ElementActivated","key":5,"element":"a","scope":1},{"type":"ClockPaused","key":2,"at":1776646800000,"by":5,"reason":"检验"},{"type":"TaskCreated","key":6,"owner":5},{"type":"ElementActivated","key":7,"element":"b","scope":1},{"type":"TaskCreated","key":8,"owner":7}],"deliveries":[]}'),
	('clock-two-pauses', '01m895c1nzf2cxv2', 2, 'efec97fc631566eeb17f188756162d47', '{"command":{"type":"AssignTask","task":6,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":6,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('clock-two-pauses', '01m895c1nzf2cxv2', 3, '49cec62a8f16442a7f6764e189ee7ea9', '{"command":{"type":"AssignTask","task":8,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":8,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('clock-two-pauses', '01m895c1nzf2cxv2', 4, '82a44320b76ba458743db36a35e36772', '{"command":{"type":"CompleteTask","task":6,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":6,"by":"clerk1"},{"type":"ElementCompleted","key":5},{"type":"FlowTaken","flow":"a_j","scope":1}],"deliveries":[]}'),
	('clock-two-pauses', '01m895c1nzf2cxv2', 5, '8f632858d4b3aa86815c05d9586a62da', '{"command":{"type":"CompleteTask","task":8,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":8,"by":"clerk1"},{"type":"ClockResumed","key":2,"at":1776646800000,"by":7,"excluded":0,"promisedDue":1777280400000,"wake":1776920400000},{"type":"ElementCompleted","key":7},{"type":"FlowTaken","flow":"b_j","scope":1},{"type":"ElementActivated","key":9,"element":"j","scope":1},{"type":"ElementCompleted","key":9},{"type":"FlowTaken","flow":"j_c","scope":1},{"type":"ElementActivated","key":10,"element":"c","scope":1},{"type":"TaskCreated","key":11,"owner":10}],"deliveries":[]}'),
	('clock-two-pauses', '01m895c1nzf2cxv2', 6, '025c83d46f5f7337a3cb87a4fafe1ec7', '{"command":{"type":"AssignTask","task":11,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":11,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('clock-two-pauses', '01m895c1nzf2cxv2', 7, '01e0b444b4c193b28b6568b0fb2131c4', '{"command":{"type":"CompleteTask","task":11,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":11,"by":"clerk1"},{"type":"ElementCompleted","key":10},{"type":"FlowTaken","flow":"c_e","scope":1},{"type":"ElementActivated","key":12,"element":"e","scope":1},{"type":"ElementCompleted","key":12},{"type":"ClockStopped","key":2},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('error-uncaught', '01m895c1qa1bpvym', 1, '9a62b5961fa6339dbfb40b89a49d315a', '{"command":{"type":"StartInstance","instance":"01m895c1qa1bpvym","processId":"p","root":"01m895c1qa1bpvym","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c1qa1bpvym","processId":"p","root":"01m895c1qa1bpvym","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_err","scope":1},{"type":"ElementActivated","key":3,"element":"err","scope":1},{"type":"IncidentRaised","key":4,"owner":3,"kind":"uncaughtError","message":"err: Expected an error event that catches error rejected but there is none","phase":"enter"}],"deliveries":[]}'),
	('exclusive-gateway-no-flow', '01m895c1qw8x1nnb', 1, '7dd538f9af7624944732837cda3048ad', '{"command":{"type":"StartInstance","instance":"01m895c1qw8x1nnb","processId":"p","root":"01m895c1qw8x1nnb","variables":{"amount":5},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c1qw8x1nnb","processId":"p","root":"01m895c1qw8x1nnb","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"amount","value":5},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_x","scope":1},{"type":"ElementActivated","key":3,"element":"x","scope":1},{"type":"IncidentRaised","key":4,"owner":3,"kind":"noFlow","message":"x: Expected one of the conditions to hold or a default flow but found neither (x_a: amount > 1000; f2: amount < 0; amount = 5)","phase":"complete"}],"deliveries":[]}'),
	('exclusive-gateway-no-flow', '01m895c1qw8x1nnb', 2, '0c8be0e5b743b5cfc372f9f8b7ed4f26', '{"command":{"type":"SetVariables","variables":{"amount":2000}},"events":[{"type":"VariableSet","scope":1,"name":"amount","value":2000}],"deliveries":[]}'),
	('exclusive-gateway-no-flow', '01m895c1qw8x1nnb', 3, 'cdf9c046435c7f85af863f9e598edcff', '{"command":{"type":"ResolveIncident","incident":4},"events":[{"type":"IncidentResolved","key":4},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"x_a","scope":1},{"type":"ElementActivated","key":5,"element":"a","scope":1},{"type":"ElementCompleted","key":5},{"type":"FlowTaken","flow":"a_e","scope":1},{"type":"ElementActivated","key":6,"element":"e","scope":1},{"type":"ElementCompleted","key":6},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('message-and-timer-start', '01m895c1rw3eqdes', 1, '0736c51c2086bcc8bfb34be7d1ffdbe8', '{"command":{"type":"StartInstance","instance":"01m895c1rw3eqdes","processId":"p","root":"01m895c1rw3eqdes","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c1rw3eqdes","processId":"p","root":"01m895c1rw3eqdes","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"none","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"none_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_e","scope":1},{"type":"ElementActivated","key":4,"element":"e","scope":1},{"type":"ElementCompleted","key":4},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('message-and-timer-start', '01m895c1s606enbj', 1, '5da68641de744fecfa7c0c52ede2af75', '{"command":{"type":"StartInstance","instance":"01m895c1s606enbj","processId":"p","root":"01m895c1s606enbj","variables":{"from":"portal"},"startEvent":"mail","businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c1s606enbj","processId":"p","root":"01m895c1s606enbj","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"from","value":"portal"},{"type":"ElementActivated","key":2,"element":"mail","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"mail_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_e","scope":1},{"type":"ElementActivated","key":4,"element":"e","scope":1},{"type":"ElementCompleted","key":4},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('message-and-timer-start', '01m895c1sa5wae16', 1, 'ec9cb7c60dfef6d3fd7cff931347ace2', '{"command":{"type":"StartInstance","instance":"01m895c1sa5wae16","processId":"p","root":"01m895c1sa5wae16","variables":{},"startEvent":"daily","businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c1sa5wae16","processId":"p","root":"01m895c1sa5wae16","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"daily","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"daily_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_e","scope":1},{"type":"ElementActivated","key":4,"element":"e","scope":1},{"type":"ElementCompleted","key":4},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('parallel-gateway', '01m895c1srar5beq', 1, '0971c30efc02005a8bdeffdb9e82b788', '{"command":{"type":"StartInstance","instance":"01m895c1srar5beq","processId":"p","root":"01m895c1srar5beq","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c1srar5beq","processId":"p","root":"01m895c1srar5beq","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_f","scope":1},{"type":"ElementActivated","key":3,"element":"f","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"f_a","scope":1},{"type":"FlowTaken","flow":"f_b","scope":1},{"type":"ElementActivated","key":4,"element":"a","scope":1},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"b","scope":1},{"type":"TaskCreated","key":7,"owner":6}],"deliveries":[]}'),
	('parallel-gateway', '01m895c1srar5beq', 2, '4df6a27ca608de779cc6dd8dc61f7294', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('parallel-gateway', '01m895c1srar5beq', 3, '557a7ad256b8c5fef00057ee3d93acb6', '{"command":{"type":"AssignTask","task":7,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":7,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('parallel-gateway', '01m895c1srar5beq', 4, '05b703e57fbc90158eec1ef8419a9cb3', '{"command":{"type":"CompleteTask","task":7,"variables":{"x":1},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":7,"by":"clerk1"},{"type":"VariableSet","scope":1,"name":"x","value":1},{"type":"ElementCompleted","key":6},{"type":"FlowTaken","flow":"b_j","scope":1}],"deliveries":[]}'),
	('parallel-gateway', '01m895c1srar5beq', 5, 'ac08f770c03d49c6f18f1134b73d3371', '{"command":{"type":"CompleteTask","task":5,"variables":{"x":2},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"VariableSet","scope":1,"name":"x","value":2},{"type":"ElementCompleted","key":4},{"type":"FlowTaken","flow":"a_j","scope":1},{"type":"ElementActivated","key":8,"element":"j","scope":1},{"type":"ElementCompleted","key":8},{"type":"FlowTaken","flow":"j_e","scope":1},{"type":"ElementActivated","key":9,"element":"e","scope":1},{"type":"ElementCompleted","key":9},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('service-task', '01m895c1tk0k6g9g', 1, '783bb8f32e03f5560f4dc3284d9abfc5', '{"command":{"type":"StartInstance","instance":"01m895c1tk0k6g9g","processId":"p","root":"01m895c1tk0k6g9g","variables":{"kind":"notice","applicant":{"name":"王小明"}},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c1tk0k6g9g","processId":"p","root":"01m895c1tk0k6g9g","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"kind","value":"notice"},{"type":"VariableSet","scope":1,"name":"applicant","value":{"name":"王小明"}},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_send","scope":1},{"type":"ElementActivated","key":3,"element":"send","scope":1},{"type":"VariableSet","scope":3,"name":"name","value":"王小明"},{"type":"JobCreated","key":4,"owner":3,"jobType":"send-notice","retries":2,"headers":{"channel":"sms"}}],"deliveries":[]}'),
	('service-task', '01m895c1tk0k6g9g', 2, 'a361f38ae54f4ca2713ef65bd76f4821', '{"command":{"type":"FailJob","job":4,"retries":1,"message":"no connection"},"events":[{"type":"JobFailed","key":4,"retries":1,"message":"no connection"}],"deliveries":[]}'),
	('service-task', '01m895c1tk0k6g9g', 3, '0608ab31c6c9be5d4d80411e10076a76', '{"command":{"type":"FailJob","job":4,"retries":0,"message":"no connection"},"events":[{"type":"JobFailed","key":4,"retries":0,"message":"no connection"},{"type":"IncidentRaised","key":5,"owner":3,"kind":"jobFailed","message":"send: no connection","phase":"enter","job":4}],"deliveries":[]}'),
	('service-task', '01m895c1tk0k6g9g', 4, '8421dd2a1424cea6acb6ac9cc55d3228', '{"command":{"type":"ResolveIncident","incident":5},"events":[{"type":"IncidentResolved","key":5},{"type":"JobRetriesSet","key":4,"retries":1}],"deliveries":[]}'),
	('service-task', '01m895c1tk0k6g9g', 5, '97672ea2d5c52d71328ecc5e37fea1db', '{"command":{"type":"CompleteJob","job":4,"variables":{"receipt":"R-1","noise":1}},"events":[{"type":"JobCompleted","key":4},{"type":"VariableSet","scope":3,"name":"receipt","value":"R-1"},{"type":"VariableSet","scope":3,"name":"noise","value":1},{"type":"VariableSet","scope":1,"name":"notice","value":{"receipt":"R-1"}},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"send_e","scope":1},{"type":"ElementActivated","key":6,"element":"e","scope":1},{"type":"ElementCompleted","key":6},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('timer-catch', '01m895c1vw7r2bqm', 1, 'b6192d7c6eece42edf7c141631c82400', '{"command":{"type":"StartInstance","instance":"01m895c1vw7r2bqm","processId":"p","root":"01m895c1vw7r2bqm","variables":{"till":"2026-03-05T12:00:00+08:00"},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c1vw7r2bqm","processId":"p","root":"01m895c1vw7r2bqm","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"till","value":"2026-03-05T12:00:00+08:00"},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_w","scope":1},{"type":"ElementActivated","key":3,"element":"w","scope":1},{"type":"TimerScheduled","key":4,"owner":3,"element":"w","due":1776650400000}],"deliveries":[]}'),
	('user-task-assignment', '01m895c1wj8x69en', 1, 'd82e35cbda1c936b58c579ac267fa92d', '{"command":{"type":"StartInstance","instance":"01m895c1wj8x69en","processId":"p","root":"01m895c1wj8x69en","variables":{"chief":"wang"},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c1wj8x69en","processId":"p","root":"01m895c1wj8x69en","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"chief","value":"wang"},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"TaskCreated","key":4,"owner":3,"assignment":{"assignee":"wang","candidateUsers":["li","wang"],"candidateGroups":["clerk","chiefRepresentative"]},"form":"review","dueDate":"2026-03-09","priority":70}],"deliveries":[]}'),
	('user-task-assignment', '01m895c1wj8x69en', 2, 'ad4b8a35ee9c7cc2b9bd67e5b2b84ff2', '{"command":{"type":"AssignTask","task":4,"assignee":"wang","candidateUsers":["li","wang"],"candidateGroups":["clerk","chiefRepresentative"],"why":"模型指定 · assigned by the model to wang"},"events":[{"type":"TaskAssigned","key":4,"assignee":"wang","candidateUsers":["li","wang"],"candidateGroups":["clerk","chiefRepresentative"],"why":"模型指定 · assigned by the model to wang"}],"deliveries":[]}'),
	('user-task-assignment', '01m895c1wj8x69en', 3, 'f67a254f756dda026394ce135b33ec38', '{"command":{"type":"AssignTask","task":4,"assignee":null,"why":"released"},"events":[{"type":"TaskAssigned","key":4,"assignee":null,"why":"released"}],"deliveries":[]}'),
	('user-task-assignment', '01m895c1wj8x69en', 4, '3e47a6b92dc3df6b499b746f8820a37c', '{"command":{"type":"CompleteTask","task":4,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":4,"by":"clerk1"},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_b","scope":1},{"type":"ElementActivated","key":5,"element":"b","scope":1},{"type":"TaskCreated","key":6,"owner":5,"assignment":{"strategy":"firstContactWindow","role":"clerk"}}],"deliveries":[]}'),
	('user-task-assignment', '01m895c1wj8x69en', 5, '8676ad4bb2de49512126273a1b8fc79f', '{"command":{"type":"AssignTask","task":6,"window":"W01","why":"首问窗口 W01 · first-contact window W01"},"events":[{"type":"TaskAssigned","key":6,"window":"W01","why":"首问窗口 W01 · first-contact window W01"}],"deliveries":[]}'),
	('user-task-assignment', '01m895c1wj8x69en', 6, '7debf935cc6098519ed07713c6bc65e8', '{"command":{"type":"CompleteTask","task":6,"variables":{},"by":"clerk7"},"events":[{"type":"TaskCompleted","key":6,"by":"clerk7"},{"type":"ElementCompleted","key":5},{"type":"FlowTaken","flow":"b_c","scope":1},{"type":"ElementActivated","key":7,"element":"c","scope":1},{"type":"TaskCreated","key":8,"owner":7,"assignment":{"strategy":"samePersonAs","user":"clerk7"}}],"deliveries":[]}'),
	('user-task-assignment', '01m895c1wj8x69en', 7, '841babc11fa3606f3cde384d947ff022', '{"command":{"type":"AssignTask","task":8,"assignee":"clerk7","why":"由同一人办理 · same person clerk7"},"events":[{"type":"TaskAssigned","key":8,"assignee":"clerk7","why":"由同一人办理 · same person clerk7"}],"deliveries":[]}'),
	('user-task-assignment', '01m895c1wj8x69en', 8, '2bd370a6f79416a8899ce0dcfafe87bf', '{"command":{"type":"CompleteTask","task":8,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":8,"by":"clerk1"},{"type":"ElementCompleted","key":7},{"type":"FlowTaken","flow":"c_e","scope":1},{"type":"ElementActivated","key":9,"element":"e","scope":1},{"type":"ElementCompleted","key":9},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('compensation/activity-ref-narrows', '01m895c1y2dgd3qv', 1, 'f2ca9c41bbad254435c464f4769cae0d', '{"command":{"type":"StartInstance","instance":"01m895c1y2dgd3qv","processId":"p","root":"01m895c1y2dgd3qv","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c1y2dgd3qv","processId":"p","root":"01m895c1y2dgd3qv","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"VariableSet","scope":1,"name":"x","value":"done a"},{"type":"CompensationRecorded","key":4,"scope":1,"element":"a","of":3},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_b","scope":1},{"type":"ElementActivated","key":5,"element":"b","scope":1},{"type":"VariableSet","scope":1,"name":"y","value":"done b"},{"type":"CompensationRecorded","key":6,"scope":1,"element":"b","of":5},{"type":"ElementCompleted","key":5},{"type":"FlowTaken","flow":"b_t","scope":1},{"type":"ElementActivated","key":7,"element":"t","scope":1},{"type":"CompensationStarted","key":8,"owner":7,"scope":1,"records":[4]},{"type":"ElementActivated","key":9,"element":"undo_a","scope":1,"compensates":4},{"type":"VariableSet","scope":1,"name":"x","value":"undone a"},{"type":"ElementCompleted","key":9},{"type":"CompensationEnded","key":8},{"type":"ElementCompleted","key":7},{"type":"FlowTaken","flow":"t_then","scope":1},{"type":"ElementActivated","key":10,"element":"then","scope":1},{"type":"TaskCreated","key":11,"owner":10}],"deliveries":[]}'),
	('compensation/activity-ref-narrows', '01m895c1y2dgd3qv', 2, 'c168ddd14d0489fbf26f56507df462c4', '{"command":{"type":"AssignTask","task":11,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":11,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('compensation/activity-ref-narrows', '01m895c1y2dgd3qv', 3, '1ea84d0dbff8097891a8d9669f490090', '{"command":{"type":"CompleteTask","task":11,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":11,"by":"clerk1"},{"type":"ElementCompleted","key":10},{"type":"FlowTaken","flow":"then_t2","scope":1},{"type":"ElementActivated","key":12,"element":"t2","scope":1},{"type":"CompensationStarted","key":13,"owner":12,"scope":1,"records":[6]},{"type":"ElementActivated","key":14,"element":"undo_b","scope":1,"compensates":6},{"type":"VariableSet","scope":1,"name":"y","value":"undone b"},{"type":"ElementCompleted","key":14},{"type":"CompensationEnded","key":13},{"type":"ElementCompleted","key":12},{"type":"FlowTaken","flow":"t2_e","scope":1},{"type":"ElementActivated","key":15,"element":"e","scope":1},{"type":"ElementCompleted","key":15},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('compensation/activity-ref-of-a-subprocess', '01m895c1z80zr7c3', 1, '9c99d99cfffb2f0b92886296748a40e9', '{"command":{"type":"StartInstance","instance":"01m895c1z80zr7c3","processId":"p","root":"01m895c1z80zr7c3","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c1z80zr7c3","processId":"p","root":"01m895c1z80zr7c3","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_sub","scope":1},{"type":"ElementActivated","key":3,"element":"sub","scope":1},{"type":"ElementActivated","key":4,"element":"is","scope":3},{"type":"ElementCompleted","key":4},{"type":"FlowTaken","flow":"is_a","scope":3},{"type":"ElementActivated","key":5,"element":"a","scope":3},{"type":"VariableSet","scope":1,"name":"x","value":"done a"},{"type":"CompensationRecorded","key":6,"scope":3,"element":"a","of":5},{"type":"ElementCompleted","key":5},{"type":"FlowTaken","flow":"a_ie","scope":3},{"type":"ElementActivated","key":7,"element":"ie","scope":3},{"type":"ElementCompleted","key":7},{"type":"CompensationRecorded","key":8,"scope":1,"element":"sub","of":3},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"sub_b","scope":1},{"type":"ElementActivated","key":9,"element":"b","scope":1},{"type":"VariableSet","scope":1,"name":"y","value":"done b"},{"type":"CompensationRecorded","key":10,"scope":1,"element":"b","of":9},{"type":"ElementCompleted","key":9},{"type":"FlowTaken","flow":"b_t","scope":1},{"type":"ElementActivated","key":11,"element":"t","scope":1},{"type":"CompensationStarted","key":12,"owner":11,"scope":1,"records":[8]},{"type":"ElementActivated","key":13,"element":"sub","scope":1,"direct":true,"compensates":8},{"type":"CompensationStarted","key":14,"owner":13,"scope":13,"records":[6]},{"type":"ElementActivated","key":15,"element":"undo_a","scope":13,"compensates":6},{"type":"VariableSet","scope":1,"name":"x","value":"undone a"},{"type":"ElementCompleted","key":15},{"type":"CompensationEnded","key":14},{"type":"ElementCompleted","key":13},{"type":"CompensationEnded","key":12},{"type":"ElementCompleted","key":11},{"type":"FlowTaken","flow":"t_e","scope":1},{"type":"ElementActivated","key":16,"element":"e","scope":1},{"type":"ElementCompleted","key":16},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('compensation/activity-ref-of-one-not-completed', '01m895c1zx2fb7s8', 1, '5a9c427855ae75cfb03155392439ad24', '{"command":{"type":"StartInstance","instance":"01m895c1zx2fb7s8","processId":"p","root":"01m895c1zx2fb7s8","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c1zx2fb7s8","processId":"p","root":"01m895c1zx2fb7s8","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_f","scope":1},{"type":"ElementActivated","key":3,"element":"f","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"f_a","scope":1},{"type":"FlowTaken","flow":"f_t","scope":1},{"type":"ElementActivated","key":4,"element":"a","scope":1},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"t","scope":1},{"type":"ElementCompleted","key":6},{"type":"FlowTaken","flow":"t_e","scope":1},{"type":"ElementActivated","key":7,"element":"e","scope":1},{"type":"ElementCompleted","key":7}],"deliveries":[]}'),
	('compensation/activity-ref-of-one-not-completed', '01m895c1zx2fb7s8', 2, '57be95a42b221841ec09054b8f3e07e6', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('compensation/activity-ref-of-one-not-completed', '01m895c1zx2fb7s8', 3, 'e4975e6e9c18de18c4c6bd4297508847', '{"command":{"type":"CompleteTask","task":5,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"CompensationRecorded","key":8,"scope":1,"element":"a","of":4},{"type":"ElementCompleted","key":4},{"type":"FlowTaken","flow":"a_e","scope":1},{"type":"ElementActivated","key":9,"element":"e","scope":1},{"type":"ElementCompleted","key":9},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895c20m03q1sn', 1, '469a5bbc518b4a62415f690ba7e67b12', '{"command":{"type":"StartInstance","instance":"01m895c20m03q1sn","processId":"p","root":"01m895c20m03q1sn","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c20m03q1sn","processId":"p","root":"01m895c20m03q1sn","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_sub","scope":1},{"type":"ElementActivated","key":3,"element":"sub","scope":1},{"type":"SubscriptionCreated","key":4,"owner":3,"element":"m","kind":"message","name":"papers"},{"type":"ElementActivated","key":5,"element":"is","scope":3},{"type":"ElementCompleted","key":5},{"type":"FlowTaken","flow":"is_a","scope":3},{"type":"ElementActivated","key":6,"element":"a","scope":3},{"type":"TaskCreated","key":7,"owner":6}],"deliveries":[]}'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895c20m03q1sn', 2, '30373163e30b6a5bd934e33502e3ab56', '{"command":{"type":"AssignTask","task":7,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":7,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895c20m03q1sn', 3, 'ad5316bdf754fc6b6188eb169d0ff0b0', '{"command":{"type":"CompleteTask","task":7,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":7,"by":"clerk1"},{"type":"CompensationRecorded","key":8,"scope":3,"element":"a","of":6},{"type":"ElementCompleted","key":6},{"type":"FlowTaken","flow":"a_t","scope":3},{"type":"ElementActivated","key":9,"element":"t","scope":3},{"type":"CompensationStarted","key":10,"owner":9,"scope":3,"records":[8]},{"type":"ElementActivated","key":11,"element":"ua","scope":3,"compensates":8},{"type":"TaskCreated","key":12,"owner":11}],"deliveries":[]}'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895c20m03q1sn', 4, '9d476558afbba23cddb990380992b3e8', '{"command":{"type":"AssignTask","task":12,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":12,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895c20m03q1sn', 5, '8a4fd833a89f7431df0af30b9477aa8f', '{"command":{"type":"CorrelateMessage","subscription":4,"variables":{}},"events":[{"type":"EventCaught","key":4,"element":"m"},{"type":"TaskCancelled","key":12},{"type":"ElementTerminated","key":11},{"type":"ElementTerminated","key":9},{"type":"ElementTerminated","key":3},{"type":"ElementActivated","key":13,"element":"m","scope":1},{"type":"ElementCompleted","key":13},{"type":"FlowTaken","flow":"m_after","scope":1},{"type":"ElementActivated","key":14,"element":"after","scope":1},{"type":"TaskCreated","key":15,"owner":14}],"deliveries":[]}'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895c20m03q1sn', 6, '95bfdf6dd539f8016f4a7145d622ea5d', '{"command":{"type":"AssignTask","task":15,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":15,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895c20m03q1sn', 7, '0d8e47e4e429157f9e71e4b1ce0427c7', '{"command":{"type":"CompleteTask","task":15,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":15,"by":"clerk1"},{"type":"ElementCompleted","key":14},{"type":"FlowTaken","flow":"after_e","scope":1},{"type":"ElementActivated","key":16,"element":"e","scope":1},{"type":"ElementCompleted","key":16},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('compensation/cancelled-while-it-runs', '01m895c22253sfth', 1, '0d1f545ce136a827d8e73a02a170871c', '{"command":{"type":"StartInstance","instance":"01m895c22253sfth","processId":"p","root":"01m895c22253sfth","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c22253sfth","processId":"p","root":"01m895c22253sfth","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('compensation/cancelled-while-it-runs', '01m895c22253sfth', 2, '2f15b3c9986a4913bd9c9d9e6d6f9ebd', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('compensation/cancelled-while-it-runs', '01m895c22253sfth', 3, '5e95e5ef9a1c886f48a6f004a9e0bac8', '{"command":{"type":"CompleteTask","task":4,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":4,"by":"clerk1"},{"type":"CompensationRecorded","key":5,"scope":1,"element":"a","of":3},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_t","scope":1},{"type":"ElementActivated","key":6,"element":"t","scope":1},{"type":"CompensationStarted","key":7,"owner":6,"scope":1,"records":[5]},{"type":"ElementActivated","key":8,"element":"ua","scope":1,"compensates":5},{"type":"TaskCreated","key":9,"owner":8}],"deliveries":[]}'),
	('compensation/cancelled-while-it-runs', '01m895c22253sfth', 4, 'bc25afbba7892f81cea215619d1b6981', '{"command":{"type":"AssignTask","task":9,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":9,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('compensation/cancelled-while-it-runs', '01m895c22253sfth', 5, 'efe718237913c28aea6ac362617fb5d1', '{"command":{"type":"CancelInstance","reason":"given up"},"events":[{"type":"TaskCancelled","key":9},{"type":"ElementTerminated","key":8},{"type":"ElementTerminated","key":6},{"type":"ElementTerminated","key":1},{"type":"InstanceTerminated","reason":"given up"}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j', 1, '7f880b8495c20d19af7952d0281aa584', '{"command":{"type":"StartInstance","instance":"01m895c22y6cxb5j","processId":"p","root":"01m895c22y6cxb5j","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c22y6cxb5j","processId":"p","root":"01m895c22y6cxb5j","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_each","scope":1},{"type":"ElementActivated","key":3,"element":"each","scope":1},{"type":"LoopStarted","owner":3,"total":2},{"type":"ElementActivated","key":4,"element":"each","scope":3,"direct":true,"loopCounter":1},{"type":"ElementActivated","key":5,"element":"each","scope":3,"direct":true,"loopCounter":2},{"type":"ElementActivated","key":6,"element":"ah","scope":4},{"type":"ElementActivated","key":7,"element":"ah","scope":5},{"type":"ElementActivated","key":8,"element":"c","scope":6},{"type":"ProcessCalled","owner":8,"child":"01m895c22y6cxb5j.9","processId":"q"},{"type":"ElementActivated","key":10,"element":"u","scope":6},{"type":"TaskCreated","key":11,"owner":10},{"type":"ElementActivated","key":12,"element":"c","scope":7},{"type":"ProcessCalled","owner":12,"child":"01m895c22y6cxb5j.13","processId":"q"},{"type":"ElementActivated","key":14,"element":"u","scope":7},{"type":"TaskCreated","key":15,"owner":14}],"deliveries":[{"target":"01m895c22y6cxb5j.9","binding":"latest","command":{"type":"StartInstance","instance":"01m895c22y6cxb5j.9","processId":"q","root":"01m895c22y6cxb5j","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m895c22y6cxb5j","owner":8,"errorCodes":[],"escalationCodes":[]}}},{"target":"01m895c22y6cxb5j.13","binding":"latest","command":{"type":"StartInstance","instance":"01m895c22y6cxb5j.13","processId":"q","root":"01m895c22y6cxb5j","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m895c22y6cxb5j","owner":12,"errorCodes":[],"escalationCodes":[]}}}]}'),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j', 2, 'e09145359c7ebbc5ead7c3e04b317ed4', '{"command":{"type":"AssignTask","task":11,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":11,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j', 3, '5af925a4fe2c81b515c62961b0752625', '{"command":{"type":"AssignTask","task":15,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":15,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.9', 1, 'cfd63890b2e654a5a225f8c09a3747f3', '{"command":{"type":"StartInstance","instance":"01m895c22y6cxb5j.9","processId":"q","root":"01m895c22y6cxb5j","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m895c22y6cxb5j","owner":8,"errorCodes":[],"escalationCodes":[]}},"events":[{"type":"InstanceStarted","instance":"01m895c22y6cxb5j.9","processId":"q","root":"01m895c22y6cxb5j","businessId":"case-1","window":"W01","caller":{"instance":"01m895c22y6cxb5j","owner":8,"errorCodes":[],"escalationCodes":[]}},{"type":"ElementActivated","key":1,"element":"q","scope":0},{"type":"ElementActivated","key":2,"element":"qs","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"qs_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.9', 2, '502cfce05dcf7ec46c45204729787064', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.13', 1, 'f3a4160118cd0bc38a69debe8ef30ce0', '{"command":{"type":"StartInstance","instance":"01m895c22y6cxb5j.13","processId":"q","root":"01m895c22y6cxb5j","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m895c22y6cxb5j","owner":12,"errorCodes":[],"escalationCodes":[]}},"events":[{"type":"InstanceStarted","instance":"01m895c22y6cxb5j.13","processId":"q","root":"01m895c22y6cxb5j","businessId":"case-1","window":"W01","caller":{"instance":"01m895c22y6cxb5j","owner":12,"errorCodes":[],"escalationCodes":[]}},{"type":"ElementActivated","key":1,"element":"q","scope":0},{"type":"ElementActivated","key":2,"element":"qs","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"qs_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.13', 2, 'd73c5fe124ed560ce2f80903acaae472', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.13', 3, '3481b41041a1bceb7ecf328092233157', '{"command":{"type":"CompleteTask","task":4,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":4,"by":"clerk1"},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_qe","scope":1},{"type":"ElementActivated","key":5,"element":"qe","scope":1},{"type":"ElementCompleted","key":5},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[{"target":"01m895c22y6cxb5j","command":{"type":"CompleteCall","owner":12,"child":"01m895c22y6cxb5j.13","variables":{}}}]}'),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j', 4, 'ebb7ead17641cf969f52a80ff2c7cb56', '{"command":{"type":"CompleteCall","owner":12,"child":"01m895c22y6cxb5j.13","variables":{}},"events":[{"type":"CallEnded","owner":12,"child":"01m895c22y6cxb5j.13"},{"type":"ElementCompleted","key":12}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j', 5, '45e851313b51691e2d0fef60c89189f9', '{"command":{"type":"CompleteTask","task":11,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":11,"by":"clerk1"},{"type":"ElementCompleted","key":10}],"deliveries":[]}');
INSERT INTO public.journal_payloads VALUES
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j', 6, '66dbc0cd13f180aebf11e22d8e387784', '{"command":{"type":"CompleteTask","task":15,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":15,"by":"clerk1"},{"type":"ElementCompleted","key":14},{"type":"ElementCompleted","key":7},{"type":"IterationEnded","owner":3,"loopCounter":2},{"type":"ElementCompleted","key":5}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.9', 3, 'bf144e5293b505617b1cb021fa011927', '{"command":{"type":"CompleteTask","task":4,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":4,"by":"clerk1"},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_qe","scope":1},{"type":"ElementActivated","key":5,"element":"qe","scope":1},{"type":"ElementCompleted","key":5},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[{"target":"01m895c22y6cxb5j","command":{"type":"CompleteCall","owner":8,"child":"01m895c22y6cxb5j.9","variables":{}}}]}'),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j', 7, '61a6a6a6f305b4a6bc89d0be8ff0ba27', '{"command":{"type":"CompleteCall","owner":8,"child":"01m895c22y6cxb5j.9","variables":{}},"events":[{"type":"CallEnded","owner":8,"child":"01m895c22y6cxb5j.9"},{"type":"ElementCompleted","key":8},{"type":"ElementCompleted","key":6},{"type":"IterationEnded","owner":3,"loopCounter":1},{"type":"ElementCompleted","key":4},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"each_e","scope":1},{"type":"ElementActivated","key":16,"element":"e","scope":1},{"type":"ElementCompleted","key":16},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('loops/any-signs', '01m895c24jd3nyrj', 1, '64c4e1da4c2238b6854d68a6f92c4e7e', '{"command":{"type":"StartInstance","instance":"01m895c24jd3nyrj","processId":"p","root":"01m895c24jd3nyrj","variables":{"people":["a","b","c"]},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c24jd3nyrj","processId":"p","root":"01m895c24jd3nyrj","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"people","value":["a","b","c"]},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_vote","scope":1},{"type":"ElementActivated","key":3,"element":"vote","scope":1},{"type":"LoopStarted","owner":3,"total":3},{"type":"ElementActivated","key":4,"element":"vote","scope":3,"direct":true,"loopCounter":1},{"type":"VariableSet","scope":4,"name":"person","value":"a"},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"vote","scope":3,"direct":true,"loopCounter":2},{"type":"VariableSet","scope":6,"name":"person","value":"b"},{"type":"TaskCreated","key":7,"owner":6},{"type":"ElementActivated","key":8,"element":"vote","scope":3,"direct":true,"loopCounter":3},{"type":"VariableSet","scope":8,"name":"person","value":"c"},{"type":"TaskCreated","key":9,"owner":8}],"deliveries":[]}'),
	('loops/any-signs', '01m895c24jd3nyrj', 2, '7f32e899e24f05d1f6cd6b37097e8608', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/any-signs', '01m895c24jd3nyrj', 3, '7472df8dbef457f70f332f885923c46e', '{"command":{"type":"AssignTask","task":7,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":7,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/any-signs', '01m895c24jd3nyrj', 4, '227355af4e9b8b4e7f0145e3fcea14b3', '{"command":{"type":"AssignTask","task":9,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":9,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/any-signs', '01m895c24jd3nyrj', 5, '0e55dc389d83e5d2cc9d2b25af900e7b', '{"command":{"type":"CompleteTask","task":5,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"IterationEnded","owner":3,"loopCounter":1},{"type":"ElementCompleted","key":4},{"type":"TaskCancelled","key":9},{"type":"ElementTerminated","key":8},{"type":"TaskCancelled","key":7},{"type":"ElementTerminated","key":6},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"vote_e","scope":1},{"type":"ElementActivated","key":10,"element":"e","scope":1},{"type":"ElementCompleted","key":10},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('loops/behavior-complex', '01m895c25nac3ry1', 1, 'df69b5ed7c244e94cb428761774367c8', '{"command":{"type":"StartInstance","instance":"01m895c25nac3ry1","processId":"p","root":"01m895c25nac3ry1","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c25nac3ry1","processId":"p","root":"01m895c25nac3ry1","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_vote","scope":1},{"type":"ElementActivated","key":3,"element":"vote","scope":1},{"type":"LoopStarted","owner":3,"total":3},{"type":"ElementActivated","key":4,"element":"vote","scope":3,"direct":true,"loopCounter":1},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"vote","scope":3,"direct":true,"loopCounter":2},{"type":"TaskCreated","key":7,"owner":6},{"type":"ElementActivated","key":8,"element":"vote","scope":3,"direct":true,"loopCounter":3},{"type":"TaskCreated","key":9,"owner":8}],"deliveries":[]}'),
	('loops/behavior-complex', '01m895c25nac3ry1', 2, '15a781e4fbe2213656fc884b3c157511', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/behavior-complex', '01m895c25nac3ry1', 3, '64b9c1f3eb401db0d0c42e73fd718ab7', '{"command":{"type":"AssignTask","task":7,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":7,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/behavior-complex', '01m895c25nac3ry1', 4, '456891ed8de16b2152aca4ca08b77900', '{"command":{"type":"AssignTask","task":9,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":9,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/behavior-complex', '01m895c25nac3ry1', 5, 'dddf364fadac6c55e467509228b43ded', '{"command":{"type":"CompleteTask","task":5,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"IterationEnded","owner":3,"loopCounter":1},{"type":"ElementCompleted","key":4}],"deliveries":[]}'),
	('loops/behavior-complex', '01m895c25nac3ry1', 6, 'd38cec2cccbf3be7b492e68c488eb280', '{"command":{"type":"CompleteTask","task":7,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":7,"by":"clerk1"},{"type":"IterationEnded","owner":3,"loopCounter":2},{"type":"ElementCompleted","key":6},{"type":"EscalationThrown","owner":3,"code":"late"},{"type":"ElementActivated","key":10,"element":"b","scope":1},{"type":"ElementCompleted","key":10},{"type":"FlowTaken","flow":"b_e2","scope":1},{"type":"ElementActivated","key":11,"element":"e2","scope":1},{"type":"ElementCompleted","key":11}],"deliveries":[]}'),
	('loops/behavior-complex', '01m895c25nac3ry1', 7, '668b9249d9f870cc77042c6154291e37', '{"command":{"type":"CompleteTask","task":9,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":9,"by":"clerk1"},{"type":"IterationEnded","owner":3,"loopCounter":3},{"type":"ElementCompleted","key":8},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"vote_e","scope":1},{"type":"ElementActivated","key":12,"element":"e","scope":1},{"type":"ElementCompleted","key":12},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('loops/behavior-error-uncaught', '01m895c27586art6', 1, 'fb1a479946f610cb8f52abb4d6145f93', '{"command":{"type":"StartInstance","instance":"01m895c27586art6","processId":"p","root":"01m895c27586art6","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c27586art6","processId":"p","root":"01m895c27586art6","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_vote","scope":1},{"type":"ElementActivated","key":3,"element":"vote","scope":1},{"type":"LoopStarted","owner":3,"total":2},{"type":"ElementActivated","key":4,"element":"vote","scope":3,"direct":true,"loopCounter":1},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"vote","scope":3,"direct":true,"loopCounter":2},{"type":"TaskCreated","key":7,"owner":6}],"deliveries":[]}'),
	('loops/behavior-error-uncaught', '01m895c27586art6', 2, 'ce86d4fb50e2c92d1e0290d269fc87b9', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/behavior-error-uncaught', '01m895c27586art6', 3, '2c20839ea006914dbfb1069ef1479a0d', '{"command":{"type":"AssignTask","task":7,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":7,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/behavior-error-uncaught', '01m895c27586art6', 4, 'acd3d453ce30f19e784ab9f2f1dddb86', '{"command":{"type":"CompleteTask","task":5,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"IterationEnded","owner":3,"loopCounter":1},{"type":"ElementCompleted","key":4},{"type":"IncidentRaised","key":8,"owner":3,"kind":"uncaughtError","message":"vote: Expected an error event that catches error refused but there is none","phase":"enter"}],"deliveries":[]}'),
	('loops/behavior-error-uncaught', '01m895c27586art6', 5, '75237c3a08d9b25b973de11a9526fe59', '{"command":{"type":"ResolveIncident","incident":8},"events":[{"type":"IncidentResolved","key":8}],"deliveries":[]}'),
	('loops/behavior-error-uncaught', '01m895c27586art6', 6, '3cdf74c6d51b09c9f3219175e4dcc36b', '{"command":{"type":"CompleteTask","task":7,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":7,"by":"clerk1"},{"type":"IterationEnded","owner":3,"loopCounter":2},{"type":"ElementCompleted","key":6},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"vote_e","scope":1},{"type":"ElementActivated","key":9,"element":"e","scope":1},{"type":"ElementCompleted","key":9},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('loops/behavior-none-throws-at-every-completion', '01m895c28tcw2wgh', 1, 'f93197eb024a4da835413ff7233f8c55', '{"command":{"type":"StartInstance","instance":"01m895c28tcw2wgh","processId":"p","root":"01m895c28tcw2wgh","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c28tcw2wgh","processId":"p","root":"01m895c28tcw2wgh","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_vote","scope":1},{"type":"ElementActivated","key":3,"element":"vote","scope":1},{"type":"LoopStarted","owner":3,"total":2},{"type":"ElementActivated","key":4,"element":"vote","scope":3,"direct":true,"loopCounter":1},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"vote","scope":3,"direct":true,"loopCounter":2},{"type":"TaskCreated","key":7,"owner":6}],"deliveries":[]}'),
	('loops/behavior-none-throws-at-every-completion', '01m895c28tcw2wgh', 2, 'bb5b631a32d426ff600b403bb8f1cc3d', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/behavior-none-throws-at-every-completion', '01m895c28tcw2wgh', 3, '3634cffe8a88adb032f22f193cd6ff4c', '{"command":{"type":"AssignTask","task":7,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":7,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/behavior-none-throws-at-every-completion', '01m895c28tcw2wgh', 4, '7746f5f40f144e15ad875eec9806f5b6', '{"command":{"type":"CompleteTask","task":5,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"IterationEnded","owner":3,"loopCounter":1},{"type":"ElementCompleted","key":4},{"type":"EscalationThrown","owner":3,"code":"late"},{"type":"ElementActivated","key":8,"element":"b","scope":1},{"type":"ElementCompleted","key":8},{"type":"FlowTaken","flow":"b_note","scope":1},{"type":"ElementActivated","key":9,"element":"note","scope":1},{"type":"ElementCompleted","key":9},{"type":"FlowTaken","flow":"note_e2","scope":1},{"type":"ElementActivated","key":10,"element":"e2","scope":1},{"type":"ElementCompleted","key":10}],"deliveries":[]}'),
	('loops/behavior-none-throws-at-every-completion', '01m895c28tcw2wgh', 5, '9e2bbda6140e0f0813b9118b974af99e', '{"command":{"type":"CompleteTask","task":7,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":7,"by":"clerk1"},{"type":"IterationEnded","owner":3,"loopCounter":2},{"type":"ElementCompleted","key":6},{"type":"EscalationThrown","owner":3,"code":"late"},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"vote_e","scope":1},{"type":"ElementActivated","key":11,"element":"b","scope":1},{"type":"ElementActivated","key":12,"element":"e","scope":1},{"type":"ElementCompleted","key":11},{"type":"FlowTaken","flow":"b_note","scope":1},{"type":"ElementCompleted","key":12},{"type":"ElementActivated","key":13,"element":"note","scope":1},{"type":"ElementCompleted","key":13},{"type":"FlowTaken","flow":"note_e2","scope":1},{"type":"ElementActivated","key":14,"element":"e2","scope":1},{"type":"ElementCompleted","key":14},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917', 1, '7a646d47efd4c148428490bb56bf44a6', '{"command":{"type":"StartInstance","instance":"01m895c2a49zt917","processId":"p","root":"01m895c2a49zt917","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c2a49zt917","processId":"p","root":"01m895c2a49zt917","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_f","scope":1},{"type":"ElementActivated","key":3,"element":"f","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"f_a","scope":1},{"type":"FlowTaken","flow":"f_b","scope":1},{"type":"FlowTaken","flow":"f_c","scope":1},{"type":"FlowTaken","flow":"f_v","scope":1},{"type":"FlowTaken","flow":"f_d","scope":1},{"type":"ElementActivated","key":4,"element":"a","scope":1},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"b","scope":1},{"type":"JobCreated","key":7,"owner":6,"jobType":"b","retries":3},{"type":"ElementActivated","key":8,"element":"c","scope":1},{"type":"TimerScheduled","key":9,"owner":8,"element":"c","due":1776650400000},{"type":"ElementActivated","key":10,"element":"v","scope":1},{"type":"LoopStarted","owner":10,"total":2},{"type":"ElementActivated","key":11,"element":"d","scope":1},{"type":"ProcessCalled","owner":11,"child":"01m895c2a49zt917.12","processId":"q"},{"type":"ElementActivated","key":13,"element":"v","scope":10,"direct":true,"loopCounter":1},{"type":"TaskCreated","key":14,"owner":13},{"type":"ElementActivated","key":15,"element":"v","scope":10,"direct":true,"loopCounter":2},{"type":"TaskCreated","key":16,"owner":15}],"deliveries":[{"target":"01m895c2a49zt917.12","binding":"latest","command":{"type":"StartInstance","instance":"01m895c2a49zt917.12","processId":"q","root":"01m895c2a49zt917","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m895c2a49zt917","owner":11,"errorCodes":[],"escalationCodes":[]}}}]}'),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917', 2, 'fc9e263db53bbce0bf2f5382c322d5db', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917', 3, '1f00bb420a92181af39cd4b025e4d817', '{"command":{"type":"AssignTask","task":14,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":14,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917.12', 1, 'eebaec85a0814721ea12a07e8664e402', '{"command":{"type":"StartInstance","instance":"01m895c2a49zt917.12","processId":"q","root":"01m895c2a49zt917","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m895c2a49zt917","owner":11,"errorCodes":[],"escalationCodes":[]}},"events":[{"type":"InstanceStarted","instance":"01m895c2a49zt917.12","processId":"q","root":"01m895c2a49zt917","businessId":"case-1","window":"W01","caller":{"instance":"01m895c2a49zt917","owner":11,"errorCodes":[],"escalationCodes":[]}},{"type":"ElementActivated","key":1,"element":"q","scope":0},{"type":"ElementActivated","key":2,"element":"qs","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"qs_qa","scope":1},{"type":"ElementActivated","key":3,"element":"qa","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917.12', 2, '7af9e40430d5802bd9b97fb938187b44', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917', 5, '453d1e892d472f5922204659a9b16c41', '{"command":{"type":"CancelInstance","reason":"withdrawn"},"events":[{"type":"TaskCancelled","key":16},{"type":"ElementTerminated","key":15},{"type":"TaskCancelled","key":14},{"type":"ElementTerminated","key":13},{"type":"ElementTerminated","key":11},{"type":"ElementTerminated","key":10},{"type":"TimerCancelled","key":9},{"type":"ElementTerminated","key":8},{"type":"JobCancelled","key":7},{"type":"ElementTerminated","key":6},{"type":"TaskCancelled","key":5},{"type":"ElementTerminated","key":4},{"type":"ElementTerminated","key":1},{"type":"InstanceTerminated","reason":"withdrawn"}],"deliveries":[{"target":"01m895c2a49zt917.12","command":{"type":"CancelInstance","byCaller":true}}]}'),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917.12', 3, 'fe8c35e561f66c7ab92457951be628c7', '{"command":{"type":"CancelInstance","byCaller":true},"events":[{"type":"TaskCancelled","key":4},{"type":"ElementTerminated","key":3},{"type":"ElementTerminated","key":1},{"type":"InstanceTerminated"}],"deliveries":[]}'),
	('operations/claim-that-comes-second', '01m895c2bk4zt5bt', 1, '68745e531d789ffe1dde6b6be596c761', '{"command":{"type":"StartInstance","instance":"01m895c2bk4zt5bt","processId":"p","root":"01m895c2bk4zt5bt","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c2bk4zt5bt","processId":"p","root":"01m895c2bk4zt5bt","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('operations/claim-that-comes-second', '01m895c2bk4zt5bt', 2, 'e4bc1e542d676c511ebdc6513d849931', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/claim-that-comes-second', '01m895c2bk4zt5bt', 3, '1ec0020163f5c51f91efc972d868fb2b', '{"command":{"type":"AssignTask","task":4,"assignee":"li","heldBy":null,"why":"claimed"},"events":[{"type":"TaskAssigned","key":4,"assignee":"li","why":"claimed"}],"deliveries":[]}'),
	('operations/claim-that-comes-second', '01m895c2bk4zt5bt', 4, '010f0c524f6c3c825e0aac07df74c1f0', '{"command":{"type":"AssignTask","task":4,"assignee":"wang","heldBy":"li","why":"handed over"},"events":[{"type":"TaskAssigned","key":4,"assignee":"wang","why":"handed over"}],"deliveries":[]}'),
	('operations/claim-that-comes-second', '01m895c2bk4zt5bt', 5, '10c561b4a7f8bb805a61393ac92facde', '{"command":{"type":"CompleteTask","task":4,"variables":{},"by":"wang"},"events":[{"type":"TaskCompleted","key":4,"by":"wang"},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_e","scope":1},{"type":"ElementActivated","key":5,"element":"e","scope":1},{"type":"ElementCompleted","key":5},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895c2d07z6e5n', 1, 'f92f496e62f16ae743ebdcaaee2ab2d8', '{"command":{"type":"StartInstance","instance":"01m895c2d07z6e5n","processId":"p","root":"01m895c2d07z6e5n","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c2d07z6e5n","processId":"p","root":"01m895c2d07z6e5n","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"IncidentRaised","key":2,"owner":1,"kind":"value","message":"p: Expected the message name to be text but it is null","phase":"watch"},{"type":"ElementActivated","key":3,"element":"s","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"s_a","scope":1},{"type":"ElementActivated","key":4,"element":"a","scope":1},{"type":"TaskCreated","key":5,"owner":4}],"deliveries":[]}'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895c2d07z6e5n', 2, '51b6f57490b448071d2e5744e462980a', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895c2d07z6e5n', 3, 'cdd367bbecb5a41fdc8c89016586c7aa', '{"command":{"type":"ResolveIncident","incident":2},"events":[{"type":"IncidentResolved","key":2},{"type":"IncidentRaised","key":6,"owner":1,"kind":"value","message":"p: Expected the message name to be text but it is null","phase":"watch"}],"deliveries":[]}'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895c2d07z6e5n', 4, '834b8feaa90cadd9e85ee0be0f9d8526', '{"command":{"type":"SetVariables","variables":{"channel":"papers"}},"events":[{"type":"VariableSet","scope":1,"name":"channel","value":"papers"}],"deliveries":[]}'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895c2d07z6e5n', 5, 'd6a50aba8d1d27c9a6f9e99d6f4604ac', '{"command":{"type":"ResolveIncident","incident":6},"events":[{"type":"IncidentResolved","key":6},{"type":"SubscriptionCreated","key":7,"owner":1,"element":"cs","kind":"message","name":"papers"}],"deliveries":[]}'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895c2d07z6e5n', 6, 'c013f2c02e7de0ea9f2f5f43e0cca20c', '{"command":{"type":"CorrelateMessage","subscription":7,"variables":{}},"events":[{"type":"EventCaught","key":7,"element":"cs"},{"type":"TaskCancelled","key":5},{"type":"ElementTerminated","key":4},{"type":"ElementActivated","key":8,"element":"es","scope":1},{"type":"ElementActivated","key":9,"element":"cs","scope":8},{"type":"ElementCompleted","key":9},{"type":"FlowTaken","flow":"cs_x","scope":8},{"type":"ElementActivated","key":10,"element":"x","scope":8},{"type":"ElementCompleted","key":10},{"type":"FlowTaken","flow":"x_ce","scope":8},{"type":"ElementActivated","key":11,"element":"ce","scope":8},{"type":"ElementCompleted","key":11},{"type":"ElementCompleted","key":8},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('operations/iteration-removed-by-its-own-command', '01m895c2ea8cmstq', 1, '09287cff350b8e066301e8a1c97ebd33', '{"command":{"type":"StartInstance","instance":"01m895c2ea8cmstq","processId":"p","root":"01m895c2ea8cmstq","variables":{"people":["li","wang","zhang"]},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c2ea8cmstq","processId":"p","root":"01m895c2ea8cmstq","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"people","value":["li","wang","zhang"]},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_vote","scope":1},{"type":"ElementActivated","key":3,"element":"vote","scope":1},{"type":"LoopStarted","owner":3,"total":3},{"type":"ElementActivated","key":4,"element":"vote","scope":3,"direct":true,"loopCounter":1},{"type":"VariableSet","scope":4,"name":"person","value":"li"},{"type":"VariableSet","scope":4,"name":"vote","value":null},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"vote","scope":3,"direct":true,"loopCounter":2},{"type":"VariableSet","scope":6,"name":"person","value":"wang"},{"type":"VariableSet","scope":6,"name":"vote","value":null},{"type":"TaskCreated","key":7,"owner":6},{"type":"ElementActivated","key":8,"element":"vote","scope":3,"direct":true,"loopCounter":3},{"type":"VariableSet","scope":8,"name":"person","value":"zhang"},{"type":"VariableSet","scope":8,"name":"vote","value":null},{"type":"TaskCreated","key":9,"owner":8}],"deliveries":[]}'),
	('operations/iteration-removed-by-its-own-command', '01m895c2ea8cmstq', 2, '0be61a47f0b5c1c43f1275d251cd2d7d', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/iteration-removed-by-its-own-command', '01m895c2ea8cmstq', 3, 'e5a4cf7c137a295b80f36ca88aa8ece8', '{"command":{"type":"AssignTask","task":7,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":7,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/iteration-removed-by-its-own-command', '01m895c2ea8cmstq', 4, '0bf43e52df9fd4eee9270bf8095d40e0', '{"command":{"type":"AssignTask","task":9,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":9,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/iteration-removed-by-its-own-command', '01m895c2ea8cmstq', 5, 'f88899a50b460b11644c1117b27ee653', '{"command":{"type":"RemoveIteration","element":6,"reason":"not a member","by":"li"},"events":[{"type":"InstanceModified","reason":"not a member","by":"li"},{"type":"TaskCancelled","key":7},{"type":"ElementTerminated","key":6}],"deliveries":[]}'),
	('operations/migrate-a-call-under-way', '01m895c2ffaatf1z', 1, '9352001a2bf72fe36bc595b7ec2a84c3', '{"command":{"type":"StartInstance","instance":"01m895c2ffaatf1z","processId":"p","root":"01m895c2ffaatf1z","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c2ffaatf1z","processId":"p","root":"01m895c2ffaatf1z","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_c","scope":1},{"type":"ElementActivated","key":3,"element":"c","scope":1},{"type":"ProcessCalled","owner":3,"child":"01m895c2ffaatf1z.4","processId":"q"}],"deliveries":[{"target":"01m895c2ffaatf1z.4","binding":"latest","command":{"type":"StartInstance","instance":"01m895c2ffaatf1z.4","processId":"q","root":"01m895c2ffaatf1z","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m895c2ffaatf1z","owner":3,"errorCodes":[],"escalationCodes":[]}}}]}'),
	('operations/migrate-a-call-under-way', '01m895c2ffaatf1z.4', 1, 'ab5de7389d447387825509b8513ce6bd', '{"command":{"type":"StartInstance","instance":"01m895c2ffaatf1z.4","processId":"q","root":"01m895c2ffaatf1z","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m895c2ffaatf1z","owner":3,"errorCodes":[],"escalationCodes":[]}},"events":[{"type":"InstanceStarted","instance":"01m895c2ffaatf1z.4","processId":"q","root":"01m895c2ffaatf1z","businessId":"case-1","window":"W01","caller":{"instance":"01m895c2ffaatf1z","owner":3,"errorCodes":[],"escalationCodes":[]}},{"type":"ElementActivated","key":1,"element":"q","scope":0},{"type":"ElementActivated","key":2,"element":"qs","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"qs_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('operations/migrate-a-call-under-way', '01m895c2ffaatf1z.4', 2, 'f12245a7f1ba7f75fccc62126f79436f', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/migrate-a-call-under-way', '01m895c2ffaatf1z.4', 3, '5ea623287a01210aeedfb216f31dc0d7', '{"command":{"type":"CompleteTask","task":4,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":4,"by":"clerk1"},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_qe","scope":1},{"type":"ElementActivated","key":5,"element":"qe","scope":1},{"type":"IncidentRaised","key":6,"owner":5,"kind":"uncaughtError","message":"qe: Expected an error event that catches error refused but there is none","phase":"enter"}],"deliveries":[]}'),
	('default', '01m895c2geaxyqjg', 1, '7228dae0930b6c1104988bd10ba85c50', '{"command":{"type":"StartInstance","instance":"01m895c2geaxyqjg","processId":"unfinished","root":"01m895c2geaxyqjg","variables":{},"by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c2geaxyqjg","processId":"unfinished","root":"01m895c2geaxyqjg","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"unfinished","scope":0},{"type":"ClockStarted","key":2,"owner":1,"at":1776646800000,"legalDue":1779094800000,"promisedDue":1777280400000,"wake":1776920400000},{"type":"ElementActivated","key":3,"element":"Start","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"F0","scope":1},{"type":"ElementActivated","key":4,"element":"Accept","scope":1},{"type":"TaskCreated","key":5,"owner":4,"assignment":{"candidateGroups":["clerk"]}}],"deliveries":[]}'),
	('default', '01m895c2geaxyqjg', 2, 'fa01c1139d4ccf5581ced4e6982f21d8', '{"command":{"type":"AssignTask","task":5,"candidateGroups":["clerk"],"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"candidateGroups":["clerk"],"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('default', '01m895c2gv8pjfw8', 1, 'c409964a15fe7fdfbc133a5b4874839a', '{"command":{"type":"StartInstance","instance":"01m895c2gv8pjfw8","processId":"approval","root":"01m895c2gv8pjfw8","variables":{},"by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c2gv8pjfw8","processId":"approval","root":"01m895c2gv8pjfw8","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"approval","scope":0},{"type":"ElementActivated","key":2,"element":"Start","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"F0","scope":1},{"type":"ElementActivated","key":3,"element":"Accept","scope":1},{"type":"TaskCreated","key":4,"owner":3,"assignment":{"strategy":"firstContactWindow"}}],"deliveries":[]}'),
	('default', '01m895c2h4a96hqd', 1, 'a5edf7bbeec3b3fa7b1b5a8bf90222c2', '{"command":{"type":"StartInstance","instance":"01m895c2h4a96hqd","processId":"unfinished","root":"01m895c2h4a96hqd","variables":{},"by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c2h4a96hqd","processId":"unfinished","root":"01m895c2h4a96hqd","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"unfinished","scope":0},{"type":"ClockStarted","key":2,"owner":1,"at":1776646800000,"legalDue":1779094800000,"promisedDue":1777280400000,"wake":1776920400000},{"type":"ElementActivated","key":3,"element":"Start","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"F0","scope":1},{"type":"ElementActivated","key":4,"element":"Accept","scope":1},{"type":"TaskCreated","key":5,"owner":4,"assignment":{"candidateGroups":["clerk"]}}],"deliveries":[]}'),
	('default', '01m895c2h4a96hqd', 2, 'f155cc9d73838b6c6f37fb2a4651fcf0', '{"command":{"type":"AssignTask","task":5,"candidateGroups":["clerk"],"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"candidateGroups":["clerk"],"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('default', '01m895c2h92qc79q', 1, 'ba7bd9363c65770ce5c4e34ff6e048c6', '{"command":{"type":"StartInstance","instance":"01m895c2h92qc79q","processId":"approval","root":"01m895c2h92qc79q","variables":{},"by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c2h92qc79q","processId":"approval","root":"01m895c2h92qc79q","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"approval","scope":0},{"type":"ElementActivated","key":2,"element":"Start","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"F0","scope":1},{"type":"ElementActivated","key":3,"element":"Accept","scope":1},{"type":"TaskCreated","key":4,"owner":3,"assignment":{"strategy":"firstContactWindow"}}],"deliveries":[]}'),
	('default', '01m895c2h92qc79q', 2, 'ede8be74bfb888da945f6351324fd816', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('default', '01m895c2h4a96hqd', 3, 'd91edb7588c83e8fa38e3a5a4728892e', '{"command":{"type":"CompleteTask","task":5,"by":"clerk1","variables":{}},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"ElementCompleted","key":4},{"type":"FlowTaken","flow":"F1","scope":1},{"type":"ElementActivated","key":6,"element":"Seal","scope":1},{"type":"JobCreated","key":7,"owner":6,"jobType":"seal","retries":3}],"deliveries":[]}'),
	('default', '01m895c2hh7sj3r9', 1, '034b48bb943bbc7237e08d58762a738a', '{"command":{"type":"StartInstance","instance":"01m895c2hh7sj3r9","processId":"unfinished","root":"01m895c2hh7sj3r9","variables":{},"by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c2hh7sj3r9","processId":"unfinished","root":"01m895c2hh7sj3r9","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"unfinished","scope":0},{"type":"ClockStarted","key":2,"owner":1,"at":1776646800000,"legalDue":1779094800000,"promisedDue":1777280400000,"wake":1776920400000},{"type":"ElementActivated","key":3,"element":"Start","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"F0","scope":1},{"type":"ElementActivated","key":4,"element":"Accept","scope":1},{"type":"TaskCreated","key":5,"owner":4,"assignment":{"candidateGroups":["clerk"]}}],"deliveries":[]}'),
	('default', '01m895c2hh7sj3r9', 2, '6db085e8c4d89f517bda207cb88b02eb', '{"command":{"type":"AssignTask","task":5,"candidateGroups":["clerk"],"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"candidateGroups":["clerk"],"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('default', '01m895c2hn0br53s', 1, '931b978c77dad75e06012cb2501f4100', '{"command":{"type":"StartInstance","instance":"01m895c2hn0br53s","processId":"approval","root":"01m895c2hn0br53s","variables":{},"by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895c2hn0br53s","processId":"approval","root":"01m895c2hn0br53s","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"approval","scope":0},{"type":"ElementActivated","key":2,"element":"Start","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"F0","scope":1},{"type":"ElementActivated","key":3,"element":"Accept","scope":1},{"type":"TaskCreated","key":4,"owner":3,"assignment":{"strategy":"firstContactWindow"}}],"deliveries":[]}'),
	('default', '01m895c2hn0br53s', 2, '16a4bc24e9b7a9524f0868d922a55dc1', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('default', '01m895c2hh7sj3r9', 3, '3a218ec5865d15b21c2b6e837ca54c25', '{"command":{"type":"CompleteTask","task":5,"by":"clerk1","variables":{}},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"ElementCompleted","key":4},{"type":"FlowTaken","flow":"F1","scope":1},{"type":"ElementActivated","key":6,"element":"Seal","scope":1},{"type":"JobCreated","key":7,"owner":6,"jobType":"seal","retries":3}],"deliveries":[]}');


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
	('0006-centres'),
	('0007-listeners'),
	('0008-model-files'),
	('0009-job-priorities'),
	('0010-batch-operations'),
	('0011-metrics'),
	('0012-webhooks'),
	('0013-job-retries');


--
-- Data for Name: model_files; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: process_definitions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.process_definitions VALUES
	('boundary-timer-cycle', '01m895c1d6ab4g0d', 'p', 1, NULL, 'p', 'm.bpmn', '903d5f9bb480f70d4db9b326c7ad19fc7736461429e21b80afe4b6254b5fab6d', '01m895c1d3b4y5a6', 0, 'designer', '', NULL, NULL),
	('business-rule-task', '01m895c1f872c199', 'p', 1, NULL, 'p', 'm.bpmn', '420f5b5c4bd11510c8a071e26ef90c0fe7ad4200970c6975286c106693857401', '01m895c1f64c1ysd', 0, 'designer', '', NULL, NULL),
	('call-activity', '01m895c1g41jj6qh', 'p', 1, NULL, 'p', 'm.bpmn', '6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c', '01m895c1g32sqacf', 0, 'designer', '', NULL, NULL),
	('call-activity', '01m895c1g530znvc', 'child', 1, NULL, 'child', 'm.bpmn', '6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c', '01m895c1g32sqacf', 0, 'designer', '', NULL, NULL),
	('call-activity-error', '01m895c1hweajwpw', 'p', 1, NULL, 'p', 'm.bpmn', 'fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef', '01m895c1hm81qnqj', 0, 'designer', '', NULL, NULL),
	('call-activity-error', '01m895c1hweajwpx', 'child', 1, NULL, 'child', 'm.bpmn', 'fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef', '01m895c1hm81qnqj', 0, 'designer', '', NULL, NULL),
	('claim', '01m895c1jp7y7qy7', 'p', 1, NULL, 'p', 'm.bpmn', 'cecbb3d8306ffbf630580feb3f8fa9c329fe2ee2d396c0af1970a565a01428db', '01m895c1jm64tf7t', 0, 'designer', '', NULL, NULL),
	('clock-case', '01m895c1ks7pf27w', 'p', 1, NULL, 'p', 'm.bpmn', '6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995', '01m895c1kq204tgr', 0, 'designer', '', NULL, NULL),
	('clock-two-pauses', '01m895c1ny1dcgbs', 'p', 1, NULL, 'p', 'm.bpmn', '673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0', '01m895c1nwb4tvm3', 0, 'designer', '', NULL, NULL),
	('error-uncaught', '01m895c1q99nc4by', 'p', 1, NULL, 'p', 'm.bpmn', 'edac915301d2a653cf4d55e0992033c5fa8732e4dc973c12d532d91ef4589ead', '01m895c1q7bx4f3y', 0, 'designer', '', NULL, NULL),
	('exclusive-gateway-no-flow', '01m895c1qvb1g4ac', 'p', 1, NULL, 'p', 'm.bpmn', 'f88da496a1f44c964a9fd61639b7e5a1a8a76bf5809c6ade0ddb4edfbe2b508f', '01m895c1qt62hx81', 0, 'designer', '', NULL, NULL),
	('message-and-timer-start', '01m895c1rv5mm5ae', 'p', 1, NULL, 'p', 'm.bpmn', 'adee0ec1a5ae7ad9cf7bad1ab191442d69356f10d38f7bdfee0c0cd9e5e8a868', '01m895c1rs56bf6v', 0, 'designer', '', NULL, NULL),
	('parallel-gateway', '01m895c1sqfqxjnt', 'p', 1, NULL, 'p', 'm.bpmn', 'a152d2c4513398e764aaffa0e0c511cee779cec624f3627ea40371554718d5fb', '01m895c1sp7y8hzv', 0, 'designer', '', NULL, NULL),
	('service-task', '01m895c1tjaxbmeq', 'p', 1, NULL, 'p', 'm.bpmn', '623152b560da3c24de814fc757e0b78819f4613accb05ed913e73f972e7878f9', '01m895c1tgftvmfk', 0, 'designer', '', NULL, NULL),
	('timer-catch', '01m895c1vv1gcr89', 'p', 1, NULL, 'p', 'm.bpmn', 'c0ea2b45e931abf46efb02d7439761b22c1e53a87d4f545b8d69d4adf431a8ed', '01m895c1vt85s9d9', 0, 'designer', '', NULL, NULL),
	('user-task-assignment', '01m895c1whde49w8', 'p', 1, NULL, 'p', 'm.bpmn', '23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3', '01m895c1wgbmtf3p', 0, 'designer', '', NULL, NULL),
	('compensation/activity-ref-narrows', '01m895c1y1930hv5', 'p', 1, NULL, 'p', 'm.bpmn', 'a35d59cc27fd5953d065d9c868a4e61a47b778a187f7eea70d7fbd2eb0d69019', '01m895c1xzbrcr8z', 0, 'designer', '', NULL, NULL),
	('compensation/activity-ref-of-a-subprocess', '01m895c1z80zr7c2', 'p', 1, NULL, 'p', 'm.bpmn', '022595a1686d1c5544ba22767560ed19060a9e5642c99802355033e7347ebb73', '01m895c1z66zkqyh', 0, 'designer', '', NULL, NULL),
	('compensation/activity-ref-of-one-not-completed', '01m895c1zw4tx745', 'p', 1, NULL, 'p', 'm.bpmn', '8eb5c5389ebacd2a9ffcacc4641f147e24490b26ec2bac00f1457e2c9036986f', '01m895c1zvdjvjzv', 0, 'designer', '', NULL, NULL),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895c20m03q1sm', 'p', 1, NULL, 'p', 'm.bpmn', 'baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7', '01m895c20j868fwn', 0, 'designer', '', NULL, NULL),
	('compensation/cancelled-while-it-runs', '01m895c22171srdm', 'p', 1, NULL, 'p', 'm.bpmn', 'c72f405ac0d9928636acadd6527881d2b1735a25df26dc1f9b5fa81ecb70080e', '01m895c2203cns8c', 0, 'designer', '', NULL, NULL),
	('loops/adhoc-and-calls-nested', '01m895c22x3bx1sn', 'p', 1, NULL, 'p', 'm.bpmn', '7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79', '01m895c22w9573bv', 0, 'designer', '', NULL, NULL),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5h', 'q', 1, NULL, 'q', 'm.bpmn', '7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79', '01m895c22w9573bv', 0, 'designer', '', NULL, NULL),
	('loops/any-signs', '01m895c24h9m5x7v', 'p', 1, NULL, 'p', 'm.bpmn', '207f5d1520da7a7b2a0f8fd8cfa328d6fb6ebbb4fbe062434a17311e9ee71497', '01m895c24fadhcay', 0, 'designer', '', NULL, NULL),
	('loops/behavior-complex', '01m895c25m8zk6fj', 'p', 1, NULL, 'p', 'm.bpmn', 'dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a', '01m895c25jcyav9y', 0, 'designer', '', NULL, NULL),
	('loops/behavior-error-uncaught', '01m895c27586art5', 'p', 1, NULL, 'p', 'm.bpmn', 'cd7e81af8de9920cc16c3b7b423975da0b65958cbc97381c9b6c3cb3cf17a912', '01m895c273c1xe7c', 0, 'designer', '', NULL, NULL),
	('loops/behavior-none-throws-at-every-completion', '01m895c28tcw2wgg', 'p', 1, NULL, 'p', 'm.bpmn', '15acd2f7da9fb336eb555740d6e2a7a7636455b29ec528432a192898182c2eb5', '01m895c28r7jyjgy', 0, 'designer', '', NULL, NULL),
	('operations/cancel-a-case-with-everything-open', '01m895c2a39svh6z', 'p', 1, NULL, 'p', 'm.bpmn', '34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc', '01m895c2a10gz6pk', 0, 'designer', '', NULL, NULL),
	('operations/cancel-a-case-with-everything-open', '01m895c2a39svh70', 'q', 1, NULL, 'q', 'm.bpmn', '34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc', '01m895c2a10gz6pk', 0, 'designer', '', NULL, NULL),
	('operations/claim-that-comes-second', '01m895c2bj9232d2', 'p', 1, NULL, 'p', 'm.bpmn', '560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c', '01m895c2bh6xnhcs', 0, 'designer', '', NULL, NULL),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895c2czas3mxz', 'p', 1, NULL, 'p', 'm.bpmn', '60479ca085d9e762850d4810915c5a33223666624debe63f71ac2f8d4fb0babd', '01m895c2cxc953er', 0, 'designer', '', NULL, NULL),
	('operations/iteration-removed-by-its-own-command', '01m895c2ea8cmstp', 'p', 1, NULL, 'p', 'm.bpmn', '955ac3f02a763d276844ed34ac7c8abcc316c690c67d55cdf5a4937043e57361', '01m895c2e8cz96a0', 0, 'designer', '', NULL, NULL),
	('operations/migrate-a-call-under-way', '01m895c2f3dc4dfd', 'p', 1, NULL, 'p', 'm.bpmn', '8c1e7f106a95c9f6fafeac6653162d248be861157bfa26c04d13b8f4a0b5a828', '01m895c2f1dc0e2x', 0, 'designer', '', NULL, NULL),
	('operations/migrate-a-call-under-way', '01m895c2f3dc4dfe', 'q', 1, NULL, 'q', 'm.bpmn', '8c1e7f106a95c9f6fafeac6653162d248be861157bfa26c04d13b8f4a0b5a828', '01m895c2f1dc0e2x', 0, 'designer', '', NULL, NULL),
	('operations/migrate-a-call-under-way', '01m895c2ffaatf1y', 'p2', 1, NULL, 'p2', 'm.bpmn', '08128850eaa5066e14c2e2c4205b6f1a0b1890c75c74ab66c42b42d039ec0454', '01m895c2f832tgr6', 0, 'designer', '', NULL, NULL),
	('default', '01m895c2g613mqmq', 'approval', 1, NULL, 'approval', 'm.bpmn', '352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b', '01m895c2g613mqmp', 0, 'designer', '', NULL, NULL),
	('default', '01m895c2gc2bnv9t', 'unfinished', 1, NULL, 'unfinished', 'm.bpmn', 'cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56', '01m895c2gc2bnv9s', 0, 'designer', '', NULL, NULL);


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
	('operations/iteration-removed-by-its-own-command', '955ac3f02a763d276844ed34ac7c8abcc316c690c67d55cdf5a4937043e57361', 'bpmn', '<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="http://yichuang.dev/scenarios">
<bpmn:process id="p" isExecutable="true">
<bpmn:startEvent id="s" />
<bpmn:userTask id="vote"><bpmn:multiInstanceLoopCharacteristics><bpmn:extensionElements><zeebe:loopCharacteristics inputCollection="=people" inputElement="person" outputCollection="votes" outputElement="=vote" /></bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics></bpmn:userTask>
<bpmn:endEvent id="e" />
<bpmn:sequenceFlow id="s_vote" sourceRef="s" targetRef="vote" />
<bpmn:sequenceFlow id="vote_e" sourceRef="vote" targetRef="e" />
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
	('user-task-assignment', '01m895c1wj8x69en.4', 'user', 'li'),
	('user-task-assignment', '01m895c1wj8x69en.4', 'user', 'wang'),
	('user-task-assignment', '01m895c1wj8x69en.4', 'group', 'clerk'),
	('user-task-assignment', '01m895c1wj8x69en.4', 'group', 'chiefRepresentative'),
	('default', '01m895c2geaxyqjg.5', 'group', 'clerk'),
	('default', '01m895c2h4a96hqd.5', 'group', 'clerk'),
	('default', '01m895c2hh7sj3r9.5', 'group', 'clerk');


--
-- Data for Name: task_drafts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: tasks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tasks VALUES
	('boundary-timer-cycle', '01m895c1d7fyp2nw.5', '01m895c1d7fyp2nw', '01m895c1d7fyp2nw', '01m895c1d7fyp2nw.3', 'a', 'a', '01m895c1d6ab4g0d', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1772413200000, 1773072000000, 'clerk1', NULL),
	('business-rule-task', '01m895c1febfjtx5.5', '01m895c1febfjtx5', '01m895c1febfjtx5', '01m895c1febfjtx5.4', 'u', 'u', '01m895c1f872c199', 'p', 'p', 1, 'case-1', 'CREATED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1773072000000, NULL, NULL, NULL),
	('call-activity', '01m895c1g530znvd.4.4', '01m895c1g530znvd.4', '01m895c1g530znvd', '01m895c1g530znvd.4.3', 'inner', 'inner', '01m895c1g530znvc', 'child', 'child', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1773072000000, 1773072000000, 'clerk1', NULL),
	('call-activity', '01m895c1g530znvd.6', '01m895c1g530znvd', '01m895c1g530znvd', '01m895c1g530znvd.5', 'after', 'after', '01m895c1g41jj6qh', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1773072000000, 1773072000000, 'clerk1', NULL),
	('call-activity', '01m895c1h002srfj.4.4', '01m895c1h002srfj.4', '01m895c1h002srfj', '01m895c1h002srfj.4.3', 'inner', 'inner', '01m895c1g530znvc', 'child', 'child', 1, 'case-1', 'CREATED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1773072000000, NULL, NULL, NULL),
	('call-activity-error', '01m895c1hxcyag7f.4.5', '01m895c1hxcyag7f.4', '01m895c1hxcyag7f', '01m895c1hxcyag7f.4.4', 'inner', 'inner', '01m895c1hweajwpx', 'child', 'child', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, NULL, NULL, 50, NULL, NULL, NULL, NULL, 1773072000000, 1773072000000, NULL, NULL),
	('call-activity-error', '01m895c1hxcyag7f.7', '01m895c1hxcyag7f', '01m895c1hxcyag7f', '01m895c1hxcyag7f.6', 'caught', 'caught', '01m895c1hweajwpw', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1773072000000, 1773072000000, 'clerk1', NULL),
	('claim', '01m895c1jq892f56.4', '01m895c1jq892f56', '01m895c1jq892f56', '01m895c1jq892f56.3', 'review', '审查', '01m895c1jp7y7qy7', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, 'released', NULL, 50, NULL, NULL, NULL, NULL, 1773072000000, 1773072000000, 'li', NULL),
	('clock-case', '01m895c1kt9wrbf2.6', '01m895c1kt9wrbf2', '01m895c1kt9wrbf2', '01m895c1kt9wrbf2.4', 'review', 'review', '01m895c1ks7pf27w', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m895c1kt9wrbf2.5', 1773072000000, 1773072000000, 'clerk1', NULL),
	('clock-case', '01m895c1kt9wrbf2.8', '01m895c1kt9wrbf2', '01m895c1kt9wrbf2', '01m895c1kt9wrbf2.7', 'expert', 'expert', '01m895c1ks7pf27w', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m895c1kt9wrbf2.2', 1773072000000, 1773104400000, 'clerk1', NULL),
	('clock-case', '01m895c1kt9wrbf2.10', '01m895c1kt9wrbf2', '01m895c1kt9wrbf2', '01m895c1kt9wrbf2.9', 'decide', 'decide', '01m895c1ks7pf27w', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m895c1kt9wrbf2.2', 1773104400000, 1776646800000, 'clerk1', NULL),
	('clock-two-pauses', '01m895c1nzf2cxv2.6', '01m895c1nzf2cxv2', '01m895c1nzf2cxv2', '01m895c1nzf2cxv2.5', 'a', 'a', '01m895c1ny1dcgbs', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m895c1nzf2cxv2.2', 1776646800000, 1776646800000, 'clerk1', NULL),
	('clock-two-pauses', '01m895c1nzf2cxv2.8', '01m895c1nzf2cxv2', '01m895c1nzf2cxv2', '01m895c1nzf2cxv2.7', 'b', 'b', '01m895c1ny1dcgbs', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m895c1nzf2cxv2.2', 1776646800000, 1776646800000, 'clerk1', NULL),
	('clock-two-pauses', '01m895c1nzf2cxv2.11', '01m895c1nzf2cxv2', '01m895c1nzf2cxv2', '01m895c1nzf2cxv2.10', 'c', 'c', '01m895c1ny1dcgbs', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m895c1nzf2cxv2.2', 1776646800000, 1776646800000, 'clerk1', NULL),
	('parallel-gateway', '01m895c1srar5beq.7', '01m895c1srar5beq', '01m895c1srar5beq', '01m895c1srar5beq.6', 'b', 'b', '01m895c1sqfqxjnt', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('parallel-gateway', '01m895c1srar5beq.5', '01m895c1srar5beq', '01m895c1srar5beq', '01m895c1srar5beq.4', 'a', 'a', '01m895c1sqfqxjnt', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('user-task-assignment', '01m895c1wj8x69en.4', '01m895c1wj8x69en', '01m895c1wj8x69en', '01m895c1wj8x69en.3', 'a', 'a', '01m895c1whde49w8', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '["li","wang"]', '["clerk","chiefRepresentative"]', NULL, NULL, 'released', 'review', 70, '2026-03-09', 1773014400000, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('user-task-assignment', '01m895c1wj8x69en.6', '01m895c1wj8x69en', '01m895c1wj8x69en', '01m895c1wj8x69en.5', 'b', 'b', '01m895c1whde49w8', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', 'W01', NULL, '首问窗口 W01 · first-contact window W01', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk7', NULL),
	('user-task-assignment', '01m895c1wj8x69en.8', '01m895c1wj8x69en', '01m895c1wj8x69en', '01m895c1wj8x69en.7', 'c', 'c', '01m895c1whde49w8', 'p', 'p', 1, 'case-1', 'COMPLETED', 'clerk7', '[]', '[]', NULL, NULL, '由同一人办理 · same person clerk7', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('compensation/activity-ref-narrows', '01m895c1y2dgd3qv.11', '01m895c1y2dgd3qv', '01m895c1y2dgd3qv', '01m895c1y2dgd3qv.10', 'then', 'then', '01m895c1y1930hv5', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('compensation/activity-ref-of-one-not-completed', '01m895c1zx2fb7s8.5', '01m895c1zx2fb7s8', '01m895c1zx2fb7s8', '01m895c1zx2fb7s8.4', 'a', 'a', '01m895c1zw4tx745', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895c20m03q1sn.7', '01m895c20m03q1sn', '01m895c20m03q1sn', '01m895c20m03q1sn.6', 'a', 'a', '01m895c20m03q1sm', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895c20m03q1sn.12', '01m895c20m03q1sn', '01m895c20m03q1sn', '01m895c20m03q1sn.11', 'ua', 'ua', '01m895c20m03q1sm', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL, NULL),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895c20m03q1sn.15', '01m895c20m03q1sn', '01m895c20m03q1sn', '01m895c20m03q1sn.14', 'after', 'after', '01m895c20m03q1sm', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('compensation/cancelled-while-it-runs', '01m895c22253sfth.4', '01m895c22253sfth', '01m895c22253sfth', '01m895c22253sfth.3', 'a', 'a', '01m895c22171srdm', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('compensation/cancelled-while-it-runs', '01m895c22253sfth.9', '01m895c22253sfth', '01m895c22253sfth', '01m895c22253sfth.8', 'ua', 'ua', '01m895c22171srdm', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL, NULL),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.11', '01m895c22y6cxb5j', '01m895c22y6cxb5j', '01m895c22y6cxb5j.10', 'u', 'u', '01m895c22x3bx1sn', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.15', '01m895c22y6cxb5j', '01m895c22y6cxb5j', '01m895c22y6cxb5j.14', 'u', 'u', '01m895c22x3bx1sn', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.9.4', '01m895c22y6cxb5j.9', '01m895c22y6cxb5j', '01m895c22y6cxb5j.9.3', 'a', 'a', '01m895c22y6cxb5h', 'q', 'q', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('loops/adhoc-and-calls-nested', '01m895c22y6cxb5j.13.4', '01m895c22y6cxb5j.13', '01m895c22y6cxb5j', '01m895c22y6cxb5j.13.3', 'a', 'a', '01m895c22y6cxb5h', 'q', 'q', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('loops/any-signs', '01m895c24jd3nyrj.5', '01m895c24jd3nyrj', '01m895c24jd3nyrj', '01m895c24jd3nyrj.4', 'vote', 'vote', '01m895c24h9m5x7v', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('loops/any-signs', '01m895c24jd3nyrj.7', '01m895c24jd3nyrj', '01m895c24jd3nyrj', '01m895c24jd3nyrj.6', 'vote', 'vote', '01m895c24h9m5x7v', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL, NULL),
	('loops/any-signs', '01m895c24jd3nyrj.9', '01m895c24jd3nyrj', '01m895c24jd3nyrj', '01m895c24jd3nyrj.8', 'vote', 'vote', '01m895c24h9m5x7v', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL, NULL),
	('loops/behavior-complex', '01m895c25nac3ry1.5', '01m895c25nac3ry1', '01m895c25nac3ry1', '01m895c25nac3ry1.4', 'vote', 'vote', '01m895c25m8zk6fj', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('loops/behavior-complex', '01m895c25nac3ry1.7', '01m895c25nac3ry1', '01m895c25nac3ry1', '01m895c25nac3ry1.6', 'vote', 'vote', '01m895c25m8zk6fj', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('loops/behavior-complex', '01m895c25nac3ry1.9', '01m895c25nac3ry1', '01m895c25nac3ry1', '01m895c25nac3ry1.8', 'vote', 'vote', '01m895c25m8zk6fj', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('loops/behavior-error-uncaught', '01m895c27586art6.5', '01m895c27586art6', '01m895c27586art6', '01m895c27586art6.4', 'vote', 'vote', '01m895c27586art5', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('loops/behavior-error-uncaught', '01m895c27586art6.7', '01m895c27586art6', '01m895c27586art6', '01m895c27586art6.6', 'vote', 'vote', '01m895c27586art5', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('loops/behavior-none-throws-at-every-completion', '01m895c28tcw2wgh.5', '01m895c28tcw2wgh', '01m895c28tcw2wgh', '01m895c28tcw2wgh.4', 'vote', 'vote', '01m895c28tcw2wgg', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('loops/behavior-none-throws-at-every-completion', '01m895c28tcw2wgh.7', '01m895c28tcw2wgh', '01m895c28tcw2wgh', '01m895c28tcw2wgh.6', 'vote', 'vote', '01m895c28tcw2wgg', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917.5', '01m895c2a49zt917', '01m895c2a49zt917', '01m895c2a49zt917.4', 'a', 'a', '01m895c2a39svh6z', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL, NULL),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917.14', '01m895c2a49zt917', '01m895c2a49zt917', '01m895c2a49zt917.13', 'v', 'v', '01m895c2a39svh6z', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL, NULL),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917.16', '01m895c2a49zt917', '01m895c2a49zt917', '01m895c2a49zt917.15', 'v', 'v', '01m895c2a39svh6z', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL, NULL),
	('operations/cancel-a-case-with-everything-open', '01m895c2a49zt917.12.4', '01m895c2a49zt917.12', '01m895c2a49zt917', '01m895c2a49zt917.12.3', 'qa', 'qa', '01m895c2a39svh70', 'q', 'q', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL, NULL),
	('operations/claim-that-comes-second', '01m895c2bk4zt5bt.4', '01m895c2bk4zt5bt', '01m895c2bk4zt5bt', '01m895c2bk4zt5bt.3', 'a', 'a', '01m895c2bj9232d2', 'p', 'p', 1, 'case-1', 'COMPLETED', 'wang', '[]', '[]', NULL, NULL, 'handed over', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'wang', NULL),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895c2d07z6e5n.5', '01m895c2d07z6e5n', '01m895c2d07z6e5n', '01m895c2d07z6e5n.4', 'a', 'a', '01m895c2czas3mxz', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL, NULL),
	('operations/iteration-removed-by-its-own-command', '01m895c2ea8cmstq.5', '01m895c2ea8cmstq', '01m895c2ea8cmstq', '01m895c2ea8cmstq.4', 'vote', 'vote', '01m895c2ea8cmstp', 'p', 'p', 1, 'case-1', 'CREATED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, NULL, NULL, NULL),
	('operations/iteration-removed-by-its-own-command', '01m895c2ea8cmstq.9', '01m895c2ea8cmstq', '01m895c2ea8cmstq', '01m895c2ea8cmstq.8', 'vote', 'vote', '01m895c2ea8cmstp', 'p', 'p', 1, 'case-1', 'CREATED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, NULL, NULL, NULL),
	('operations/iteration-removed-by-its-own-command', '01m895c2ea8cmstq.7', '01m895c2ea8cmstq', '01m895c2ea8cmstq', '01m895c2ea8cmstq.6', 'vote', 'vote', '01m895c2ea8cmstp', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL, NULL),
	('operations/migrate-a-call-under-way', '01m895c2ffaatf1z.4.4', '01m895c2ffaatf1z.4', '01m895c2ffaatf1z', '01m895c2ffaatf1z.4.3', 'a', 'a', '01m895c2f3dc4dfe', 'q', 'q', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('default', '01m895c2geaxyqjg.5', '01m895c2geaxyqjg', '01m895c2geaxyqjg', '01m895c2geaxyqjg.4', 'Accept', 'Accept', '01m895c2gc2bnv9t', 'unfinished', 'unfinished', 1, NULL, 'CREATED', NULL, '[]', '["clerk"]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m895c2geaxyqjg.2', 1776646800000, NULL, NULL, NULL),
	('default', '01m895c2gv8pjfw8.4', '01m895c2gv8pjfw8', '01m895c2gv8pjfw8', '01m895c2gv8pjfw8.3', 'Accept', 'Accept', '01m895c2g613mqmq', 'approval', 'approval', 1, NULL, 'CREATED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, NULL, NULL, NULL),
	('default', '01m895c2h92qc79q.4', '01m895c2h92qc79q', '01m895c2h92qc79q', '01m895c2h92qc79q.3', 'Accept', 'Accept', '01m895c2g613mqmq', 'approval', 'approval', 1, NULL, 'CREATED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, NULL, NULL, NULL),
	('default', '01m895c2h4a96hqd.5', '01m895c2h4a96hqd', '01m895c2h4a96hqd', '01m895c2h4a96hqd.4', 'Accept', 'Accept', '01m895c2gc2bnv9t', 'unfinished', 'unfinished', 1, NULL, 'COMPLETED', NULL, '[]', '["clerk"]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m895c2h4a96hqd.2', 1776646800000, 1776646800000, 'clerk1', NULL),
	('default', '01m895c2hn0br53s.4', '01m895c2hn0br53s', '01m895c2hn0br53s', '01m895c2hn0br53s.3', 'Accept', 'Accept', '01m895c2g613mqmq', 'approval', 'approval', 1, NULL, 'CREATED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, NULL, NULL, NULL),
	('default', '01m895c2hh7sj3r9.5', '01m895c2hh7sj3r9', '01m895c2hh7sj3r9', '01m895c2hh7sj3r9.4', 'Accept', 'Accept', '01m895c2gc2bnv9t', 'unfinished', 'unfinished', 1, NULL, 'COMPLETED', NULL, '[]', '["clerk"]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m895c2hh7sj3r9.2', 1776646800000, 1776646800000, 'clerk1', NULL);


--
-- Data for Name: timers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.timers VALUES
	('timer-catch', '01m895c1vw7r2bqm.4', 'timer', '01m895c1vw7r2bqm', '01m895c1vv1gcr89', 'p', 'w', 'virtual', 1776650400000, NULL, NULL, 0),
	('default', '01m895c2geaxyqjg.2', 'clock', '01m895c2geaxyqjg', '01m895c2gc2bnv9t', 'unfinished', 'unfinished', 'virtual', 1776920400000, NULL, NULL, 0),
	('default', '01m895c2h4a96hqd.2', 'clock', '01m895c2h4a96hqd', '01m895c2gc2bnv9t', 'unfinished', 'unfinished', 'virtual', 1776920400000, NULL, NULL, 0),
	('default', '01m895c2hh7sj3r9.2', 'clock', '01m895c2hh7sj3r9', '01m895c2gc2bnv9t', 'unfinished', 'unfinished', 'virtual', 1776920400000, NULL, NULL, 0);


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
	('business-rule-task', '01m895c1febfjtx5', 1, 'amount', '600000'),
	('business-rule-task', '01m895c1febfjtx5', 1, 'level', '"chief"'),
	('call-activity', '01m895c1g530znvd', 1, 'amount', '7'),
	('call-activity', '01m895c1g530znvd.4', 1, 'amount', '7'),
	('call-activity', '01m895c1g530znvd.4', 1, 'fee', '7'),
	('call-activity', '01m895c1g530znvd.4', 1, 'answer', '42'),
	('call-activity', '01m895c1g530znvd.4', 1, 'noise', '1'),
	('call-activity', '01m895c1g530znvd', 3, 'amount', '7'),
	('call-activity', '01m895c1g530znvd', 3, 'fee', '7'),
	('call-activity', '01m895c1g530znvd', 3, 'answer', '42'),
	('call-activity', '01m895c1g530znvd', 3, 'noise', '1'),
	('call-activity', '01m895c1g530znvd', 1, 'result', '42'),
	('call-activity', '01m895c1h002srfj', 1, 'amount', '8'),
	('call-activity', '01m895c1h002srfj', 3, 'fee', '8'),
	('call-activity', '01m895c1h002srfj.4', 1, 'amount', '8'),
	('call-activity', '01m895c1h002srfj.4', 1, 'fee', '8'),
	('claim', '01m895c1jq892f56', 1, 'zero', '0'),
	('claim', '01m895c1jq892f56', 1, 'list', NULL),
	('exclusive-gateway-no-flow', '01m895c1qw8x1nnb', 1, 'amount', '2000'),
	('message-and-timer-start', '01m895c1s606enbj', 1, 'from', '"portal"'),
	('parallel-gateway', '01m895c1srar5beq', 1, 'x', '2'),
	('service-task', '01m895c1tk0k6g9g', 1, 'kind', '"notice"'),
	('service-task', '01m895c1tk0k6g9g', 1, 'applicant', NULL),
	('service-task', '01m895c1tk0k6g9g', 3, 'name', '"王小明"'),
	('service-task', '01m895c1tk0k6g9g', 3, 'receipt', '"R-1"'),
	('service-task', '01m895c1tk0k6g9g', 3, 'noise', '1'),
	('service-task', '01m895c1tk0k6g9g', 1, 'notice', NULL),
	('timer-catch', '01m895c1vw7r2bqm', 1, 'till', '"2026-03-05T12:00:00+08:00"'),
	('user-task-assignment', '01m895c1wj8x69en', 1, 'chief', '"wang"'),
	('compensation/activity-ref-narrows', '01m895c1y2dgd3qv', 1, 'x', '"undone a"'),
	('compensation/activity-ref-narrows', '01m895c1y2dgd3qv', 1, 'y', '"undone b"'),
	('compensation/activity-ref-of-a-subprocess', '01m895c1z80zr7c3', 1, 'x', '"undone a"'),
	('compensation/activity-ref-of-a-subprocess', '01m895c1z80zr7c3', 1, 'y', '"done b"'),
	('loops/any-signs', '01m895c24jd3nyrj', 1, 'people', NULL),
	('loops/any-signs', '01m895c24jd3nyrj', 4, 'person', '"a"'),
	('loops/any-signs', '01m895c24jd3nyrj', 6, 'person', '"b"'),
	('loops/any-signs', '01m895c24jd3nyrj', 8, 'person', '"c"'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895c2d07z6e5n', 1, 'channel', '"papers"'),
	('operations/iteration-removed-by-its-own-command', '01m895c2ea8cmstq', 1, 'people', NULL),
	('operations/iteration-removed-by-its-own-command', '01m895c2ea8cmstq', 4, 'person', '"li"'),
	('operations/iteration-removed-by-its-own-command', '01m895c2ea8cmstq', 4, 'vote', NULL),
	('operations/iteration-removed-by-its-own-command', '01m895c2ea8cmstq', 6, 'person', '"wang"'),
	('operations/iteration-removed-by-its-own-command', '01m895c2ea8cmstq', 6, 'vote', NULL),
	('operations/iteration-removed-by-its-own-command', '01m895c2ea8cmstq', 8, 'person', '"zhang"'),
	('operations/iteration-removed-by-its-own-command', '01m895c2ea8cmstq', 8, 'vote', NULL);


--
-- Data for Name: webhook_deliveries; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhooks; Type: TABLE DATA; Schema: public; Owner: -
--



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
-- Name: batch_items batch_items_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.batch_items
    ADD CONSTRAINT batch_items_pkey PRIMARY KEY (tenant, batch_key, ordinal);


--
-- Name: batch_operations batch_operations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.batch_operations
    ADD CONSTRAINT batch_operations_pkey PRIMARY KEY (tenant, batch_key);


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
-- Name: model_files model_files_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.model_files
    ADD CONSTRAINT model_files_pkey PRIMARY KEY (tenant, deployment_key, name);


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
-- Name: webhook_deliveries webhook_deliveries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries
    ADD CONSTRAINT webhook_deliveries_pkey PRIMARY KEY (tenant, webhook_key, "position");


--
-- Name: webhooks webhooks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhooks
    ADD CONSTRAINT webhooks_pkey PRIMARY KEY (tenant, webhook_key);


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
-- Name: batch_items_tenant_batch_key_state_ordinal; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX batch_items_tenant_batch_key_state_ordinal ON public.batch_items USING btree (tenant, batch_key, state, ordinal);


--
-- Name: batch_items_tenant_instance_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX batch_items_tenant_instance_key ON public.batch_items USING btree (tenant, instance_key);


--
-- Name: batch_operations_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX batch_operations_state ON public.batch_operations USING btree (state);


--
-- Name: batch_operations_tenant_started_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX batch_operations_tenant_started_at ON public.batch_operations USING btree (tenant, started_at);


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
-- Name: incidents_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX incidents_open ON public.incidents USING btree (state) WHERE (state = 'ACTIVE'::text);


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
-- Name: jobs_type_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX jobs_type_state ON public.jobs USING btree (type, state);


--
-- Name: jobs_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX jobs_waiting ON public.jobs USING btree (type) WHERE (state = 'CREATED'::text);


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
-- Name: model_files_tenant_kind_namespace_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX model_files_tenant_kind_namespace_name ON public.model_files USING btree (tenant, kind, namespace, name);


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
-- Name: webhook_deliveries_tenant_webhook_key_root_key_position; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_tenant_webhook_key_root_key_position ON public.webhook_deliveries USING btree (tenant, webhook_key, root_key, "position");


--
-- Name: webhook_deliveries_tenant_webhook_key_state_next_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_tenant_webhook_key_state_next_at ON public.webhook_deliveries USING btree (tenant, webhook_key, state, next_at);


--
-- PostgreSQL database dump complete
--


