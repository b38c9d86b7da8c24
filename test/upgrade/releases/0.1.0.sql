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
-- Name: log_heads; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_heads (
    size bigint NOT NULL,
    key_id text NOT NULL,
    at bigint NOT NULL,
    head text NOT NULL,
    signature text NOT NULL
);


--
-- Name: log_identity; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_identity (
    singleton integer NOT NULL,
    log_id text NOT NULL
);


--
-- Name: log_tiles; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_tiles (
    algorithm text NOT NULL,
    level integer NOT NULL,
    tile bigint NOT NULL,
    hash text NOT NULL
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
	('shared', '57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb', '[{"name":"default","zone":"Asia/Shanghai","years":{"from":2020,"to":2030},"holidays":[],"workdays":[],"businessHours":[{"from":"09:00","to":"17:00"}]}]', 1795604510070);


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
	('clock-case', '01m895wxpe32bgst.2', 3, 1773072000000, 1773104400000, '专家评审', '行政许可法 第45条'),
	('clock-two-pauses', '01m895wxrnc728te.2', 1, 1776646800000, 1776646800000, '检验', NULL);


--
-- Data for Name: clocks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.clocks VALUES
	('clock-case', '01m895wxpe32bgst.5', '01m895wxpe32bgst', '01m895wxpe32bgst', '01m895wxpe32bgst.4', 'review', '', 'workingDays', NULL, 2, 'default', NULL, 'STOPPED', 1773072000000, 1773072000000, NULL, 1773306000000, 0, 0, NULL, NULL, 0),
	('clock-case', '01m895wxpe32bgst.2', '01m895wxpe32bgst', '01m895wxpe32bgst', '01m895wxpe32bgst.1', 'p', '', 'workingDays', 20, 10, 'default', '行政许可法 第42条', 'STOPPED', 1773072000000, 1776646800000, 1775552400000, 1774342800000, 0, 0.8, 1776646800000, 1776646800000, 0),
	('clock-two-pauses', '01m895wxrnc728te.2', '01m895wxrnc728te', '01m895wxrnc728te', '01m895wxrnc728te.1', 'p', '', 'calendarDays', NULL, 5, 'default', NULL, 'STOPPED', 1776646800000, 1776646800000, NULL, 1777280400000, 0, 0, NULL, NULL, 0),
	('default', '01m895wyw31gnxd2.2', '01m895wyw31gnxd2', '01m895wyw31gnxd2', '01m895wyw31gnxd2.1', 'unfinished', 'unfinished', 'workingDays', 20, 5, 'default', NULL, 'RUNNING', 1776646800000, NULL, 1779094800000, 1777280400000, 0, 0, NULL, NULL, 0),
	('default', '01m895wyx64yejv3.2', '01m895wyx64yejv3', '01m895wyx64yejv3', '01m895wyx64yejv3.1', 'unfinished', 'unfinished', 'workingDays', 20, 5, 'default', NULL, 'RUNNING', 1776646800000, NULL, 1779094800000, 1777280400000, 0, 0, NULL, NULL, 0),
	('default', '01m895wyxq6ykf7r.2', '01m895wyxq6ykf7r', '01m895wyxq6ykf7r', '01m895wyxq6ykf7r.1', 'unfinished', 'unfinished', 'workingDays', 20, 5, 'default', NULL, 'RUNNING', 1776646800000, NULL, 1779094800000, 1777280400000, 0, 0, NULL, NULL, 0);


--
-- Data for Name: decisions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decisions VALUES
	('business-rule-task', '01m895wxg3cn3xc2', 'route', 1, '', 'm.dmn', 'b0e70893874bbcdc2fb5f988fbc6fb91c8ef637ce2c7ae426ffd3dea22b8f865', '01m895wxg07ne4t3');


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
	('boundary-timer-cycle', '01m895wxcmd70ys0', '', 0, 'designer'),
	('business-rule-task', '01m895wxfdaavw1r', '', 0, 'designer'),
	('business-rule-task', '01m895wxg07ne4t3', '', 0, 'designer'),
	('call-activity', '01m895wxh8d5zmes', '', 0, 'designer'),
	('call-activity-error', '01m895wxkh0vy0d4', '', 0, 'designer'),
	('claim', '01m895wxmw1b9bh0', '', 0, 'designer'),
	('clock-case', '01m895wxpb06mycp', '', 0, 'designer'),
	('clock-two-pauses', '01m895wxrj43f7zg', '', 0, 'designer'),
	('error-uncaught', '01m895wxtm3m6szn', '', 0, 'designer'),
	('exclusive-gateway-no-flow', '01m895wxvd6m5jg8', '', 0, 'designer'),
	('message-and-timer-start', '01m895wxwh01ednk', '', 0, 'designer'),
	('parallel-gateway', '01m895wxy3a7808k', '', 0, 'designer'),
	('service-task', '01m895wxzd2t888b', '', 0, 'designer'),
	('timer-catch', '01m895wy0z808pz0', '', 0, 'designer'),
	('user-task-assignment', '01m895wy2494xbe8', '', 0, 'designer'),
	('compensation/activity-ref-narrows', '01m895wy3y7wpvsf', '', 0, 'designer'),
	('compensation/activity-ref-of-a-subprocess', '01m895wy5pbgcn16', '', 0, 'designer'),
	('compensation/activity-ref-of-one-not-completed', '01m895wy7372ys0b', '', 0, 'designer'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895wy88dgx4jz', '', 0, 'designer'),
	('compensation/cancelled-while-it-runs', '01m895wyafc1c8wk', '', 0, 'designer'),
	('loops/adhoc-and-calls-nested', '01m895wybt2gnrr0', '', 0, 'designer'),
	('loops/any-signs', '01m895wydq4newde', '', 0, 'designer'),
	('loops/behavior-complex', '01m895wyf4dp91xb', '', 0, 'designer'),
	('loops/behavior-error-uncaught', '01m895wygtfbsnje', '', 0, 'designer'),
	('loops/behavior-none-throws-at-every-completion', '01m895wyje3prrsb', '', 0, 'designer'),
	('operations/cancel-a-case-with-everything-open', '01m895wym3f2y68q', '', 0, 'designer'),
	('operations/claim-that-comes-second', '01m895wynp7ekb5g', '', 0, 'designer'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895wyqaf4ffbn', '', 0, 'designer'),
	('operations/iteration-removed-by-its-own-command', '01m895wyrwbc6hap', '', 0, 'designer'),
	('operations/migrate-a-call-under-way', '01m895wyt1dg7yqt', '', 0, 'designer'),
	('operations/migrate-a-call-under-way', '01m895wytcbc037k', '', 0, 'designer'),
	('default', '01m895wyvm1brw0y', '', 0, 'designer'),
	('default', '01m895wyw0407x1z', '', 0, 'designer');


--
-- Data for Name: drafts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: element_instances; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.element_instances VALUES
	('boundary-timer-cycle', '01m895wxcta6map4.2', '01m895wxcta6map4', 's', '', 'startEvent', '01m895wxcr0djpy1', 'COMPLETED', 1772413200000, 1772413200000),
	('boundary-timer-cycle', '01m895wxcta6map4.7', '01m895wxcta6map4', 'remind', '', 'boundaryEvent', '01m895wxcr0djpy1', 'COMPLETED', 1772449200000, 1772449200000),
	('boundary-timer-cycle', '01m895wxcta6map4.8', '01m895wxcta6map4', 'nudge', '', 'task', '01m895wxcr0djpy1', 'COMPLETED', 1772449200000, 1772449200000),
	('boundary-timer-cycle', '01m895wxcta6map4.9', '01m895wxcta6map4', 'e', '', 'endEvent', '01m895wxcr0djpy1', 'COMPLETED', 1772449200000, 1772449200000),
	('boundary-timer-cycle', '01m895wxcta6map4.11', '01m895wxcta6map4', 'remind', '', 'boundaryEvent', '01m895wxcr0djpy1', 'COMPLETED', 1772485200000, 1772485200000),
	('boundary-timer-cycle', '01m895wxcta6map4.12', '01m895wxcta6map4', 'nudge', '', 'task', '01m895wxcr0djpy1', 'COMPLETED', 1772485200000, 1772485200000),
	('boundary-timer-cycle', '01m895wxcta6map4.13', '01m895wxcta6map4', 'e', '', 'endEvent', '01m895wxcr0djpy1', 'COMPLETED', 1772485200000, 1772485200000),
	('boundary-timer-cycle', '01m895wxcta6map4.14', '01m895wxcta6map4', 'remind', '', 'boundaryEvent', '01m895wxcr0djpy1', 'COMPLETED', 1773072000000, 1773072000000),
	('boundary-timer-cycle', '01m895wxcta6map4.15', '01m895wxcta6map4', 'nudge', '', 'task', '01m895wxcr0djpy1', 'COMPLETED', 1773072000000, 1773072000000),
	('boundary-timer-cycle', '01m895wxcta6map4.16', '01m895wxcta6map4', 'e', '', 'endEvent', '01m895wxcr0djpy1', 'COMPLETED', 1773072000000, 1773072000000),
	('boundary-timer-cycle', '01m895wxcta6map4.17', '01m895wxcta6map4', 'e', '', 'endEvent', '01m895wxcr0djpy1', 'COMPLETED', 1773072000000, 1773072000000),
	('boundary-timer-cycle', '01m895wxcta6map4.1', '01m895wxcta6map4', 'p', '', 'process', '01m895wxcr0djpy1', 'COMPLETED', 1772413200000, 1773072000000),
	('boundary-timer-cycle', '01m895wxcta6map4.3', '01m895wxcta6map4', 'a', '', 'userTask', '01m895wxcr0djpy1', 'COMPLETED', 1772413200000, 1773072000000),
	('business-rule-task', '01m895wxg4dnd993.1', '01m895wxg4dnd993', 'p', '', 'process', '01m895wxfr59kwmt', 'ACTIVE', 1773072000000, NULL),
	('business-rule-task', '01m895wxg4dnd993.2', '01m895wxg4dnd993', 's', '', 'startEvent', '01m895wxfr59kwmt', 'COMPLETED', 1773072000000, 1773072000000),
	('business-rule-task', '01m895wxg4dnd993.3', '01m895wxg4dnd993', 'route', '', 'businessRuleTask', '01m895wxfr59kwmt', 'COMPLETED', 1773072000000, 1773072000000),
	('business-rule-task', '01m895wxg4dnd993.4', '01m895wxg4dnd993', 'u', '', 'userTask', '01m895wxfr59kwmt', 'ACTIVE', 1773072000000, NULL),
	('call-activity', '01m895wxhc0hw638.2', '01m895wxhc0hw638', 's', '', 'startEvent', '01m895wxhbdv8znc', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m895wxhc0hw638.4.2', '01m895wxhc0hw638.4', 'cs', '', 'startEvent', '01m895wxhbdv8znd', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m895wxhc0hw638.4.5', '01m895wxhc0hw638.4', 'ce', '', 'endEvent', '01m895wxhbdv8znd', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m895wxhc0hw638.3', '01m895wxhc0hw638', 'c', '', 'callActivity', '01m895wxhbdv8znc', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m895wxhc0hw638.4.1', '01m895wxhc0hw638.4', 'child', '', 'process', '01m895wxhbdv8znd', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m895wxhc0hw638.4.3', '01m895wxhc0hw638.4', 'inner', '', 'userTask', '01m895wxhbdv8znd', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m895wxhc0hw638.7', '01m895wxhc0hw638', 'e', '', 'endEvent', '01m895wxhbdv8znc', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m895wxhc0hw638.1', '01m895wxhc0hw638', 'p', '', 'process', '01m895wxhbdv8znc', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m895wxhc0hw638.5', '01m895wxhc0hw638', 'after', '', 'userTask', '01m895wxhbdv8znc', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m895wxjn3n2tbm.1', '01m895wxjn3n2tbm', 'p', '', 'process', '01m895wxhbdv8znc', 'ACTIVE', 1773072000000, NULL),
	('call-activity', '01m895wxjn3n2tbm.2', '01m895wxjn3n2tbm', 's', '', 'startEvent', '01m895wxhbdv8znc', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m895wxjn3n2tbm.3', '01m895wxjn3n2tbm', 'c', '', 'callActivity', '01m895wxhbdv8znc', 'ACTIVE', 1773072000000, NULL),
	('call-activity', '01m895wxjn3n2tbm.4.1', '01m895wxjn3n2tbm.4', 'child', '', 'process', '01m895wxhbdv8znd', 'ACTIVE', 1773072000000, NULL),
	('call-activity', '01m895wxjn3n2tbm.4.2', '01m895wxjn3n2tbm.4', 'cs', '', 'startEvent', '01m895wxhbdv8znd', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m895wxjn3n2tbm.4.3', '01m895wxjn3n2tbm.4', 'inner', '', 'userTask', '01m895wxhbdv8znd', 'ACTIVE', 1773072000000, NULL),
	('call-activity-error', '01m895wxkpc5d4xs.2', '01m895wxkpc5d4xs', 's', '', 'startEvent', '01m895wxknftkwqn', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity-error', '01m895wxkpc5d4xs.3', '01m895wxkpc5d4xs', 'c', '', 'callActivity', '01m895wxknftkwqn', 'TERMINATED', 1773072000000, 1773072000000),
	('call-activity-error', '01m895wxkpc5d4xs.4.1', '01m895wxkpc5d4xs.4', 'child', '', 'process', '01m895wxknftkwqp', 'TERMINATED', 1773072000000, 1773072000000),
	('call-activity-error', '01m895wxkpc5d4xs.4.2', '01m895wxkpc5d4xs.4', 'cs', '', 'startEvent', '01m895wxknftkwqp', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity-error', '01m895wxkpc5d4xs.4.3', '01m895wxkpc5d4xs.4', 'f', '', 'parallelGateway', '01m895wxknftkwqp', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity-error', '01m895wxkpc5d4xs.4.4', '01m895wxkpc5d4xs.4', 'inner', '', 'userTask', '01m895wxknftkwqp', 'TERMINATED', 1773072000000, 1773072000000),
	('call-activity-error', '01m895wxkpc5d4xs.4.6', '01m895wxkpc5d4xs.4', 't', '', 'task', '01m895wxknftkwqp', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity-error', '01m895wxkpc5d4xs.4.7', '01m895wxkpc5d4xs.4', 'ce', '', 'endEvent', '01m895wxknftkwqp', 'TERMINATED', 1773072000000, 1773072000000),
	('call-activity-error', '01m895wxkpc5d4xs.5', '01m895wxkpc5d4xs', 'err', '', 'boundaryEvent', '01m895wxknftkwqn', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity-error', '01m895wxkpc5d4xs.8', '01m895wxkpc5d4xs', 'e', '', 'endEvent', '01m895wxknftkwqn', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity-error', '01m895wxkpc5d4xs.1', '01m895wxkpc5d4xs', 'p', '', 'process', '01m895wxknftkwqn', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity-error', '01m895wxkpc5d4xs.6', '01m895wxkpc5d4xs', 'caught', '', 'userTask', '01m895wxknftkwqn', 'COMPLETED', 1773072000000, 1773072000000),
	('claim', '01m895wxn0cc071w.2', '01m895wxn0cc071w', 's', '', 'startEvent', '01m895wxmzdzpb5f', 'COMPLETED', 1773072000000, 1773072000000),
	('claim', '01m895wxn0cc071w.5', '01m895wxn0cc071w', 'e', '', 'endEvent', '01m895wxmzdzpb5f', 'COMPLETED', 1773072000000, 1773072000000),
	('claim', '01m895wxn0cc071w.1', '01m895wxn0cc071w', 'p', '', 'process', '01m895wxmzdzpb5f', 'COMPLETED', 1773072000000, 1773072000000),
	('claim', '01m895wxn0cc071w.3', '01m895wxn0cc071w', 'review', '审查', 'userTask', '01m895wxmzdzpb5f', 'COMPLETED', 1773072000000, 1773072000000),
	('clock-case', '01m895wxpe32bgst.3', '01m895wxpe32bgst', 's', '', 'startEvent', '01m895wxpe32bgss', 'COMPLETED', 1773072000000, 1773072000000),
	('clock-case', '01m895wxpe32bgst.4', '01m895wxpe32bgst', 'review', '', 'userTask', '01m895wxpe32bgss', 'COMPLETED', 1773072000000, 1773072000000),
	('clock-case', '01m895wxpe32bgst.7', '01m895wxpe32bgst', 'expert', '', 'userTask', '01m895wxpe32bgss', 'COMPLETED', 1773072000000, 1773104400000),
	('clock-case', '01m895wxpe32bgst.11', '01m895wxpe32bgst', 'e', '', 'endEvent', '01m895wxpe32bgss', 'COMPLETED', 1776646800000, 1776646800000),
	('clock-case', '01m895wxpe32bgst.1', '01m895wxpe32bgst', 'p', '', 'process', '01m895wxpe32bgss', 'COMPLETED', 1773072000000, 1776646800000),
	('clock-case', '01m895wxpe32bgst.9', '01m895wxpe32bgst', 'decide', '', 'userTask', '01m895wxpe32bgss', 'COMPLETED', 1773104400000, 1776646800000),
	('clock-two-pauses', '01m895wxrnc728te.1', '01m895wxrnc728te', 'p', '', 'process', '01m895wxrm0dmh1r', 'COMPLETED', 1776646800000, 1776646800000),
	('clock-two-pauses', '01m895wxrnc728te.3', '01m895wxrnc728te', 's', '', 'startEvent', '01m895wxrm0dmh1r', 'COMPLETED', 1776646800000, 1776646800000),
	('clock-two-pauses', '01m895wxrnc728te.4', '01m895wxrnc728te', 'f', '', 'parallelGateway', '01m895wxrm0dmh1r', 'COMPLETED', 1776646800000, 1776646800000),
	('clock-two-pauses', '01m895wxrnc728te.5', '01m895wxrnc728te', 'a', '', 'userTask', '01m895wxrm0dmh1r', 'COMPLETED', 1776646800000, 1776646800000),
	('clock-two-pauses', '01m895wxrnc728te.9', '01m895wxrnc728te', 'j', '', 'parallelGateway', '01m895wxrm0dmh1r', 'COMPLETED', 1776646800000, 1776646800000),
	('clock-two-pauses', '01m895wxrnc728te.7', '01m895wxrnc728te', 'b', '', 'userTask', '01m895wxrm0dmh1r', 'COMPLETED', 1776646800000, 1776646800000),
	('clock-two-pauses', '01m895wxrnc728te.12', '01m895wxrnc728te', 'e', '', 'endEvent', '01m895wxrm0dmh1r', 'COMPLETED', 1776646800000, 1776646800000),
	('clock-two-pauses', '01m895wxrnc728te.10', '01m895wxrnc728te', 'c', '', 'userTask', '01m895wxrm0dmh1r', 'COMPLETED', 1776646800000, 1776646800000),
	('error-uncaught', '01m895wxtq8cfxq7.1', '01m895wxtq8cfxq7', 'p', '', 'process', '01m895wxtpcerb5v', 'ACTIVE', 1776646800000, NULL),
	('error-uncaught', '01m895wxtq8cfxq7.2', '01m895wxtq8cfxq7', 's', '', 'startEvent', '01m895wxtpcerb5v', 'COMPLETED', 1776646800000, 1776646800000),
	('error-uncaught', '01m895wxtq8cfxq7.3', '01m895wxtq8cfxq7', 'err', '', 'endEvent', '01m895wxtpcerb5v', 'ACTIVE', 1776646800000, NULL),
	('exclusive-gateway-no-flow', '01m895wxvg7h39v0.2', '01m895wxvg7h39v0', 's', '', 'startEvent', '01m895wxvfddpt2n', 'COMPLETED', 1776646800000, 1776646800000),
	('exclusive-gateway-no-flow', '01m895wxvg7h39v0.5', '01m895wxvg7h39v0', 'a', '', 'task', '01m895wxvfddpt2n', 'COMPLETED', 1776646800000, 1776646800000),
	('exclusive-gateway-no-flow', '01m895wxvg7h39v0.6', '01m895wxvg7h39v0', 'e', '', 'endEvent', '01m895wxvfddpt2n', 'COMPLETED', 1776646800000, 1776646800000),
	('exclusive-gateway-no-flow', '01m895wxvg7h39v0.1', '01m895wxvg7h39v0', 'p', '', 'process', '01m895wxvfddpt2n', 'COMPLETED', 1776646800000, 1776646800000),
	('exclusive-gateway-no-flow', '01m895wxvg7h39v0.3', '01m895wxvg7h39v0', 'x', '', 'exclusiveGateway', '01m895wxvfddpt2n', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m895wxwm7vqgf0.1', '01m895wxwm7vqgf0', 'p', '', 'process', '01m895wxwm7vqgez', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m895wxwm7vqgf0.2', '01m895wxwm7vqgf0', 'none', '', 'startEvent', '01m895wxwm7vqgez', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m895wxwm7vqgf0.3', '01m895wxwm7vqgf0', 'a', '', 'task', '01m895wxwm7vqgez', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m895wxwm7vqgf0.4', '01m895wxwm7vqgf0', 'e', '', 'endEvent', '01m895wxwm7vqgez', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m895wxx47k6xht.1', '01m895wxx47k6xht', 'p', '', 'process', '01m895wxwm7vqgez', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m895wxx47k6xht.2', '01m895wxx47k6xht', 'mail', '', 'startEvent', '01m895wxwm7vqgez', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m895wxx47k6xht.3', '01m895wxx47k6xht', 'a', '', 'task', '01m895wxwm7vqgez', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m895wxx47k6xht.4', '01m895wxx47k6xht', 'e', '', 'endEvent', '01m895wxwm7vqgez', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m895wxx914gq1r.1', '01m895wxx914gq1r', 'p', '', 'process', '01m895wxwm7vqgez', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m895wxx914gq1r.2', '01m895wxx914gq1r', 'daily', '', 'startEvent', '01m895wxwm7vqgez', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m895wxx914gq1r.3', '01m895wxx914gq1r', 'a', '', 'task', '01m895wxwm7vqgez', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m895wxx914gq1r.4', '01m895wxx914gq1r', 'e', '', 'endEvent', '01m895wxwm7vqgez', 'COMPLETED', 1776646800000, 1776646800000),
	('parallel-gateway', '01m895wxy66rwz4b.2', '01m895wxy66rwz4b', 's', '', 'startEvent', '01m895wxy5f63fey', 'COMPLETED', 1776646800000, 1776646800000),
	('parallel-gateway', '01m895wxy66rwz4b.3', '01m895wxy66rwz4b', 'f', '', 'parallelGateway', '01m895wxy5f63fey', 'COMPLETED', 1776646800000, 1776646800000),
	('parallel-gateway', '01m895wxy66rwz4b.6', '01m895wxy66rwz4b', 'b', '', 'userTask', '01m895wxy5f63fey', 'COMPLETED', 1776646800000, 1776646800000),
	('parallel-gateway', '01m895wxy66rwz4b.8', '01m895wxy66rwz4b', 'j', '', 'parallelGateway', '01m895wxy5f63fey', 'COMPLETED', 1776646800000, 1776646800000),
	('parallel-gateway', '01m895wxy66rwz4b.9', '01m895wxy66rwz4b', 'e', '', 'endEvent', '01m895wxy5f63fey', 'COMPLETED', 1776646800000, 1776646800000),
	('parallel-gateway', '01m895wxy66rwz4b.1', '01m895wxy66rwz4b', 'p', '', 'process', '01m895wxy5f63fey', 'COMPLETED', 1776646800000, 1776646800000),
	('parallel-gateway', '01m895wxy66rwz4b.4', '01m895wxy66rwz4b', 'a', '', 'userTask', '01m895wxy5f63fey', 'COMPLETED', 1776646800000, 1776646800000),
	('service-task', '01m895wxzgbsezqv.2', '01m895wxzgbsezqv', 's', '', 'startEvent', '01m895wxzgbsezqt', 'COMPLETED', 1776646800000, 1776646800000),
	('service-task', '01m895wxzgbsezqv.6', '01m895wxzgbsezqv', 'e', '', 'endEvent', '01m895wxzgbsezqt', 'COMPLETED', 1776646800000, 1776646800000),
	('service-task', '01m895wxzgbsezqv.1', '01m895wxzgbsezqv', 'p', '', 'process', '01m895wxzgbsezqt', 'COMPLETED', 1776646800000, 1776646800000),
	('service-task', '01m895wxzgbsezqv.3', '01m895wxzgbsezqv', 'send', '', 'serviceTask', '01m895wxzgbsezqt', 'COMPLETED', 1776646800000, 1776646800000),
	('timer-catch', '01m895wy128sy5m2.1', '01m895wy128sy5m2', 'p', '', 'process', '01m895wy128sy5m1', 'ACTIVE', 1776646800000, NULL),
	('timer-catch', '01m895wy128sy5m2.2', '01m895wy128sy5m2', 's', '', 'startEvent', '01m895wy128sy5m1', 'COMPLETED', 1776646800000, 1776646800000),
	('timer-catch', '01m895wy128sy5m2.3', '01m895wy128sy5m2', 'w', '', 'intermediateCatchEvent', '01m895wy128sy5m1', 'ACTIVE', 1776646800000, NULL),
	('user-task-assignment', '01m895wy277pnhka.2', '01m895wy277pnhka', 's', '', 'startEvent', '01m895wy266z96ff', 'COMPLETED', 1776646800000, 1776646800000),
	('user-task-assignment', '01m895wy277pnhka.3', '01m895wy277pnhka', 'a', '', 'userTask', '01m895wy266z96ff', 'COMPLETED', 1776646800000, 1776646800000),
	('user-task-assignment', '01m895wy277pnhka.5', '01m895wy277pnhka', 'b', '', 'userTask', '01m895wy266z96ff', 'COMPLETED', 1776646800000, 1776646800000),
	('user-task-assignment', '01m895wy277pnhka.9', '01m895wy277pnhka', 'e', '', 'endEvent', '01m895wy266z96ff', 'COMPLETED', 1776646800000, 1776646800000);
INSERT INTO public.element_instances VALUES
	('user-task-assignment', '01m895wy277pnhka.1', '01m895wy277pnhka', 'p', '', 'process', '01m895wy266z96ff', 'COMPLETED', 1776646800000, 1776646800000),
	('user-task-assignment', '01m895wy277pnhka.7', '01m895wy277pnhka', 'c', '', 'userTask', '01m895wy266z96ff', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m895wy42b8p6v7.2', '01m895wy42b8p6v7', 's', '', 'startEvent', '01m895wy41ffrrnr', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m895wy42b8p6v7.3', '01m895wy42b8p6v7', 'a', '', 'scriptTask', '01m895wy41ffrrnr', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m895wy42b8p6v7.5', '01m895wy42b8p6v7', 'b', '', 'scriptTask', '01m895wy41ffrrnr', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m895wy42b8p6v7.7', '01m895wy42b8p6v7', 't', '', 'intermediateThrowEvent', '01m895wy41ffrrnr', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m895wy42b8p6v7.1', '01m895wy42b8p6v7', 'p', '', 'process', '01m895wy41ffrrnr', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m895wy42b8p6v7.9', '01m895wy42b8p6v7', 'undo_a', '', 'scriptTask', '01m895wy41ffrrnr', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m895wy42b8p6v7.12', '01m895wy42b8p6v7', 't2', '', 'intermediateThrowEvent', '01m895wy41ffrrnr', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m895wy42b8p6v7.14', '01m895wy42b8p6v7', 'undo_b', '', 'scriptTask', '01m895wy41ffrrnr', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m895wy42b8p6v7.15', '01m895wy42b8p6v7', 'e', '', 'endEvent', '01m895wy41ffrrnr', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m895wy42b8p6v7.10', '01m895wy42b8p6v7', 'then', '', 'userTask', '01m895wy41ffrrnr', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m895wy6426vpj6.1', '01m895wy6426vpj6', 'p', '', 'process', '01m895wy63bpfqcm', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m895wy6426vpj6.2', '01m895wy6426vpj6', 's', '', 'startEvent', '01m895wy63bpfqcm', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m895wy6426vpj6.3', '01m895wy6426vpj6', 'sub', '', 'subProcess', '01m895wy63bpfqcm', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m895wy6426vpj6.4', '01m895wy6426vpj6', 'is', '', 'startEvent', '01m895wy63bpfqcm', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m895wy6426vpj6.5', '01m895wy6426vpj6', 'a', '', 'scriptTask', '01m895wy63bpfqcm', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m895wy6426vpj6.7', '01m895wy6426vpj6', 'ie', '', 'endEvent', '01m895wy63bpfqcm', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m895wy6426vpj6.9', '01m895wy6426vpj6', 'b', '', 'scriptTask', '01m895wy63bpfqcm', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m895wy6426vpj6.11', '01m895wy6426vpj6', 't', '', 'intermediateThrowEvent', '01m895wy63bpfqcm', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m895wy6426vpj6.13', '01m895wy6426vpj6', 'sub', '', 'subProcess', '01m895wy63bpfqcm', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m895wy6426vpj6.15', '01m895wy6426vpj6', 'undo_a', '', 'scriptTask', '01m895wy63bpfqcm', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m895wy6426vpj6.16', '01m895wy6426vpj6', 'e', '', 'endEvent', '01m895wy63bpfqcm', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-one-not-completed', '01m895wy761gh470.2', '01m895wy761gh470', 's', '', 'startEvent', '01m895wy761gh46z', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-one-not-completed', '01m895wy761gh470.3', '01m895wy761gh470', 'f', '', 'parallelGateway', '01m895wy761gh46z', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-one-not-completed', '01m895wy761gh470.6', '01m895wy761gh470', 't', '', 'intermediateThrowEvent', '01m895wy761gh46z', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-one-not-completed', '01m895wy761gh470.7', '01m895wy761gh470', 'e', '', 'endEvent', '01m895wy761gh46z', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-one-not-completed', '01m895wy761gh470.9', '01m895wy761gh470', 'e', '', 'endEvent', '01m895wy761gh46z', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-one-not-completed', '01m895wy761gh470.1', '01m895wy761gh470', 'p', '', 'process', '01m895wy761gh46z', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-one-not-completed', '01m895wy761gh470.4', '01m895wy761gh470', 'a', '', 'userTask', '01m895wy761gh46z', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895wy8d8nj880.2', '01m895wy8d8nj880', 's', '', 'startEvent', '01m895wy8d8nj87z', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895wy8d8nj880.5', '01m895wy8d8nj880', 'is', '', 'startEvent', '01m895wy8d8nj87z', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895wy8d8nj880.6', '01m895wy8d8nj880', 'a', '', 'userTask', '01m895wy8d8nj87z', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895wy8d8nj880.13', '01m895wy8d8nj880', 'm', '', 'boundaryEvent', '01m895wy8d8nj87z', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895wy8d8nj880.3', '01m895wy8d8nj880', 'sub', '', 'subProcess', '01m895wy8d8nj87z', 'TERMINATED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895wy8d8nj880.9', '01m895wy8d8nj880', 't', '', 'intermediateThrowEvent', '01m895wy8d8nj87z', 'TERMINATED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895wy8d8nj880.11', '01m895wy8d8nj880', 'ua', '', 'userTask', '01m895wy8d8nj87z', 'TERMINATED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895wy8d8nj880.16', '01m895wy8d8nj880', 'e', '', 'endEvent', '01m895wy8d8nj87z', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895wy8d8nj880.1', '01m895wy8d8nj880', 'p', '', 'process', '01m895wy8d8nj87z', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895wy8d8nj880.14', '01m895wy8d8nj880', 'after', '', 'userTask', '01m895wy8d8nj87z', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/cancelled-while-it-runs', '01m895wyakfzhjjn.2', '01m895wyakfzhjjn', 's', '', 'startEvent', '01m895wyaj0tpffy', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/cancelled-while-it-runs', '01m895wyakfzhjjn.3', '01m895wyakfzhjjn', 'a', '', 'userTask', '01m895wyaj0tpffy', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/cancelled-while-it-runs', '01m895wyakfzhjjn.1', '01m895wyakfzhjjn', 'p', '', 'process', '01m895wyaj0tpffy', 'TERMINATED', 1776646800000, 1776646800000),
	('compensation/cancelled-while-it-runs', '01m895wyakfzhjjn.6', '01m895wyakfzhjjn', 't', '', 'intermediateThrowEvent', '01m895wyaj0tpffy', 'TERMINATED', 1776646800000, 1776646800000),
	('compensation/cancelled-while-it-runs', '01m895wyakfzhjjn.8', '01m895wyakfzhjjn', 'ua', '', 'userTask', '01m895wyaj0tpffy', 'TERMINATED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.2', '01m895wybxcre7rf', 's', '', 'startEvent', '01m895wybweksj3b', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.5', '01m895wybxcre7rf', 'each', '', 'subProcess', '01m895wybweksj3b', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.1', '01m895wybxcre7rf', 'p', '', 'process', '01m895wybweksj3b', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.3', '01m895wybxcre7rf', 'each', '', 'subProcess', '01m895wybweksj3b', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.4', '01m895wybxcre7rf', 'each', '', 'subProcess', '01m895wybweksj3b', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.6', '01m895wybxcre7rf', 'ah', '', 'adHocSubProcess', '01m895wybweksj3b', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.9.2', '01m895wybxcre7rf.9', 'qs', '', 'startEvent', '01m895wybxcre7re', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.13.2', '01m895wybxcre7rf.13', 'qs', '', 'startEvent', '01m895wybxcre7re', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.13.5', '01m895wybxcre7rf.13', 'qe', '', 'endEvent', '01m895wybxcre7re', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.12', '01m895wybxcre7rf', 'c', '', 'callActivity', '01m895wybweksj3b', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.13.1', '01m895wybxcre7rf.13', 'q', '', 'process', '01m895wybxcre7re', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.13.3', '01m895wybxcre7rf.13', 'a', '', 'userTask', '01m895wybxcre7re', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.10', '01m895wybxcre7rf', 'u', '', 'userTask', '01m895wybweksj3b', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.7', '01m895wybxcre7rf', 'ah', '', 'adHocSubProcess', '01m895wybweksj3b', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.14', '01m895wybxcre7rf', 'u', '', 'userTask', '01m895wybweksj3b', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.9.5', '01m895wybxcre7rf.9', 'qe', '', 'endEvent', '01m895wybxcre7re', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.16', '01m895wybxcre7rf', 'e', '', 'endEvent', '01m895wybweksj3b', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.8', '01m895wybxcre7rf', 'c', '', 'callActivity', '01m895wybweksj3b', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.9.1', '01m895wybxcre7rf.9', 'q', '', 'process', '01m895wybxcre7re', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.9.3', '01m895wybxcre7rf.9', 'a', '', 'userTask', '01m895wybxcre7re', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/any-signs', '01m895wye14wqmkq.2', '01m895wye14wqmkq', 's', '', 'startEvent', '01m895wye14wqmkp', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/any-signs', '01m895wye14wqmkq.10', '01m895wye14wqmkq', 'e', '', 'endEvent', '01m895wye14wqmkp', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/any-signs', '01m895wye14wqmkq.1', '01m895wye14wqmkq', 'p', '', 'process', '01m895wye14wqmkp', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/any-signs', '01m895wye14wqmkq.3', '01m895wye14wqmkq', 'vote', '', 'userTask', '01m895wye14wqmkp', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/any-signs', '01m895wye14wqmkq.4', '01m895wye14wqmkq', 'vote', '', 'userTask', '01m895wye14wqmkp', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/any-signs', '01m895wye14wqmkq.6', '01m895wye14wqmkq', 'vote', '', 'userTask', '01m895wye14wqmkp', 'TERMINATED', 1776646800000, 1776646800000),
	('loops/any-signs', '01m895wye14wqmkq.8', '01m895wye14wqmkq', 'vote', '', 'userTask', '01m895wye14wqmkp', 'TERMINATED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m895wyf88zfd5c.2', '01m895wyf88zfd5c', 's', '', 'startEvent', '01m895wyf7f0840q', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m895wyf88zfd5c.4', '01m895wyf88zfd5c', 'vote', '', 'userTask', '01m895wyf7f0840q', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m895wyf88zfd5c.10', '01m895wyf88zfd5c', 'b', '', 'boundaryEvent', '01m895wyf7f0840q', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m895wyf88zfd5c.11', '01m895wyf88zfd5c', 'e2', '', 'endEvent', '01m895wyf7f0840q', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m895wyf88zfd5c.6', '01m895wyf88zfd5c', 'vote', '', 'userTask', '01m895wyf7f0840q', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m895wyf88zfd5c.12', '01m895wyf88zfd5c', 'e', '', 'endEvent', '01m895wyf7f0840q', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m895wyf88zfd5c.1', '01m895wyf88zfd5c', 'p', '', 'process', '01m895wyf7f0840q', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m895wyf88zfd5c.3', '01m895wyf88zfd5c', 'vote', '', 'userTask', '01m895wyf7f0840q', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m895wyf88zfd5c.8', '01m895wyf88zfd5c', 'vote', '', 'userTask', '01m895wyf7f0840q', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-error-uncaught', '01m895wygze6b82j.2', '01m895wygze6b82j', 's', '', 'startEvent', '01m895wygx3qpskx', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-error-uncaught', '01m895wygze6b82j.4', '01m895wygze6b82j', 'vote', '', 'userTask', '01m895wygx3qpskx', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-error-uncaught', '01m895wygze6b82j.9', '01m895wygze6b82j', 'e', '', 'endEvent', '01m895wygx3qpskx', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-error-uncaught', '01m895wygze6b82j.1', '01m895wygze6b82j', 'p', '', 'process', '01m895wygx3qpskx', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-error-uncaught', '01m895wygze6b82j.3', '01m895wygze6b82j', 'vote', '', 'userTask', '01m895wygx3qpskx', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-error-uncaught', '01m895wygze6b82j.6', '01m895wygze6b82j', 'vote', '', 'userTask', '01m895wygx3qpskx', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m895wyjr18aqtm.2', '01m895wyjr18aqtm', 's', '', 'startEvent', '01m895wyjr18aqtk', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m895wyjr18aqtm.8', '01m895wyjr18aqtm', 'b', '', 'boundaryEvent', '01m895wyjr18aqtk', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m895wyjr18aqtm.9', '01m895wyjr18aqtm', 'note', '', 'task', '01m895wyjr18aqtk', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m895wyjr18aqtm.10', '01m895wyjr18aqtm', 'e2', '', 'endEvent', '01m895wyjr18aqtk', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m895wyjr18aqtm.4', '01m895wyjr18aqtm', 'vote', '', 'userTask', '01m895wyjr18aqtk', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m895wyjr18aqtm.11', '01m895wyjr18aqtm', 'b', '', 'boundaryEvent', '01m895wyjr18aqtk', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m895wyjr18aqtm.12', '01m895wyjr18aqtm', 'e', '', 'endEvent', '01m895wyjr18aqtk', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m895wyjr18aqtm.13', '01m895wyjr18aqtm', 'note', '', 'task', '01m895wyjr18aqtk', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m895wyjr18aqtm.14', '01m895wyjr18aqtm', 'e2', '', 'endEvent', '01m895wyjr18aqtk', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m895wyjr18aqtm.1', '01m895wyjr18aqtm', 'p', '', 'process', '01m895wyjr18aqtk', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m895wyjr18aqtm.3', '01m895wyjr18aqtm', 'vote', '', 'userTask', '01m895wyjr18aqtk', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m895wyjr18aqtm.6', '01m895wyjr18aqtm', 'vote', '', 'userTask', '01m895wyjr18aqtk', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf.2', '01m895wym8170rkf', 's', '', 'startEvent', '01m895wym75w6bzp', 'COMPLETED', 1776646800000, 1776646800000);
INSERT INTO public.element_instances VALUES
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf.3', '01m895wym8170rkf', 'f', '', 'parallelGateway', '01m895wym75w6bzp', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf.12.2', '01m895wym8170rkf.12', 'qs', '', 'startEvent', '01m895wym8170rke', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf.1', '01m895wym8170rkf', 'p', '', 'process', '01m895wym75w6bzp', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf.4', '01m895wym8170rkf', 'a', '', 'userTask', '01m895wym75w6bzp', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf.6', '01m895wym8170rkf', 'b', '', 'serviceTask', '01m895wym75w6bzp', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf.8', '01m895wym8170rkf', 'c', '', 'intermediateCatchEvent', '01m895wym75w6bzp', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf.10', '01m895wym8170rkf', 'v', '', 'userTask', '01m895wym75w6bzp', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf.11', '01m895wym8170rkf', 'd', '', 'callActivity', '01m895wym75w6bzp', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf.13', '01m895wym8170rkf', 'v', '', 'userTask', '01m895wym75w6bzp', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf.15', '01m895wym8170rkf', 'v', '', 'userTask', '01m895wym75w6bzp', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf.12.1', '01m895wym8170rkf.12', 'q', '', 'process', '01m895wym8170rke', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf.12.3', '01m895wym8170rkf.12', 'qa', '', 'userTask', '01m895wym8170rke', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/claim-that-comes-second', '01m895wyns2fqtas.2', '01m895wyns2fqtas', 's', '', 'startEvent', '01m895wyns2fqtar', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/claim-that-comes-second', '01m895wyns2fqtas.5', '01m895wyns2fqtas', 'e', '', 'endEvent', '01m895wyns2fqtar', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/claim-that-comes-second', '01m895wyns2fqtas.1', '01m895wyns2fqtas', 'p', '', 'process', '01m895wyns2fqtar', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/claim-that-comes-second', '01m895wyns2fqtas.3', '01m895wyns2fqtas', 'a', '', 'userTask', '01m895wyns2fqtar', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895wyqd1a0cne.3', '01m895wyqd1a0cne', 's', '', 'startEvent', '01m895wyqc4b41d6', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895wyqd1a0cne.8', '01m895wyqd1a0cne', 'es', '', 'eventSubProcess', '01m895wyqc4b41d6', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895wyqd1a0cne.9', '01m895wyqd1a0cne', 'cs', '', 'startEvent', '01m895wyqc4b41d6', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895wyqd1a0cne.10', '01m895wyqd1a0cne', 'x', '', 'task', '01m895wyqc4b41d6', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895wyqd1a0cne.11', '01m895wyqd1a0cne', 'ce', '', 'endEvent', '01m895wyqc4b41d6', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895wyqd1a0cne.1', '01m895wyqd1a0cne', 'p', '', 'process', '01m895wyqc4b41d6', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895wyqd1a0cne.4', '01m895wyqd1a0cne', 'a', '', 'userTask', '01m895wyqc4b41d6', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/iteration-removed-by-its-own-command', '01m895wyrzadcnpd.1', '01m895wyrzadcnpd', 'p', '', 'process', '01m895wyry8evr02', 'ACTIVE', 1776646800000, NULL),
	('operations/iteration-removed-by-its-own-command', '01m895wyrzadcnpd.2', '01m895wyrzadcnpd', 's', '', 'startEvent', '01m895wyry8evr02', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/iteration-removed-by-its-own-command', '01m895wyrzadcnpd.3', '01m895wyrzadcnpd', 'vote', '', 'userTask', '01m895wyry8evr02', 'ACTIVE', 1776646800000, NULL),
	('operations/iteration-removed-by-its-own-command', '01m895wyrzadcnpd.4', '01m895wyrzadcnpd', 'vote', '', 'userTask', '01m895wyry8evr02', 'ACTIVE', 1776646800000, NULL),
	('operations/iteration-removed-by-its-own-command', '01m895wyrzadcnpd.8', '01m895wyrzadcnpd', 'vote', '', 'userTask', '01m895wyry8evr02', 'ACTIVE', 1776646800000, NULL),
	('operations/iteration-removed-by-its-own-command', '01m895wyrzadcnpd.6', '01m895wyrzadcnpd', 'vote', '', 'userTask', '01m895wyry8evr02', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/migrate-a-call-under-way', '01m895wytndvhe33.1', '01m895wytndvhe33', 'p', '', 'process', '01m895wyt3azve0g', 'ACTIVE', 1776646800000, NULL),
	('operations/migrate-a-call-under-way', '01m895wytndvhe33.2', '01m895wytndvhe33', 's', '', 'startEvent', '01m895wyt3azve0g', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/migrate-a-call-under-way', '01m895wytndvhe33.3', '01m895wytndvhe33', 'c', '', 'callActivity', '01m895wyt3azve0g', 'ACTIVE', 1776646800000, NULL),
	('operations/migrate-a-call-under-way', '01m895wytndvhe33.4.1', '01m895wytndvhe33.4', 'q', '', 'process', '01m895wyt4cqbx9a', 'ACTIVE', 1776646800000, NULL),
	('operations/migrate-a-call-under-way', '01m895wytndvhe33.4.2', '01m895wytndvhe33.4', 'qs', '', 'startEvent', '01m895wyt4cqbx9a', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/migrate-a-call-under-way', '01m895wytndvhe33.4.5', '01m895wytndvhe33.4', 'qe', '', 'endEvent', '01m895wyt4cqbx9a', 'ACTIVE', 1776646800000, NULL),
	('operations/migrate-a-call-under-way', '01m895wytndvhe33.4.3', '01m895wytndvhe33.4', 'a', '', 'userTask', '01m895wyt4cqbx9a', 'COMPLETED', 1776646800000, 1776646800000),
	('default', '01m895wyw31gnxd2.1', '01m895wyw31gnxd2', 'unfinished', 'unfinished', 'process', '01m895wyw0407x20', 'ACTIVE', 1776646800000, NULL),
	('default', '01m895wyw31gnxd2.3', '01m895wyw31gnxd2', 'Start', '', 'startEvent', '01m895wyw0407x20', 'COMPLETED', 1776646800000, 1776646800000),
	('default', '01m895wyw31gnxd2.4', '01m895wyw31gnxd2', 'Accept', 'Accept', 'userTask', '01m895wyw0407x20', 'ACTIVE', 1776646800000, NULL),
	('default', '01m895wywmaq069j.1', '01m895wywmaq069j', 'approval', 'approval', 'process', '01m895wyvm1brw0z', 'ACTIVE', 1776646800000, NULL),
	('default', '01m895wywmaq069j.2', '01m895wywmaq069j', 'Start', '', 'startEvent', '01m895wyvm1brw0z', 'COMPLETED', 1776646800000, 1776646800000),
	('default', '01m895wywmaq069j.3', '01m895wywmaq069j', 'Accept', 'Accept', 'userTask', '01m895wyvm1brw0z', 'ACTIVE', 1776646800000, NULL),
	('default', '01m895wyx64yejv3.1', '01m895wyx64yejv3', 'unfinished', 'unfinished', 'process', '01m895wyw0407x20', 'ACTIVE', 1776646800000, NULL),
	('default', '01m895wyx64yejv3.3', '01m895wyx64yejv3', 'Start', '', 'startEvent', '01m895wyw0407x20', 'COMPLETED', 1776646800000, 1776646800000),
	('default', '01m895wyxdbwye7m.1', '01m895wyxdbwye7m', 'approval', 'approval', 'process', '01m895wyvm1brw0z', 'ACTIVE', 1776646800000, NULL),
	('default', '01m895wyx64yejv3.4', '01m895wyx64yejv3', 'Accept', 'Accept', 'userTask', '01m895wyw0407x20', 'COMPLETED', 1776646800000, 1776646800000),
	('default', '01m895wyxdbwye7m.2', '01m895wyxdbwye7m', 'Start', '', 'startEvent', '01m895wyvm1brw0z', 'COMPLETED', 1776646800000, 1776646800000),
	('default', '01m895wyxdbwye7m.3', '01m895wyxdbwye7m', 'Accept', 'Accept', 'userTask', '01m895wyvm1brw0z', 'ACTIVE', 1776646800000, NULL),
	('default', '01m895wyx64yejv3.6', '01m895wyx64yejv3', 'Seal', 'Seal', 'serviceTask', '01m895wyw0407x20', 'ACTIVE', 1776646800000, NULL),
	('default', '01m895wyxq6ykf7r.1', '01m895wyxq6ykf7r', 'unfinished', 'unfinished', 'process', '01m895wyw0407x20', 'ACTIVE', 1776646800000, NULL),
	('default', '01m895wyxq6ykf7r.3', '01m895wyxq6ykf7r', 'Start', '', 'startEvent', '01m895wyw0407x20', 'COMPLETED', 1776646800000, 1776646800000),
	('default', '01m895wyxz4td1nq.1', '01m895wyxz4td1nq', 'approval', 'approval', 'process', '01m895wyvm1brw0z', 'ACTIVE', 1776646800000, NULL),
	('default', '01m895wyxz4td1nq.2', '01m895wyxz4td1nq', 'Start', '', 'startEvent', '01m895wyvm1brw0z', 'COMPLETED', 1776646800000, 1776646800000),
	('default', '01m895wyxz4td1nq.3', '01m895wyxz4td1nq', 'Accept', 'Accept', 'userTask', '01m895wyvm1brw0z', 'ACTIVE', 1776646800000, NULL),
	('default', '01m895wyxq6ykf7r.6', '01m895wyxq6ykf7r', 'Seal', 'Seal', 'serviceTask', '01m895wyw0407x20', 'ACTIVE', 1776646800000, NULL),
	('default', '01m895wyxq6ykf7r.4', '01m895wyxq6ykf7r', 'Accept', 'Accept', 'userTask', '01m895wyw0407x20', 'COMPLETED', 1776646800000, 1776646800000);


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
	('error-uncaught', '01m895wxtq8cfxq7.4', '01m895wxtq8cfxq7', '01m895wxtq8cfxq7', '01m895wxtq8cfxq7.3', 'err', '01m895wxtpcerb5v', 'p', 'uncaughtError', 'err: Expected an error event that catches error rejected but there is none', 'ACTIVE', 1776646800000, NULL),
	('exclusive-gateway-no-flow', '01m895wxvg7h39v0.4', '01m895wxvg7h39v0', '01m895wxvg7h39v0', '01m895wxvg7h39v0.3', 'x', '01m895wxvfddpt2n', 'p', 'noFlow', 'x: Expected one of the conditions to hold or a default flow but found neither (x_a: amount > 1000; f2: amount < 0; amount = 5)', 'RESOLVED', 1776646800000, 1776646800000),
	('service-task', '01m895wxzgbsezqv.5', '01m895wxzgbsezqv', '01m895wxzgbsezqv', '01m895wxzgbsezqv.3', 'send', '01m895wxzgbsezqt', 'p', 'jobFailed', 'send: no connection', 'RESOLVED', 1776646800000, 1776646800000),
	('loops/behavior-error-uncaught', '01m895wygze6b82j.8', '01m895wygze6b82j', '01m895wygze6b82j', '01m895wygze6b82j.3', 'vote', '01m895wygx3qpskx', 'p', 'uncaughtError', 'vote: Expected an error event that catches error refused but there is none', 'RESOLVED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895wyqd1a0cne.2', '01m895wyqd1a0cne', '01m895wyqd1a0cne', '01m895wyqd1a0cne.1', 'p', '01m895wyqc4b41d6', 'p', 'value', 'p: Expected the message name to be text but it is null', 'RESOLVED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895wyqd1a0cne.6', '01m895wyqd1a0cne', '01m895wyqd1a0cne', '01m895wyqd1a0cne.1', 'p', '01m895wyqc4b41d6', 'p', 'value', 'p: Expected the message name to be text but it is null', 'RESOLVED', 1776646800000, 1776646800000),
	('operations/migrate-a-call-under-way', '01m895wytndvhe33.4.6', '01m895wytndvhe33.4', '01m895wytndvhe33', '01m895wytndvhe33.4.5', 'qe', '01m895wyt4cqbx9a', 'q', 'uncaughtError', 'qe: Expected an error event that catches error refused but there is none', 'ACTIVE', 1776646800000, NULL);


--
-- Data for Name: instances; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.instances VALUES
	('clock-case', '01m895wxpe32bgst', '01m895wxpe32bgst', NULL, 8, 'd08582fd5c6e77e823b156c393b4509da5b6525dfd3013e7e834d611a21e2cf6', 1776646800000, '01m895wxpe32bgss', 'p', 'p', 1, '6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', '01m895wxpe32bgst.2', 1773072000000, 'clerk1', 1776646800000),
	('service-task', '01m895wxzgbsezqv', '01m895wxzgbsezqv', NULL, 5, '3cd90c36a21a11f2fdfb3c8471ddd303e3e0ccb5feb75482ebb033f2f8188447', 1776646800000, '01m895wxzgbsezqt', 'p', 'p', 1, '623152b560da3c24de814fc757e0b78819f4613accb05ed913e73f972e7878f9', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('boundary-timer-cycle', '01m895wxcta6map4', '01m895wxcta6map4', NULL, 6, '39b4a2564bf789255d9f41fdc6682b97fc87cbe7a00244aa78067b42d0a06f1c', 1773072000000, '01m895wxcr0djpy1', 'p', 'p', 1, '903d5f9bb480f70d4db9b326c7ad19fc7736461429e21b80afe4b6254b5fab6d', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1772413200000, 'clerk1', 1773072000000),
	('business-rule-task', '01m895wxg4dnd993', '01m895wxg4dnd993', NULL, 2, '263d48700cf8ad27e6a78097022f4b46d9c793a602c26af89e17f357e12f393c', 1773072000000, '01m895wxfr59kwmt', 'p', 'p', 1, '420f5b5c4bd11510c8a071e26ef90c0fe7ad4200970c6975286c106693857401', 'case-1', 'W01', 'ACTIVE', 0, 'virtual', NULL, 1773072000000, 'clerk1', NULL),
	('parallel-gateway', '01m895wxy66rwz4b', '01m895wxy66rwz4b', NULL, 5, 'd1ed57a5a032990928c387755b13f1ea342b88b983e918378aa89961ef902f86', 1776646800000, '01m895wxy5f63fey', 'p', 'p', 1, 'a152d2c4513398e764aaffa0e0c511cee779cec624f3627ea40371554718d5fb', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('call-activity', '01m895wxhc0hw638.4', '01m895wxhc0hw638', '01m895wxhc0hw638', 3, '9e4bcfff77212210f1245f17dc6c6df01c296486ec957e74176cc643cde71c1a', 1773072000000, '01m895wxhbdv8znd', 'child', 'child', 1, '6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1773072000000, NULL, 1773072000000),
	('call-activity', '01m895wxhc0hw638', '01m895wxhc0hw638', NULL, 4, 'dc0d08655e99aa24b5f457afd4264af8cb3ed9c234e45a800ea4642a289420f2', 1773072000000, '01m895wxhbdv8znc', 'p', 'p', 1, '6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1773072000000, 'clerk1', 1773072000000),
	('call-activity', '01m895wxjn3n2tbm', '01m895wxjn3n2tbm', NULL, 1, '9028bd05920f7c09ec162b74cbef98e9def65d6f44f723596d051f45ffc0f1b5', 1773072000000, '01m895wxhbdv8znc', 'p', 'p', 1, '6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c', 'case-1', 'W01', 'ACTIVE', 0, 'virtual', NULL, 1773072000000, 'clerk1', NULL),
	('call-activity', '01m895wxjn3n2tbm.4', '01m895wxjn3n2tbm', '01m895wxjn3n2tbm', 2, '09fd8cced21dac42b68dcc1d0487ce89a55d36293081632f257a6b3c9a30c0e4', 1773072000000, '01m895wxhbdv8znd', 'child', 'child', 1, '6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c', 'case-1', 'W01', 'ACTIVE', 0, 'virtual', NULL, 1773072000000, NULL, NULL),
	('call-activity-error', '01m895wxkpc5d4xs.4', '01m895wxkpc5d4xs', '01m895wxkpc5d4xs', 1, 'fd718ef7fb4338907db2e4a0ac8d42acdbb1e8ea20dba85f3413bb28ac9b4068', 1773072000000, '01m895wxknftkwqp', 'child', 'child', 1, 'fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef', 'case-1', 'W01', 'TERMINATED', 0, 'virtual', NULL, 1773072000000, NULL, 1773072000000),
	('call-activity-error', '01m895wxkpc5d4xs', '01m895wxkpc5d4xs', NULL, 4, '75c2b6337b83ca6d24c614baba7e1c9d614da2c37f38c4438b66cfd33e2f9399', 1773072000000, '01m895wxknftkwqn', 'p', 'p', 1, 'fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1773072000000, 'clerk1', 1773072000000),
	('clock-two-pauses', '01m895wxrnc728te', '01m895wxrnc728te', NULL, 7, '4bf6e0aebb8cc9dc4e2f26a7e2ce8b44576c1bf5628fac8180f71b09beb75f1f', 1776646800000, '01m895wxrm0dmh1r', 'p', 'p', 1, '673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', '01m895wxrnc728te.2', 1776646800000, 'clerk1', 1776646800000),
	('error-uncaught', '01m895wxtq8cfxq7', '01m895wxtq8cfxq7', NULL, 1, 'd1815b2d8616c45c03f435c3523fc2d6d20e94386a073150aba14388d62d476e', 1776646800000, '01m895wxtpcerb5v', 'p', 'p', 1, 'edac915301d2a653cf4d55e0992033c5fa8732e4dc973c12d532d91ef4589ead', 'case-1', 'W01', 'ACTIVE', 1, 'virtual', NULL, 1776646800000, 'clerk1', NULL),
	('claim', '01m895wxn0cc071w', '01m895wxn0cc071w', NULL, 5, 'f88bc53b2f71232dc307cf7b18a0e1bb6a77cb068fb137ea1527ce38bd34dd16', 1773072000000, '01m895wxmzdzpb5f', 'p', 'p', 1, 'cecbb3d8306ffbf630580feb3f8fa9c329fe2ee2d396c0af1970a565a01428db', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1773072000000, 'clerk1', 1773072000000),
	('timer-catch', '01m895wy128sy5m2', '01m895wy128sy5m2', NULL, 1, 'ed90bb1d718731382de1d3fa9cab208b5a11ad4f9f72337d768358167dce96a3', 1776646800000, '01m895wy128sy5m1', 'p', 'p', 1, 'c0ea2b45e931abf46efb02d7439761b22c1e53a87d4f545b8d69d4adf431a8ed', 'case-1', 'W01', 'ACTIVE', 0, 'virtual', NULL, 1776646800000, 'clerk1', NULL),
	('exclusive-gateway-no-flow', '01m895wxvg7h39v0', '01m895wxvg7h39v0', NULL, 3, '0c95f037429a6bf0ddb972cc8506ba275ec0fecd547c98c501756ad56c44fa7e', 1776646800000, '01m895wxvfddpt2n', 'p', 'p', 1, 'f88da496a1f44c964a9fd61639b7e5a1a8a76bf5809c6ade0ddb4edfbe2b508f', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('message-and-timer-start', '01m895wxwm7vqgf0', '01m895wxwm7vqgf0', NULL, 1, 'e347bc4238c406098eacb595a2af7c09a1338879bf9b08506807a873ebc8bba7', 1776646800000, '01m895wxwm7vqgez', 'p', 'p', 1, 'adee0ec1a5ae7ad9cf7bad1ab191442d69356f10d38f7bdfee0c0cd9e5e8a868', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('message-and-timer-start', '01m895wxx47k6xht', '01m895wxx47k6xht', NULL, 1, '7f0e7e3c850d078d348288a703e199e023de0f4e111d36cb801ba19eafcaf103', 1776646800000, '01m895wxwm7vqgez', 'p', 'p', 1, 'adee0ec1a5ae7ad9cf7bad1ab191442d69356f10d38f7bdfee0c0cd9e5e8a868', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('message-and-timer-start', '01m895wxx914gq1r', '01m895wxx914gq1r', NULL, 1, 'a7cac516a00d5f2647004d7a45ddde732a20ea770498d6c8ca852abd33101759', 1776646800000, '01m895wxwm7vqgez', 'p', 'p', 1, 'adee0ec1a5ae7ad9cf7bad1ab191442d69356f10d38f7bdfee0c0cd9e5e8a868', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('compensation/activity-ref-narrows', '01m895wy42b8p6v7', '01m895wy42b8p6v7', NULL, 3, '5b11a2251676c07af43155ff7e58f2f43b51c79fd2efed055c68e80041ad4bf6', 1776646800000, '01m895wy41ffrrnr', 'p', 'p', 1, 'a35d59cc27fd5953d065d9c868a4e61a47b778a187f7eea70d7fbd2eb0d69019', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('user-task-assignment', '01m895wy277pnhka', '01m895wy277pnhka', NULL, 8, '4d7afa77b66b7b66cee1d29b8743181db1c28f6771e5a713b78d97d83f11e155', 1776646800000, '01m895wy266z96ff', 'p', 'p', 1, '23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m895wy6426vpj6', '01m895wy6426vpj6', NULL, 1, 'db825fa1578faa57b2d4adb9e8f089987e0f3e56810e0d7506aae2f8cf702c03', 1776646800000, '01m895wy63bpfqcm', 'p', 'p', 1, '022595a1686d1c5544ba22767560ed19060a9e5642c99802355033e7347ebb73', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('compensation/activity-ref-of-one-not-completed', '01m895wy761gh470', '01m895wy761gh470', NULL, 3, '7abcb43db1a179f0f2d2b41ffef857dadf1180f1bc1324f6852f8b50e01caaaf', 1776646800000, '01m895wy761gh46z', 'p', 'p', 1, '8eb5c5389ebacd2a9ffcacc4641f147e24490b26ec2bac00f1457e2c9036986f', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895wy8d8nj880', '01m895wy8d8nj880', NULL, 7, 'fd179480725d3f4d6b355f32e955b5f8bb63b6ba4e4369137a393945185ded8c', 1776646800000, '01m895wy8d8nj87z', 'p', 'p', 1, 'baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('loops/behavior-error-uncaught', '01m895wygze6b82j', '01m895wygze6b82j', NULL, 6, '5074eee38ca9c4ee18ee6168c48c625e73629d13aeeff9cbdb12743452ed438a', 1776646800000, '01m895wygx3qpskx', 'p', 'p', 1, 'cd7e81af8de9920cc16c3b7b423975da0b65958cbc97381c9b6c3cb3cf17a912', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('compensation/cancelled-while-it-runs', '01m895wyakfzhjjn', '01m895wyakfzhjjn', NULL, 5, '414aa94f537784ac66487d5ea00a0adccfb4551872a976c974bf4c4b7cbe2fda', 1776646800000, '01m895wyaj0tpffy', 'p', 'p', 1, 'c72f405ac0d9928636acadd6527881d2b1735a25df26dc1f9b5fa81ecb70080e', 'case-1', 'W01', 'TERMINATED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.13', '01m895wybxcre7rf', '01m895wybxcre7rf', 3, 'f9a66a29be9d7162a30b9e0a2def1d7401f7c5fa71f70fcff8fa7722ac7ce924', 1776646800000, '01m895wybxcre7re', 'q', 'q', 1, '7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, NULL, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m895wyjr18aqtm', '01m895wyjr18aqtm', NULL, 5, '4928c5aab302682fd5272f3671da990e74d2e30bc0f99637b5ced7eabd93b7f4', 1776646800000, '01m895wyjr18aqtk', 'p', 'p', 1, '15acd2f7da9fb336eb555740d6e2a7a7636455b29ec528432a192898182c2eb5', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.9', '01m895wybxcre7rf', '01m895wybxcre7rf', 3, '82367692eda488bd9792979d075aa09540d039886a1d6f866d0b528af571b782', 1776646800000, '01m895wybxcre7re', 'q', 'q', 1, '7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, NULL, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf', '01m895wybxcre7rf', NULL, 7, '37d97e859cbf507e20c75853302d9fb3c77206b4359bba2b97a5e879dba022dd', 1776646800000, '01m895wybweksj3b', 'p', 'p', 1, '7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('loops/any-signs', '01m895wye14wqmkq', '01m895wye14wqmkq', NULL, 5, '2aac2929164411cedb21fb6a10705ffd2d91a9d860d2974d8ab91e9c3607e050', 1776646800000, '01m895wye14wqmkp', 'p', 'p', 1, '207f5d1520da7a7b2a0f8fd8cfa328d6fb6ebbb4fbe062434a17311e9ee71497', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('loops/behavior-complex', '01m895wyf88zfd5c', '01m895wyf88zfd5c', NULL, 7, '10155dc3b89a653b32e1478bc3a4c20b745bcdb7179958b1dfb65097b6fdd8e3', 1776646800000, '01m895wyf7f0840q', 'p', 'p', 1, 'dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf', '01m895wym8170rkf', NULL, 5, '6ec3896a26d6347ffc544b285d71c392c1539e0e7db219053c143e10b9fcd93b', 1776646800000, '01m895wym75w6bzp', 'p', 'p', 1, '34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc', 'case-1', 'W01', 'TERMINATED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf.12', '01m895wym8170rkf', '01m895wym8170rkf', 3, '385b4fdb7b245e745a60da4b97d01b15dba5ce40524a93718c08429ce44c8a23', 1776646800000, '01m895wym8170rke', 'q', 'q', 1, '34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc', 'case-1', 'W01', 'TERMINATED', 0, 'virtual', NULL, 1776646800000, NULL, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895wyqd1a0cne', '01m895wyqd1a0cne', NULL, 6, '8efbb636bd957907af82157532dce5900cec580f756341e001bf4f02161c633d', 1776646800000, '01m895wyqc4b41d6', 'p', 'p', 1, '60479ca085d9e762850d4810915c5a33223666624debe63f71ac2f8d4fb0babd', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('operations/claim-that-comes-second', '01m895wyns2fqtas', '01m895wyns2fqtas', NULL, 5, '12e64cc16ac71f6208dbdd12b9afffdc0445f48efffec4507976b3f3cbc82adb', 1776646800000, '01m895wyns2fqtar', 'p', 'p', 1, '560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('operations/iteration-removed-by-its-own-command', '01m895wyrzadcnpd', '01m895wyrzadcnpd', NULL, 5, '0a12a1f0bbf68fa35c5b5ece5488d1508b4a44b286500c3382497bf949625bcc', 1776646800000, '01m895wyry8evr02', 'p', 'p', 1, '955ac3f02a763d276844ed34ac7c8abcc316c690c67d55cdf5a4937043e57361', 'case-1', 'W01', 'ACTIVE', 0, 'virtual', NULL, 1776646800000, 'clerk1', NULL),
	('operations/migrate-a-call-under-way', '01m895wytndvhe33', '01m895wytndvhe33', NULL, 1, '76c4cc786b8daffc29e369d76c692c50fed7c6904938c9ae3aec8cadc187be68', 1776646800000, '01m895wyt3azve0g', 'p', 'p', 1, '8c1e7f106a95c9f6fafeac6653162d248be861157bfa26c04d13b8f4a0b5a828', 'case-1', 'W01', 'ACTIVE', 0, 'virtual', NULL, 1776646800000, 'clerk1', NULL),
	('operations/migrate-a-call-under-way', '01m895wytndvhe33.4', '01m895wytndvhe33', '01m895wytndvhe33', 3, 'f73d3de3ce93c943162fca263ee678438d2b50ae007000e5f477380b6ff8c64f', 1776646800000, '01m895wyt4cqbx9a', 'q', 'q', 1, '8c1e7f106a95c9f6fafeac6653162d248be861157bfa26c04d13b8f4a0b5a828', 'case-1', 'W01', 'ACTIVE', 1, 'virtual', NULL, 1776646800000, NULL, NULL),
	('default', '01m895wyw31gnxd2', '01m895wyw31gnxd2', NULL, 2, '16a1100c22f921ab7c3301e6e7efd05e270f09fbf8d35a6549351674413e3b39', 1776646800000, '01m895wyw0407x20', 'unfinished', 'unfinished', 1, 'cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56', NULL, NULL, 'ACTIVE', 0, 'virtual', '01m895wyw31gnxd2.2', 1776646800000, 'clerk1', NULL),
	('default', '01m895wywmaq069j', '01m895wywmaq069j', NULL, 2, '6896663b851b172f46a72ec4c65e8027c72cc2524b40714b4110bb6f8cbc7598', 1776646800000, '01m895wyvm1brw0z', 'approval', 'approval', 1, '352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b', NULL, NULL, 'ACTIVE', 0, 'virtual', NULL, 1776646800000, 'clerk1', NULL),
	('default', '01m895wyxdbwye7m', '01m895wyxdbwye7m', NULL, 2, 'c93997d5b19a4e5aacbe30964ed54353c888110daa1f3b2cbcea29c7363d7ba3', 1776646800000, '01m895wyvm1brw0z', 'approval', 'approval', 1, '352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b', NULL, NULL, 'ACTIVE', 0, 'virtual', NULL, 1776646800000, 'clerk1', NULL),
	('default', '01m895wyx64yejv3', '01m895wyx64yejv3', NULL, 3, '536a4b53b36132fd4706ac7b72bcb1fe210bb74b06f556c648a41b6fe17aeee7', 1776646800000, '01m895wyw0407x20', 'unfinished', 'unfinished', 1, 'cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56', NULL, NULL, 'ACTIVE', 0, 'virtual', '01m895wyx64yejv3.2', 1776646800000, 'clerk1', NULL),
	('default', '01m895wyxz4td1nq', '01m895wyxz4td1nq', NULL, 2, '69c20dd235ddc57875d70ddb9cbf224c83683608427e59a55cbe5d812765fc8f', 1776646800000, '01m895wyvm1brw0z', 'approval', 'approval', 1, '352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b', NULL, NULL, 'ACTIVE', 0, 'virtual', NULL, 1776646800000, 'clerk1', NULL),
	('default', '01m895wyxq6ykf7r', '01m895wyxq6ykf7r', NULL, 3, '41d12951a0b32bf246f8f088bcb7df1634e37e2ed090eb780dc19ae84626a577', 1776646800000, '01m895wyw0407x20', 'unfinished', 'unfinished', 1, 'cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56', NULL, NULL, 'ACTIVE', 0, 'virtual', '01m895wyxq6ykf7r.2', 1776646800000, 'clerk1', NULL);


--
-- Data for Name: jobs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.jobs VALUES
	('service-task', '01m895wxzgbsezqv.4', '01m895wxzgbsezqv', '01m895wxzgbsezqv', '01m895wxzgbsezqv.3', 'send', '01m895wxzgbsezqt', 'p', 'send-notice', '{"channel":"sms"}', 'COMPLETED', 1, NULL, 0, 'no connection', 'virtual', 1776646800000, 1776646800000, 'BPMN_ELEMENT', 'UNSPECIFIED', 0, 0),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf.7', '01m895wym8170rkf', '01m895wym8170rkf', '01m895wym8170rkf.6', 'b', '01m895wym75w6bzp', 'p', 'b', '{}', 'CANCELED', 3, NULL, 0, NULL, 'virtual', 1776646800000, 1776646800000, 'BPMN_ELEMENT', 'UNSPECIFIED', 0, 0),
	('default', '01m895wyx64yejv3.7', '01m895wyx64yejv3', '01m895wyx64yejv3', '01m895wyx64yejv3.6', 'Seal', '01m895wyw0407x20', 'unfinished', 'seal', '{}', 'CREATED', 3, NULL, 0, NULL, 'virtual', 1776646800000, NULL, 'BPMN_ELEMENT', 'UNSPECIFIED', 0, 0),
	('default', '01m895wyxq6ykf7r.7', '01m895wyxq6ykf7r', '01m895wyxq6ykf7r', '01m895wyxq6ykf7r.6', 'Seal', '01m895wyw0407x20', 'unfinished', 'seal', '{}', 'CREATED', 3, NULL, 0, NULL, 'virtual', 1776646800000, NULL, 'BPMN_ELEMENT', 'UNSPECIFIED', 0, 0);


--
-- Data for Name: journal_headers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal_headers VALUES
	('boundary-timer-cycle', '01m895wxcta6map4', 1, 1, '{"tenant":"boundary-timer-cycle","instance":"01m895wxcta6map4","seq":1,"now":1772413200000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"903d5f9bb480f70d4db9b326c7ad19fc7736461429e21b80afe4b6254b5fab6d","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"8b0ccb6fce491da30a2587f59ff42a7e08c891ecc167d47cd58477c21e6806fa","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '213b8847c831d5062e8ddb120fa0b89f8a50aca43fa0b7341f1f9c4ad1309c7f'),
	('boundary-timer-cycle', '01m895wxcta6map4', 2, 2, '{"tenant":"boundary-timer-cycle","instance":"01m895wxcta6map4","seq":2,"now":1772413200000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"903d5f9bb480f70d4db9b326c7ad19fc7736461429e21b80afe4b6254b5fab6d","engineRevision":4,"actor":"system","cause":null,"payloadHash":"9daf91489e92daa0eb7da4f87aa6f2ce84d794bd5aebe10882944a39de771a2b","previousHash":"213b8847c831d5062e8ddb120fa0b89f8a50aca43fa0b7341f1f9c4ad1309c7f"}', '7787c58bd32f41954080625fab7fa7ab979b33824bc3e37915f6fb6ea07ddb7e'),
	('boundary-timer-cycle', '01m895wxcta6map4', 3, 3, '{"tenant":"boundary-timer-cycle","instance":"01m895wxcta6map4","seq":3,"now":1772449200000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"903d5f9bb480f70d4db9b326c7ad19fc7736461429e21b80afe4b6254b5fab6d","engineRevision":4,"actor":"system","cause":null,"payloadHash":"ac443698170af6f9d6852534b5b7130aa7de64015134a747a5872f94fa84a84f","previousHash":"7787c58bd32f41954080625fab7fa7ab979b33824bc3e37915f6fb6ea07ddb7e"}', '5a85afbe8a344b6153fbf4b98dfd27c9519c857813fc367dd6242090ca468565'),
	('boundary-timer-cycle', '01m895wxcta6map4', 4, 4, '{"tenant":"boundary-timer-cycle","instance":"01m895wxcta6map4","seq":4,"now":1772485200000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"903d5f9bb480f70d4db9b326c7ad19fc7736461429e21b80afe4b6254b5fab6d","engineRevision":4,"actor":"system","cause":null,"payloadHash":"85bdfd797c34380389c38331e06aee20992a70c8f402953d1463179b36009bf6","previousHash":"5a85afbe8a344b6153fbf4b98dfd27c9519c857813fc367dd6242090ca468565"}', 'c7826966adfca4c62a10dbeee99e05e2efc3edea5a2b56029f6a2b7a80f4573d'),
	('boundary-timer-cycle', '01m895wxcta6map4', 5, 5, '{"tenant":"boundary-timer-cycle","instance":"01m895wxcta6map4","seq":5,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"903d5f9bb480f70d4db9b326c7ad19fc7736461429e21b80afe4b6254b5fab6d","engineRevision":4,"actor":"system","cause":null,"payloadHash":"22bff8c488908c0958de1251b10fd3f5579ba2cb4c4f80de4295081dd9fbfdcc","previousHash":"c7826966adfca4c62a10dbeee99e05e2efc3edea5a2b56029f6a2b7a80f4573d"}', '3ffbb14e19d4f4c1840a234b94a4fae5679ce24c649599792a60843e001fc82b'),
	('boundary-timer-cycle', '01m895wxcta6map4', 6, 6, '{"tenant":"boundary-timer-cycle","instance":"01m895wxcta6map4","seq":6,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"903d5f9bb480f70d4db9b326c7ad19fc7736461429e21b80afe4b6254b5fab6d","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"ef8504ca447abb0ee0c769e2cf2baced3d54c1a4f62e1f8525e08f043949274c","previousHash":"3ffbb14e19d4f4c1840a234b94a4fae5679ce24c649599792a60843e001fc82b"}', '39b4a2564bf789255d9f41fdc6682b97fc87cbe7a00244aa78067b42d0a06f1c'),
	('business-rule-task', '01m895wxg4dnd993', 1, 7, '{"tenant":"business-rule-task","instance":"01m895wxg4dnd993","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"420f5b5c4bd11510c8a071e26ef90c0fe7ad4200970c6975286c106693857401","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"38ac27662546680c694afdca5f23eb4c04d30aba7dfcea4adaef8d0ed66f660c","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '6e35eb458d6f678413ccc744e210781da2bc7648d27b21f1d63f3dde4bf9832a'),
	('business-rule-task', '01m895wxg4dnd993', 2, 8, '{"tenant":"business-rule-task","instance":"01m895wxg4dnd993","seq":2,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"420f5b5c4bd11510c8a071e26ef90c0fe7ad4200970c6975286c106693857401","engineRevision":4,"actor":"system","cause":null,"payloadHash":"2ad4716a0efd0f7ac6b9d08f272d3e5cc280ed95cd021abf29aecc25497618e8","previousHash":"6e35eb458d6f678413ccc744e210781da2bc7648d27b21f1d63f3dde4bf9832a"}', '263d48700cf8ad27e6a78097022f4b46d9c793a602c26af89e17f357e12f393c'),
	('call-activity', '01m895wxhc0hw638', 1, 9, '{"tenant":"call-activity","instance":"01m895wxhc0hw638","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"2a25acc0f382723db730d2d204cd94bae46b3d9fa77cd0a78c5fd63ae170affe","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '3ce75dcde451881c59ada22c78648d162634019a8b623ac0fd06d52d4b39acef'),
	('call-activity', '01m895wxhc0hw638.4', 1, 10, '{"tenant":"call-activity","instance":"01m895wxhc0hw638.4","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m895wxhc0hw638","seq":1,"delivery":0},"payloadHash":"386f6678eb54327b95c1d48fdb1bb269d22e1f6113db7b6296f388f46b36e839","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '9becffb6b0d50f7cb7f21f522b7e3bb90d9b2b4c6cbc78c6c4d146aa8953b26e'),
	('call-activity', '01m895wxhc0hw638.4', 2, 11, '{"tenant":"call-activity","instance":"01m895wxhc0hw638.4","seq":2,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":4,"actor":"system","cause":null,"payloadHash":"39b5b213e7a47ae4a4dc5f7920de779179c65bf3b815cb634e89b589b0cf9511","previousHash":"9becffb6b0d50f7cb7f21f522b7e3bb90d9b2b4c6cbc78c6c4d146aa8953b26e"}', 'dfef60db70801fc5cfcda9e91087592c7f9a1254e08e7dbe8eef8e243c7e80f3'),
	('call-activity', '01m895wxhc0hw638.4', 3, 12, '{"tenant":"call-activity","instance":"01m895wxhc0hw638.4","seq":3,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"19be852eaa177cc6d6c5d106d6a673948984c691e28f6e6a454f32301216c2df","previousHash":"dfef60db70801fc5cfcda9e91087592c7f9a1254e08e7dbe8eef8e243c7e80f3"}', '9e4bcfff77212210f1245f17dc6c6df01c296486ec957e74176cc643cde71c1a'),
	('call-activity', '01m895wxhc0hw638', 2, 13, '{"tenant":"call-activity","instance":"01m895wxhc0hw638","seq":2,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m895wxhc0hw638.4","seq":3,"delivery":0},"payloadHash":"b1c759f07cb1a67f6bde5b7e96a44be39ba6f05ccd5e6e326ccb4eba5c4711be","previousHash":"3ce75dcde451881c59ada22c78648d162634019a8b623ac0fd06d52d4b39acef"}', '2629c6fbd9a2190296eb61af76cf8dd4f27e6192c7cce1f97a0d8d07bd10b700'),
	('call-activity', '01m895wxhc0hw638', 3, 14, '{"tenant":"call-activity","instance":"01m895wxhc0hw638","seq":3,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":4,"actor":"system","cause":null,"payloadHash":"45d3104ef55e51b362d8a5ef30d13003bae5eab0e997c4a323acb1964963556f","previousHash":"2629c6fbd9a2190296eb61af76cf8dd4f27e6192c7cce1f97a0d8d07bd10b700"}', 'a1935c802b1f500b54da83e4bb0585dfb7f0515570ac80d94011fd6a47d7ead9'),
	('call-activity', '01m895wxhc0hw638', 4, 15, '{"tenant":"call-activity","instance":"01m895wxhc0hw638","seq":4,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"1d6e00ddaaf984bff616b97fabed8dd8a6d5ec3cdc9c476b9bd7df93dae2c81a","previousHash":"a1935c802b1f500b54da83e4bb0585dfb7f0515570ac80d94011fd6a47d7ead9"}', 'dc0d08655e99aa24b5f457afd4264af8cb3ed9c234e45a800ea4642a289420f2'),
	('call-activity', '01m895wxjn3n2tbm', 1, 16, '{"tenant":"call-activity","instance":"01m895wxjn3n2tbm","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"933108874b8fef739abc01897b5b3644ecbe47022afb6b15d378f41151349393","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '9028bd05920f7c09ec162b74cbef98e9def65d6f44f723596d051f45ffc0f1b5'),
	('call-activity', '01m895wxjn3n2tbm.4', 1, 17, '{"tenant":"call-activity","instance":"01m895wxjn3n2tbm.4","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m895wxjn3n2tbm","seq":1,"delivery":0},"payloadHash":"1b72c64b35944697cc903969eba485e1cce12f71077023affe0ebf69aa567547","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '827699f4d26a06c9ca33e30c6b87d41e5ffca199728b6c9ddcaf4cbd1235f290'),
	('call-activity', '01m895wxjn3n2tbm.4', 2, 18, '{"tenant":"call-activity","instance":"01m895wxjn3n2tbm.4","seq":2,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":4,"actor":"system","cause":null,"payloadHash":"88763d2989a3fe47d5b035bb8c3d7e4be85e78c723c295b829b9947e96a77ae5","previousHash":"827699f4d26a06c9ca33e30c6b87d41e5ffca199728b6c9ddcaf4cbd1235f290"}', '09fd8cced21dac42b68dcc1d0487ce89a55d36293081632f257a6b3c9a30c0e4'),
	('call-activity-error', '01m895wxkpc5d4xs', 1, 19, '{"tenant":"call-activity-error","instance":"01m895wxkpc5d4xs","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"80af9fd89f46dbd0e5be38aa1edcfae99c6daaa507dd1286f807103eec99b668","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'e9f245066786037b3568f0049925305e375844fa160a9578fcdb297cebfae637'),
	('call-activity-error', '01m895wxkpc5d4xs.4', 1, 20, '{"tenant":"call-activity-error","instance":"01m895wxkpc5d4xs.4","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m895wxkpc5d4xs","seq":1,"delivery":0},"payloadHash":"a090297b9e89aa179ffb1a63964b94a01514ade1e255b67cd5e4e45deb8f5fd1","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'fd718ef7fb4338907db2e4a0ac8d42acdbb1e8ea20dba85f3413bb28ac9b4068'),
	('call-activity-error', '01m895wxkpc5d4xs', 2, 21, '{"tenant":"call-activity-error","instance":"01m895wxkpc5d4xs","seq":2,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m895wxkpc5d4xs.4","seq":1,"delivery":0},"payloadHash":"34fb458952de9bec5fd7635bc94d2a2fbafd2ad0ec8816e8d26568938de91631","previousHash":"e9f245066786037b3568f0049925305e375844fa160a9578fcdb297cebfae637"}', '3c5af1dbaa84d67fe557de90e98656f0801238886b6d379d38bafa0c6eefd391'),
	('call-activity-error', '01m895wxkpc5d4xs', 3, 22, '{"tenant":"call-activity-error","instance":"01m895wxkpc5d4xs","seq":3,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef","engineRevision":4,"actor":"system","cause":null,"payloadHash":"08f4e7583f40c46eaad4631f148bbf834409009c6bbb6ee45cd5995286d359ba","previousHash":"3c5af1dbaa84d67fe557de90e98656f0801238886b6d379d38bafa0c6eefd391"}', '27254174883f1bcfeece69243edc34c4467d48d7d203df3e82db609b34d3ae29'),
	('call-activity-error', '01m895wxkpc5d4xs', 4, 23, '{"tenant":"call-activity-error","instance":"01m895wxkpc5d4xs","seq":4,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"e0867a92028e35c8db051d9ef4bb369ee623513e50c9582525a7a383d76c551a","previousHash":"27254174883f1bcfeece69243edc34c4467d48d7d203df3e82db609b34d3ae29"}', '75c2b6337b83ca6d24c614baba7e1c9d614da2c37f38c4438b66cfd33e2f9399'),
	('claim', '01m895wxn0cc071w', 1, 24, '{"tenant":"claim","instance":"01m895wxn0cc071w","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cecbb3d8306ffbf630580feb3f8fa9c329fe2ee2d396c0af1970a565a01428db","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"746fe3cd230e6f46c8efa6f618d1189b177ab4db4d9ecd3fa3dad44a019285bd","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '6495fe96fcf9bb5a8a486c37f3d52e977d0cda362c60809acbbd663c415ddf19'),
	('claim', '01m895wxn0cc071w', 2, 25, '{"tenant":"claim","instance":"01m895wxn0cc071w","seq":2,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cecbb3d8306ffbf630580feb3f8fa9c329fe2ee2d396c0af1970a565a01428db","engineRevision":4,"actor":"system","cause":null,"payloadHash":"9968a3e3e312c7d98c2a5901f281085893462fbf8bc14ed0e8427e26720884ac","previousHash":"6495fe96fcf9bb5a8a486c37f3d52e977d0cda362c60809acbbd663c415ddf19"}', 'a28f3de7b794b11bd6539dca8766ee4523db4735a8d877373dca057de4bb997f'),
	('claim', '01m895wxn0cc071w', 3, 26, '{"tenant":"claim","instance":"01m895wxn0cc071w","seq":3,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cecbb3d8306ffbf630580feb3f8fa9c329fe2ee2d396c0af1970a565a01428db","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"34aecf699467dbcdd824504643e27d0dd1931db0d6bda3704f7750cb0cb5d9a8","previousHash":"a28f3de7b794b11bd6539dca8766ee4523db4735a8d877373dca057de4bb997f"}', '05a8a7ac1b8ddbb9a382dd975a445067059b81e2aebd38d1e0c886bfef6367ae'),
	('claim', '01m895wxn0cc071w', 4, 27, '{"tenant":"claim","instance":"01m895wxn0cc071w","seq":4,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cecbb3d8306ffbf630580feb3f8fa9c329fe2ee2d396c0af1970a565a01428db","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"857943004f129fe0348aa86d9b779a3e918ed2d755353fd83ff461006b6822b4","previousHash":"05a8a7ac1b8ddbb9a382dd975a445067059b81e2aebd38d1e0c886bfef6367ae"}', 'd6eafb9308f48decf1de9a9252a006dc00916d6f1ca32f7945477d3c3b9ac4e8'),
	('claim', '01m895wxn0cc071w', 5, 28, '{"tenant":"claim","instance":"01m895wxn0cc071w","seq":5,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cecbb3d8306ffbf630580feb3f8fa9c329fe2ee2d396c0af1970a565a01428db","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"baef6af195e21763c532cd8343774c0bd195a42c39fa023f939720316e192016","previousHash":"d6eafb9308f48decf1de9a9252a006dc00916d6f1ca32f7945477d3c3b9ac4e8"}', 'f88bc53b2f71232dc307cf7b18a0e1bb6a77cb068fb137ea1527ce38bd34dd16'),
	('clock-case', '01m895wxpe32bgst', 1, 29, '{"tenant":"clock-case","instance":"01m895wxpe32bgst","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"299bf511dcedd0223567cee964918a457e6fc4b8b0381ff687b2a3b49ca0d3e7","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '1735daf8da9967b5ebb9e1062ee93ad19947d8e3e27686bb683393383e28103d'),
	('clock-case', '01m895wxpe32bgst', 2, 30, '{"tenant":"clock-case","instance":"01m895wxpe32bgst","seq":2,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995","engineRevision":4,"actor":"system","cause":null,"payloadHash":"08e2b76f549df571b648375904d1f2d26c77215d6a59930ca473c0cbb454aba9","previousHash":"1735daf8da9967b5ebb9e1062ee93ad19947d8e3e27686bb683393383e28103d"}', 'f2f4027d1307cb3f3594d29be745d957699798d323c90feddd5ccf76891d05cd'),
	('clock-case', '01m895wxpe32bgst', 3, 31, '{"tenant":"clock-case","instance":"01m895wxpe32bgst","seq":3,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"71f36f6e9cb71f55dc57ee41dd23768a0b9bd751438f321244b9dd3be52b3f02","previousHash":"f2f4027d1307cb3f3594d29be745d957699798d323c90feddd5ccf76891d05cd"}', '9bf5181712f7b337cc663cc5ce98f8b0650fa70eef077618fb9bfb7717a8bb4d'),
	('clock-case', '01m895wxpe32bgst', 4, 32, '{"tenant":"clock-case","instance":"01m895wxpe32bgst","seq":4,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995","engineRevision":4,"actor":"system","cause":null,"payloadHash":"6d51dc6ef5d89f63840c3190e1be59467ef78ca9b67710d7f7dd0b3230d1688c","previousHash":"9bf5181712f7b337cc663cc5ce98f8b0650fa70eef077618fb9bfb7717a8bb4d"}', 'b545967c6d2879c975df082d92d4a604c61db872b0647d836edf6199764959f1'),
	('clock-case', '01m895wxpe32bgst', 5, 33, '{"tenant":"clock-case","instance":"01m895wxpe32bgst","seq":5,"now":1773104400000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"e6332084745d0b43ba22154d4f1a1f10a769f21748c0223e87b2061d9f9ff684","previousHash":"b545967c6d2879c975df082d92d4a604c61db872b0647d836edf6199764959f1"}', 'f2a3c95b52156e3b11ed096b3a747bd90fad23d39d2e10d44d7b316b154e2103'),
	('clock-case', '01m895wxpe32bgst', 6, 34, '{"tenant":"clock-case","instance":"01m895wxpe32bgst","seq":6,"now":1773104400000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995","engineRevision":4,"actor":"system","cause":null,"payloadHash":"2cacc5d40ba59bb6e276e6c6cbd8e4303482397d3eab5e83b01b698acf2bf56f","previousHash":"f2a3c95b52156e3b11ed096b3a747bd90fad23d39d2e10d44d7b316b154e2103"}', 'd3cb7d34e98090d1a28c999c135598bef7ba735129dc6313e06cacacf6160043'),
	('clock-case', '01m895wxpe32bgst', 7, 35, '{"tenant":"clock-case","instance":"01m895wxpe32bgst","seq":7,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995","engineRevision":4,"actor":"system","cause":null,"payloadHash":"189cbb2efcad3fbf894346d3840fb82d903bc3b69d1f21a1013e9ff6eae63d3c","previousHash":"d3cb7d34e98090d1a28c999c135598bef7ba735129dc6313e06cacacf6160043"}', '556b23d8ae111d438e9c8a63a9b4e73617af337726372cb018d1e8cf11103f1f'),
	('clock-case', '01m895wxpe32bgst', 8, 36, '{"tenant":"clock-case","instance":"01m895wxpe32bgst","seq":8,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"0a66041675589dfb26efd24f9b1ad6a757e2babae7ef5ebfbf7d6029380f6e92","previousHash":"556b23d8ae111d438e9c8a63a9b4e73617af337726372cb018d1e8cf11103f1f"}', 'd08582fd5c6e77e823b156c393b4509da5b6525dfd3013e7e834d611a21e2cf6'),
	('clock-two-pauses', '01m895wxrnc728te', 1, 37, '{"tenant":"clock-two-pauses","instance":"01m895wxrnc728te","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"87a3eacb9a4f5a7510e61f857ff3a680e0d96183a74f24a120eeb489100cc74d","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '7f7492cdd102f78c9aa8f06e40e5b977daba9e7750272cde299a30ac2f526fcf'),
	('clock-two-pauses', '01m895wxrnc728te', 2, 38, '{"tenant":"clock-two-pauses","instance":"01m895wxrnc728te","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0","engineRevision":4,"actor":"system","cause":null,"payloadHash":"d82a80427accbba82c6b690953c13cde12f67c0918cfec328f3ca5df2f23d1dc","previousHash":"7f7492cdd102f78c9aa8f06e40e5b977daba9e7750272cde299a30ac2f526fcf"}', 'b77ee090d6d1ca83159fedddc38b6a7909e78014787f44942df76e0d25fb6d2e'),
	('clock-two-pauses', '01m895wxrnc728te', 3, 39, '{"tenant":"clock-two-pauses","instance":"01m895wxrnc728te","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0","engineRevision":4,"actor":"system","cause":null,"payloadHash":"43766537d763b3be45478c8620e76e12152f68634dfc7874ebc9dd6bea572344","previousHash":"b77ee090d6d1ca83159fedddc38b6a7909e78014787f44942df76e0d25fb6d2e"}', '93c103465059d075e89f268a98559ea2656fe2d963e5013f2d604b7ae7a4c800'),
	('clock-two-pauses', '01m895wxrnc728te', 4, 40, '{"tenant":"clock-two-pauses","instance":"01m895wxrnc728te","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"e16969852eee155c8181949a5be18e43b07d91971b34c7687197c8a949d9c71e","previousHash":"93c103465059d075e89f268a98559ea2656fe2d963e5013f2d604b7ae7a4c800"}', '41fed34fb33f73818f64750f94799173acb931fba6a30cca544dd8c4329c81bf'),
	('clock-two-pauses', '01m895wxrnc728te', 5, 41, '{"tenant":"clock-two-pauses","instance":"01m895wxrnc728te","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"520fb8f1899a2e1b6647dc6823fffc95b06583af8b405dfa38a308b18c5dc3e8","previousHash":"41fed34fb33f73818f64750f94799173acb931fba6a30cca544dd8c4329c81bf"}', '6ccda2a5126f14c1038f03ceb059397ec610bc60397bb0a1b791376a02d6fa58'),
	('clock-two-pauses', '01m895wxrnc728te', 6, 42, '{"tenant":"clock-two-pauses","instance":"01m895wxrnc728te","seq":6,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0","engineRevision":4,"actor":"system","cause":null,"payloadHash":"ccbb0f3d6d93dfd232388c8e54bd923f867d2358350095f8a90e45432adf22a9","previousHash":"6ccda2a5126f14c1038f03ceb059397ec610bc60397bb0a1b791376a02d6fa58"}', '35f75959a5b228f34c25dfa17183469e773b8e7d639917dc1043a20665fb213b'),
	('clock-two-pauses', '01m895wxrnc728te', 7, 43, '{"tenant":"clock-two-pauses","instance":"01m895wxrnc728te","seq":7,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"01c9b5e2a4d53ac1e5cc475f9584286e9e7f458d44f8c121fb00da4562cd7b1e","previousHash":"35f75959a5b228f34c25dfa17183469e773b8e7d639917dc1043a20665fb213b"}', '4bf6e0aebb8cc9dc4e2f26a7e2ce8b44576c1bf5628fac8180f71b09beb75f1f'),
	('error-uncaught', '01m895wxtq8cfxq7', 1, 44, '{"tenant":"error-uncaught","instance":"01m895wxtq8cfxq7","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"edac915301d2a653cf4d55e0992033c5fa8732e4dc973c12d532d91ef4589ead","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"1977af848c025a544d80bc831f94ba1f6d1ac6b5b6fd3365db4681e1c3eddc1a","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'd1815b2d8616c45c03f435c3523fc2d6d20e94386a073150aba14388d62d476e'),
	('exclusive-gateway-no-flow', '01m895wxvg7h39v0', 1, 45, '{"tenant":"exclusive-gateway-no-flow","instance":"01m895wxvg7h39v0","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"f88da496a1f44c964a9fd61639b7e5a1a8a76bf5809c6ade0ddb4edfbe2b508f","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"2b2e10603c3fd5f2c9147bf09449e9dd85d14705838ba6eaf7e34a7cc1ac25f4","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '25135a1185b74f16c2e69a1799aee2be3bb8123e8ad7555626b3a0fa75e9d83f'),
	('exclusive-gateway-no-flow', '01m895wxvg7h39v0', 2, 46, '{"tenant":"exclusive-gateway-no-flow","instance":"01m895wxvg7h39v0","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"f88da496a1f44c964a9fd61639b7e5a1a8a76bf5809c6ade0ddb4edfbe2b508f","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"bc6805e3b5f9b0012c7421ee66993f212275ee67161c6d4823b03d690204d918","previousHash":"25135a1185b74f16c2e69a1799aee2be3bb8123e8ad7555626b3a0fa75e9d83f"}', 'ef669b944c7d7bece48d0f89f738cc803c8ec4744efca566d8a18d230e3699f6'),
	('exclusive-gateway-no-flow', '01m895wxvg7h39v0', 3, 47, '{"tenant":"exclusive-gateway-no-flow","instance":"01m895wxvg7h39v0","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"f88da496a1f44c964a9fd61639b7e5a1a8a76bf5809c6ade0ddb4edfbe2b508f","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"a55d72cb80c09fc091a9c008ac428076be91fe5c301bc222255d3f7d52630c98","previousHash":"ef669b944c7d7bece48d0f89f738cc803c8ec4744efca566d8a18d230e3699f6"}', '0c95f037429a6bf0ddb972cc8506ba275ec0fecd547c98c501756ad56c44fa7e'),
	('message-and-timer-start', '01m895wxwm7vqgf0', 1, 48, '{"tenant":"message-and-timer-start","instance":"01m895wxwm7vqgf0","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"adee0ec1a5ae7ad9cf7bad1ab191442d69356f10d38f7bdfee0c0cd9e5e8a868","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"923ec396590f225b190b80ac981121ad9a84dd0b589e50c0fa9ae6dbbfbb95db","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'e347bc4238c406098eacb595a2af7c09a1338879bf9b08506807a873ebc8bba7'),
	('message-and-timer-start', '01m895wxx47k6xht', 1, 49, '{"tenant":"message-and-timer-start","instance":"01m895wxx47k6xht","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"adee0ec1a5ae7ad9cf7bad1ab191442d69356f10d38f7bdfee0c0cd9e5e8a868","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"2774daf0eea66c6fd586189d1f4f27c566e63f0bf81392007aafd3ab9ee23346","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '7f0e7e3c850d078d348288a703e199e023de0f4e111d36cb801ba19eafcaf103'),
	('message-and-timer-start', '01m895wxx914gq1r', 1, 50, '{"tenant":"message-and-timer-start","instance":"01m895wxx914gq1r","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"adee0ec1a5ae7ad9cf7bad1ab191442d69356f10d38f7bdfee0c0cd9e5e8a868","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"728f382168df992916078e5655f54d99687e3b714ae2360b02494621641d88e0","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'a7cac516a00d5f2647004d7a45ddde732a20ea770498d6c8ca852abd33101759'),
	('parallel-gateway', '01m895wxy66rwz4b', 1, 51, '{"tenant":"parallel-gateway","instance":"01m895wxy66rwz4b","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"a152d2c4513398e764aaffa0e0c511cee779cec624f3627ea40371554718d5fb","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"e92b78c7945b77d6513eae950757089a48c315256e8790b9580ba872a6152de8","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '267044036ba0d55335534f2d5f4b004144fe8e50114300883b7d399518114749'),
	('parallel-gateway', '01m895wxy66rwz4b', 2, 52, '{"tenant":"parallel-gateway","instance":"01m895wxy66rwz4b","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"a152d2c4513398e764aaffa0e0c511cee779cec624f3627ea40371554718d5fb","engineRevision":4,"actor":"system","cause":null,"payloadHash":"8fdbf0d08c8280b2740c7df075a0620e12a970b53820f5c1cadb58d692b7b536","previousHash":"267044036ba0d55335534f2d5f4b004144fe8e50114300883b7d399518114749"}', 'e4c4ef1e4ab3fb0c7bb1df8c301caa46ebf3c9227a9e3e980a0bb421764e98b9'),
	('parallel-gateway', '01m895wxy66rwz4b', 3, 53, '{"tenant":"parallel-gateway","instance":"01m895wxy66rwz4b","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"a152d2c4513398e764aaffa0e0c511cee779cec624f3627ea40371554718d5fb","engineRevision":4,"actor":"system","cause":null,"payloadHash":"5b680290bd9104c1017c44bab2119d88cb0432a83fc6ebc8b9a55aaacf7ec1d0","previousHash":"e4c4ef1e4ab3fb0c7bb1df8c301caa46ebf3c9227a9e3e980a0bb421764e98b9"}', 'f9d533ef73b2f86a18a11068e4726ccf6d7400e7c971bd7e536d3ddcdfc17f55'),
	('parallel-gateway', '01m895wxy66rwz4b', 4, 54, '{"tenant":"parallel-gateway","instance":"01m895wxy66rwz4b","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"a152d2c4513398e764aaffa0e0c511cee779cec624f3627ea40371554718d5fb","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"5c7f22ed8c3003aa80f1206a8fdb5c9ea76a2f07bd332367d25fe6e51d81909a","previousHash":"f9d533ef73b2f86a18a11068e4726ccf6d7400e7c971bd7e536d3ddcdfc17f55"}', 'ff303a23937df4c5f3386a113c258da34036e48d0aa06aba7d15d8948dff0fbd'),
	('parallel-gateway', '01m895wxy66rwz4b', 5, 55, '{"tenant":"parallel-gateway","instance":"01m895wxy66rwz4b","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"a152d2c4513398e764aaffa0e0c511cee779cec624f3627ea40371554718d5fb","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"605eaf4fa471aa976ef89fc1b3b3db342f35b472b8f16512ff7a227f0dfda6b6","previousHash":"ff303a23937df4c5f3386a113c258da34036e48d0aa06aba7d15d8948dff0fbd"}', 'd1ed57a5a032990928c387755b13f1ea342b88b983e918378aa89961ef902f86'),
	('service-task', '01m895wxzgbsezqv', 1, 56, '{"tenant":"service-task","instance":"01m895wxzgbsezqv","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"623152b560da3c24de814fc757e0b78819f4613accb05ed913e73f972e7878f9","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"71ed8c2bc76c34d84f96712ed5133ff28eaa205d6bb7f13004f8d6ae709e0017","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'd4a781bf1c33674c39ea5c0f2d54d5d14cddff7791a093d270e60a97ace531cf'),
	('service-task', '01m895wxzgbsezqv', 2, 57, '{"tenant":"service-task","instance":"01m895wxzgbsezqv","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"623152b560da3c24de814fc757e0b78819f4613accb05ed913e73f972e7878f9","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"38ddd44e9a169c34651dfdae8119a97ae6ca02c4a78bba37a8cb03658c00f378","previousHash":"d4a781bf1c33674c39ea5c0f2d54d5d14cddff7791a093d270e60a97ace531cf"}', 'edbe932e77f38c1f0d996295570e464aa761b79d5e4a8606e46b63635521c94a'),
	('service-task', '01m895wxzgbsezqv', 3, 58, '{"tenant":"service-task","instance":"01m895wxzgbsezqv","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"623152b560da3c24de814fc757e0b78819f4613accb05ed913e73f972e7878f9","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"ef5f8d06f53ed669dfac6c4d92b0cf2d5016b76455468cda16eebb958e2ea6f3","previousHash":"edbe932e77f38c1f0d996295570e464aa761b79d5e4a8606e46b63635521c94a"}', 'e65901c7261e920dba4fac5dd95aa41d9e5a3ecfc3500b09cbee2865dbd01c63'),
	('service-task', '01m895wxzgbsezqv', 4, 59, '{"tenant":"service-task","instance":"01m895wxzgbsezqv","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"623152b560da3c24de814fc757e0b78819f4613accb05ed913e73f972e7878f9","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"81ec7c002983b00ca9c0ebb2f8aa01c5b217166b36acb5435f1f6fdf622f8923","previousHash":"e65901c7261e920dba4fac5dd95aa41d9e5a3ecfc3500b09cbee2865dbd01c63"}', '3f388a4a40ddc44689da8aab98ea81a98ae57ef3edceb1f2e9d48ff9b7cb5be8'),
	('service-task', '01m895wxzgbsezqv', 5, 60, '{"tenant":"service-task","instance":"01m895wxzgbsezqv","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"623152b560da3c24de814fc757e0b78819f4613accb05ed913e73f972e7878f9","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"61cbbd76730fad194ce2801c59a23949d9c3307946f02d764430d729e28fad6c","previousHash":"3f388a4a40ddc44689da8aab98ea81a98ae57ef3edceb1f2e9d48ff9b7cb5be8"}', '3cd90c36a21a11f2fdfb3c8471ddd303e3e0ccb5feb75482ebb033f2f8188447'),
	('timer-catch', '01m895wy128sy5m2', 1, 61, '{"tenant":"timer-catch","instance":"01m895wy128sy5m2","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"c0ea2b45e931abf46efb02d7439761b22c1e53a87d4f545b8d69d4adf431a8ed","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"cf45ebe4e78d65b6f6f27c1e0e3b93e62b24e94b22d56630c05ce147b76630fe","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'ed90bb1d718731382de1d3fa9cab208b5a11ad4f9f72337d768358167dce96a3'),
	('user-task-assignment', '01m895wy277pnhka', 1, 62, '{"tenant":"user-task-assignment","instance":"01m895wy277pnhka","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"42655d9bcecae99585a9412c9556a0349c3f593a5159974c429158aba6d4401e","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '23d1e403bf989d960ed1d7eb8946c74b97c8d3b63b4a91d7759d472e7a1de2a5'),
	('loops/any-signs', '01m895wye14wqmkq', 2, 103, '{"tenant":"loops/any-signs","instance":"01m895wye14wqmkq","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"207f5d1520da7a7b2a0f8fd8cfa328d6fb6ebbb4fbe062434a17311e9ee71497","engineRevision":4,"actor":"system","cause":null,"payloadHash":"4fa6ae279f7c72935ade58f339fc1a49f6c11c87675e9f30d0d7f9d5013696a0","previousHash":"a10392326b3a19537c67a4fbfec46d1a9adb70fd9102bc680e2bbef3b7cd9a24"}', '054b6393ef1bae8d1fbebe534d7faf3d752138fba80042395512f91b7138e7e4'),
	('user-task-assignment', '01m895wy277pnhka', 2, 63, '{"tenant":"user-task-assignment","instance":"01m895wy277pnhka","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3","engineRevision":4,"actor":"system","cause":null,"payloadHash":"07c608cade1e2ff79c06c60cee8689ebb7c95d8e7034fa15c5ffb33f1e0f27b4","previousHash":"23d1e403bf989d960ed1d7eb8946c74b97c8d3b63b4a91d7759d472e7a1de2a5"}', '961c34358643d98333f69f6a557ff02fccca7642f169c4efef8fb3f4b4ee5866'),
	('user-task-assignment', '01m895wy277pnhka', 3, 64, '{"tenant":"user-task-assignment","instance":"01m895wy277pnhka","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"fd01cf604cab00238531bc5f1435b487bb01a96c6b36c3b6c1601fd4c31208b9","previousHash":"961c34358643d98333f69f6a557ff02fccca7642f169c4efef8fb3f4b4ee5866"}', '07cae77870a83a062781a804ee7e8b12fc23e18b795c65ffe824ec0ecb8796bc'),
	('user-task-assignment', '01m895wy277pnhka', 4, 65, '{"tenant":"user-task-assignment","instance":"01m895wy277pnhka","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"29ce61b809dacaa2b8a046ea082107c47fe6ef295e5d683b46df1bb65a9706e5","previousHash":"07cae77870a83a062781a804ee7e8b12fc23e18b795c65ffe824ec0ecb8796bc"}', '157a6e62426e7df85f3f4db995937eb67a25eade69057d448d852d5982385a51'),
	('user-task-assignment', '01m895wy277pnhka', 5, 66, '{"tenant":"user-task-assignment","instance":"01m895wy277pnhka","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3","engineRevision":4,"actor":"system","cause":null,"payloadHash":"612f9e2776c40e724a8ee696627ebb4e5ed87523d00732041200079efe9d975a","previousHash":"157a6e62426e7df85f3f4db995937eb67a25eade69057d448d852d5982385a51"}', 'f8de18095996be23c1b3115d97100c277206e5795e8bb00bcd91bea5a3b0e7ad'),
	('user-task-assignment', '01m895wy277pnhka', 6, 67, '{"tenant":"user-task-assignment","instance":"01m895wy277pnhka","seq":6,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"9101ef6c16d1b1d3fc99f8a95367e2180814180d242b2bf4956b02307564769c","previousHash":"f8de18095996be23c1b3115d97100c277206e5795e8bb00bcd91bea5a3b0e7ad"}', '388b4dbf92fe8b86311400c0ea24b1982a4d28a7126423362dc7920c1c7c9ba6'),
	('user-task-assignment', '01m895wy277pnhka', 7, 68, '{"tenant":"user-task-assignment","instance":"01m895wy277pnhka","seq":7,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3","engineRevision":4,"actor":"system","cause":null,"payloadHash":"b7c9e3fc793a1965a4d0aad0bdc3f774bef9c120ca534320931ffadf91c37864","previousHash":"388b4dbf92fe8b86311400c0ea24b1982a4d28a7126423362dc7920c1c7c9ba6"}', '3b01317df8589e3b8dd78202aa020f148abf34d8f09233fb9b16d1ef79a07092'),
	('user-task-assignment', '01m895wy277pnhka', 8, 69, '{"tenant":"user-task-assignment","instance":"01m895wy277pnhka","seq":8,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"9683d93c0f44c60374ebea87996dbe1bc1f6e16b391ca2d44b552e7bf3445169","previousHash":"3b01317df8589e3b8dd78202aa020f148abf34d8f09233fb9b16d1ef79a07092"}', '4d7afa77b66b7b66cee1d29b8743181db1c28f6771e5a713b78d97d83f11e155'),
	('compensation/activity-ref-narrows', '01m895wy42b8p6v7', 1, 70, '{"tenant":"compensation/activity-ref-narrows","instance":"01m895wy42b8p6v7","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"a35d59cc27fd5953d065d9c868a4e61a47b778a187f7eea70d7fbd2eb0d69019","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"27e2165b8cfa7020411b440b692123a0b210615dbfc24927ea1996ba82ddcadf","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '6497ba78de273c863e79771b3f7d64df2cf80a89c671f83993a85c9c0df9fc09'),
	('compensation/activity-ref-narrows', '01m895wy42b8p6v7', 2, 71, '{"tenant":"compensation/activity-ref-narrows","instance":"01m895wy42b8p6v7","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"a35d59cc27fd5953d065d9c868a4e61a47b778a187f7eea70d7fbd2eb0d69019","engineRevision":4,"actor":"system","cause":null,"payloadHash":"bc5c013f255ee537bfd4ea2e06c9ff08423762ea255b5c5f8a8383e2c4cc5130","previousHash":"6497ba78de273c863e79771b3f7d64df2cf80a89c671f83993a85c9c0df9fc09"}', '70935d02d60639705025c5ee4f686e0f4deac34d0cfdaa66deab643ad76ec7b5'),
	('compensation/activity-ref-narrows', '01m895wy42b8p6v7', 3, 72, '{"tenant":"compensation/activity-ref-narrows","instance":"01m895wy42b8p6v7","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"a35d59cc27fd5953d065d9c868a4e61a47b778a187f7eea70d7fbd2eb0d69019","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"3975f7afe7ec83d5610ff6195a7bc182b2030d28a496bd8841cdaaa70cd032a6","previousHash":"70935d02d60639705025c5ee4f686e0f4deac34d0cfdaa66deab643ad76ec7b5"}', '5b11a2251676c07af43155ff7e58f2f43b51c79fd2efed055c68e80041ad4bf6'),
	('compensation/activity-ref-of-a-subprocess', '01m895wy6426vpj6', 1, 73, '{"tenant":"compensation/activity-ref-of-a-subprocess","instance":"01m895wy6426vpj6","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"022595a1686d1c5544ba22767560ed19060a9e5642c99802355033e7347ebb73","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"653977cfb3ecba53e9a5a9d20674bc0e8d9ba84991b2a290eb801437e4f0933a","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'db825fa1578faa57b2d4adb9e8f089987e0f3e56810e0d7506aae2f8cf702c03'),
	('compensation/activity-ref-of-one-not-completed', '01m895wy761gh470', 1, 74, '{"tenant":"compensation/activity-ref-of-one-not-completed","instance":"01m895wy761gh470","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"8eb5c5389ebacd2a9ffcacc4641f147e24490b26ec2bac00f1457e2c9036986f","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"5473e2f59ecf815bff1d6cfbf45afc8b11d25f6b820d10afc67b770cb90151ce","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '4cde878613cddb59c8697896d4d909d4670714cb841a3a7ddccdab22822b7754'),
	('compensation/activity-ref-of-one-not-completed', '01m895wy761gh470', 2, 75, '{"tenant":"compensation/activity-ref-of-one-not-completed","instance":"01m895wy761gh470","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"8eb5c5389ebacd2a9ffcacc4641f147e24490b26ec2bac00f1457e2c9036986f","engineRevision":4,"actor":"system","cause":null,"payloadHash":"a2201984253b667d5c7d352d62b6e070db29767b4d7964e185cdb0e1f3475f03","previousHash":"4cde878613cddb59c8697896d4d909d4670714cb841a3a7ddccdab22822b7754"}', '331a4c68392062d66adf2d83fd3c18d1e24c19dac0ca1bd1302fc1da3267deac'),
	('compensation/activity-ref-of-one-not-completed', '01m895wy761gh470', 3, 76, '{"tenant":"compensation/activity-ref-of-one-not-completed","instance":"01m895wy761gh470","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"8eb5c5389ebacd2a9ffcacc4641f147e24490b26ec2bac00f1457e2c9036986f","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"4b912329de03d86bf36784fbe8032da7caea1bbb7f447074d4a6755c7fcc894b","previousHash":"331a4c68392062d66adf2d83fd3c18d1e24c19dac0ca1bd1302fc1da3267deac"}', '7abcb43db1a179f0f2d2b41ffef857dadf1180f1bc1324f6852f8b50e01caaaf'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895wy8d8nj880', 1, 77, '{"tenant":"compensation/boundary-ends-the-scope-while-it-runs","instance":"01m895wy8d8nj880","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"8e0506145693d6111685afee770c9079b0fea1d6159a47241d1eb6ab38e1852b","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '429a7f4cee8d7ca49c9d800d3da0b44d03e44aabaaf6c3ed5142de4799e4386f'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895wy8d8nj880', 2, 78, '{"tenant":"compensation/boundary-ends-the-scope-while-it-runs","instance":"01m895wy8d8nj880","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7","engineRevision":4,"actor":"system","cause":null,"payloadHash":"3842220b5ccd3ba6efaa0777ca164d264897c4c191deb3470a8e1b7c25088187","previousHash":"429a7f4cee8d7ca49c9d800d3da0b44d03e44aabaaf6c3ed5142de4799e4386f"}', 'd2c3f07d627d7d33b1f70bbfe0da0a79bd9587aa32a511736b8a1fc1fb57e5fe'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895wy8d8nj880', 3, 79, '{"tenant":"compensation/boundary-ends-the-scope-while-it-runs","instance":"01m895wy8d8nj880","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"598543d3f93366f3578741c16d6b7655e9a9ee6235a76b164a741918504d98b1","previousHash":"d2c3f07d627d7d33b1f70bbfe0da0a79bd9587aa32a511736b8a1fc1fb57e5fe"}', '1ea9bc7b073a97c7bd476d27c1f9c097b4adf3a06d5f16773a9e55938ad92f10'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895wy8d8nj880', 4, 80, '{"tenant":"compensation/boundary-ends-the-scope-while-it-runs","instance":"01m895wy8d8nj880","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7","engineRevision":4,"actor":"system","cause":null,"payloadHash":"ecff4bb2b5a2fbca6b0b1e3fcb9c8ecc89ff852bd20d503c40a7783ca6eb837e","previousHash":"1ea9bc7b073a97c7bd476d27c1f9c097b4adf3a06d5f16773a9e55938ad92f10"}', 'ef62b992cf96fe50ef48b08e2e8c7c37ebc72d0ac68270ce79abe1d1c0be7eb2'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895wy8d8nj880', 5, 81, '{"tenant":"compensation/boundary-ends-the-scope-while-it-runs","instance":"01m895wy8d8nj880","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"75c8d37f029cb55eb09b3ef6ef351a5dd5d71735c7719c1094e523cb0c956d4a","previousHash":"ef62b992cf96fe50ef48b08e2e8c7c37ebc72d0ac68270ce79abe1d1c0be7eb2"}', '9384a143f2170d8e94149f707197c0213ffe973ca0a8baf02aee8baa6db001fb'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895wy8d8nj880', 6, 82, '{"tenant":"compensation/boundary-ends-the-scope-while-it-runs","instance":"01m895wy8d8nj880","seq":6,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7","engineRevision":4,"actor":"system","cause":null,"payloadHash":"0a9c6349f1c71f9879f75b5377b8188859de49e486cd87bef95795f40530b09b","previousHash":"9384a143f2170d8e94149f707197c0213ffe973ca0a8baf02aee8baa6db001fb"}', '9bec608a62e675a1c2f0ac700d4094085b0396981bba36b8ad15766ca0251c54'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895wy8d8nj880', 7, 83, '{"tenant":"compensation/boundary-ends-the-scope-while-it-runs","instance":"01m895wy8d8nj880","seq":7,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"afaa9bf4498a642c04ab04d79cf56352218d692df27e06a442e2dbb795cc3858","previousHash":"9bec608a62e675a1c2f0ac700d4094085b0396981bba36b8ad15766ca0251c54"}', 'fd179480725d3f4d6b355f32e955b5f8bb63b6ba4e4369137a393945185ded8c'),
	('compensation/cancelled-while-it-runs', '01m895wyakfzhjjn', 1, 84, '{"tenant":"compensation/cancelled-while-it-runs","instance":"01m895wyakfzhjjn","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"c72f405ac0d9928636acadd6527881d2b1735a25df26dc1f9b5fa81ecb70080e","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"f81ee557909a455e11f38f3ea75529f73766bf2359e0b2e59ab3b19c59eec7fc","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '4cbcfa1701555a8f5e97aab0e400db5a4ae94589b2514911228e2d4de1751594'),
	('compensation/cancelled-while-it-runs', '01m895wyakfzhjjn', 2, 85, '{"tenant":"compensation/cancelled-while-it-runs","instance":"01m895wyakfzhjjn","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"c72f405ac0d9928636acadd6527881d2b1735a25df26dc1f9b5fa81ecb70080e","engineRevision":4,"actor":"system","cause":null,"payloadHash":"80b2aadab2dff557b90d1a4460868c4c8e09b95918a1f6f3322671a4cd8e8899","previousHash":"4cbcfa1701555a8f5e97aab0e400db5a4ae94589b2514911228e2d4de1751594"}', '36186d72a72fe61aaaa1f7319b301f7dcf19a26b1407c48e1892c8cb4e33384b'),
	('compensation/cancelled-while-it-runs', '01m895wyakfzhjjn', 3, 86, '{"tenant":"compensation/cancelled-while-it-runs","instance":"01m895wyakfzhjjn","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"c72f405ac0d9928636acadd6527881d2b1735a25df26dc1f9b5fa81ecb70080e","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"44528e291eae4aa4ffa22cc50cfbec3c8e5b7d9724151776d823d75f1e8a4d33","previousHash":"36186d72a72fe61aaaa1f7319b301f7dcf19a26b1407c48e1892c8cb4e33384b"}', '9d8a17e7c967148fe575cc48aca11cbf0e71b1a941d671fc941373dacbaa640a'),
	('compensation/cancelled-while-it-runs', '01m895wyakfzhjjn', 4, 87, '{"tenant":"compensation/cancelled-while-it-runs","instance":"01m895wyakfzhjjn","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"c72f405ac0d9928636acadd6527881d2b1735a25df26dc1f9b5fa81ecb70080e","engineRevision":4,"actor":"system","cause":null,"payloadHash":"dd6c9cc03753e51e285fb449d92fe282ec7d00e175f543517cc1a6d4145b1e96","previousHash":"9d8a17e7c967148fe575cc48aca11cbf0e71b1a941d671fc941373dacbaa640a"}', '6c6d4e43913211fc80e329c38c30e74e5f10ae9ae9a88b35fac7b1566616ebaa'),
	('compensation/cancelled-while-it-runs', '01m895wyakfzhjjn', 5, 88, '{"tenant":"compensation/cancelled-while-it-runs","instance":"01m895wyakfzhjjn","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"c72f405ac0d9928636acadd6527881d2b1735a25df26dc1f9b5fa81ecb70080e","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"9cf85dc2ff7a0d73cac0b7a5ec6c967cb2eb1708bb7624a5e3928f49a95e9ab2","previousHash":"6c6d4e43913211fc80e329c38c30e74e5f10ae9ae9a88b35fac7b1566616ebaa"}', '414aa94f537784ac66487d5ea00a0adccfb4551872a976c974bf4c4b7cbe2fda'),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf', 1, 89, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m895wybxcre7rf","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"749682616b7a99b11975162fbbe13b3ce1ade0987dadfa0313c6ef42421642c6","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '29e677a9a3dc370c8b06957c9fb2701d43dab1ce0ce4bf4e4e2191f58035db2f'),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf', 2, 90, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m895wybxcre7rf","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"system","cause":null,"payloadHash":"7516d6fb26f3baed200d9a5ed7f7d0b6b919a85d9f0e99f3468c6db43eb714cf","previousHash":"29e677a9a3dc370c8b06957c9fb2701d43dab1ce0ce4bf4e4e2191f58035db2f"}', '5f11dd20190d00f02e73af9e529ea488711c53c8837a7ccb321edbf52e4b2efd'),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf', 3, 91, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m895wybxcre7rf","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"system","cause":null,"payloadHash":"307010e716fdf6704a73a029aac0ef5d5eee6a47f96f9dd6c83dda0476a5f637","previousHash":"5f11dd20190d00f02e73af9e529ea488711c53c8837a7ccb321edbf52e4b2efd"}', '7549971b7f51d5ab9810dd693205fdb90ffb2357a379126927b4851798227446'),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.9', 1, 92, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m895wybxcre7rf.9","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m895wybxcre7rf","seq":1,"delivery":0},"payloadHash":"180f5250b4985569852853d17e0b161a2525a01d77e3de16716142e50b950996","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '4edfd5b515f6713c4713d81f39b3b956e4bbd11d72410e3fdb018c81436f2415'),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.9', 2, 93, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m895wybxcre7rf.9","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"system","cause":null,"payloadHash":"dcd8ac4ee2299bbf39e6553f0f8e1e0d0caebb56ed0462080a3a0b493ff3a0f5","previousHash":"4edfd5b515f6713c4713d81f39b3b956e4bbd11d72410e3fdb018c81436f2415"}', '4d76089df37bcfb434211fe2cce41bbd27908d179e54f5539a91f03f0a47078c'),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.13', 1, 94, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m895wybxcre7rf.13","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m895wybxcre7rf","seq":1,"delivery":1},"payloadHash":"a373ce5a3ceab672a6dd0cd004f7a7814448dd7de3b7043e789f39a5a54dd1df","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'd798341a2f62e990cea242b6465567caf3369873d09853dff9ed0f6f0dea7a36'),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.13', 2, 95, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m895wybxcre7rf.13","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"system","cause":null,"payloadHash":"f43010dbfcb4bf9f725c9667a8c5de49ea987a75c6c1cb895ee78913c78e0dd0","previousHash":"d798341a2f62e990cea242b6465567caf3369873d09853dff9ed0f6f0dea7a36"}', '42eb1422a64412472ac93301fb10514ae6047be29a7025156f5971e2dd71e173'),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.13', 3, 96, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m895wybxcre7rf.13","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"bc17616deeb17f4cfda0322291621c8aaa27749afd34473c765fb6057a00ba22","previousHash":"42eb1422a64412472ac93301fb10514ae6047be29a7025156f5971e2dd71e173"}', 'f9a66a29be9d7162a30b9e0a2def1d7401f7c5fa71f70fcff8fa7722ac7ce924'),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf', 4, 97, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m895wybxcre7rf","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m895wybxcre7rf.13","seq":3,"delivery":0},"payloadHash":"28d3996c9edd195689ef7e7ab9b743197df2a44b646cf45d96b07706cacc2f3c","previousHash":"7549971b7f51d5ab9810dd693205fdb90ffb2357a379126927b4851798227446"}', 'eb80d146dcbd0b754aa29ff091294982b38a9869c217be8e48efe07f704c2f68'),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf', 5, 98, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m895wybxcre7rf","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"0e4ee6aef761941eb4e666b974a98ee54b1744257978b1bd54be034b4c36bdb8","previousHash":"eb80d146dcbd0b754aa29ff091294982b38a9869c217be8e48efe07f704c2f68"}', '97703ab486e67981c7fb69884a31091b6fb95c0cad7e717379908b61f7649c40'),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf', 6, 99, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m895wybxcre7rf","seq":6,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"249f687bc7716989cf942578a3be9b765af440770e1d01914c4004bfac5f8e80","previousHash":"97703ab486e67981c7fb69884a31091b6fb95c0cad7e717379908b61f7649c40"}', '1d38f95f176e7d2f623a3bffd4f74d4d1c2d11f7d20121c55c1b40d8ca5e1e6c');
INSERT INTO public.journal_headers VALUES
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.9', 3, 100, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m895wybxcre7rf.9","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"113bbea48132b0593899f089a3a454b2156d80f4319c8588af4da3136c8e5cda","previousHash":"4d76089df37bcfb434211fe2cce41bbd27908d179e54f5539a91f03f0a47078c"}', '82367692eda488bd9792979d075aa09540d039886a1d6f866d0b528af571b782'),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf', 7, 101, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m895wybxcre7rf","seq":7,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m895wybxcre7rf.9","seq":3,"delivery":0},"payloadHash":"41a8c43bf7b477a1a27a935bd590732d00d4b59818f507eb06ddf4411b6c131e","previousHash":"1d38f95f176e7d2f623a3bffd4f74d4d1c2d11f7d20121c55c1b40d8ca5e1e6c"}', '37d97e859cbf507e20c75853302d9fb3c77206b4359bba2b97a5e879dba022dd'),
	('loops/any-signs', '01m895wye14wqmkq', 1, 102, '{"tenant":"loops/any-signs","instance":"01m895wye14wqmkq","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"207f5d1520da7a7b2a0f8fd8cfa328d6fb6ebbb4fbe062434a17311e9ee71497","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"97ed77e2f22ad91cfbb541a8e2efe20407b3209469afadaabafd7bc3be97f954","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'a10392326b3a19537c67a4fbfec46d1a9adb70fd9102bc680e2bbef3b7cd9a24'),
	('loops/any-signs', '01m895wye14wqmkq', 3, 104, '{"tenant":"loops/any-signs","instance":"01m895wye14wqmkq","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"207f5d1520da7a7b2a0f8fd8cfa328d6fb6ebbb4fbe062434a17311e9ee71497","engineRevision":4,"actor":"system","cause":null,"payloadHash":"61dabed293ab47c256ff715231e28fea485d8642b284cf4f93f4900f4c0fb615","previousHash":"054b6393ef1bae8d1fbebe534d7faf3d752138fba80042395512f91b7138e7e4"}', '93606d38eba7102ae36ee5c764c314f766cc2f116c4503e7908040731226769f'),
	('loops/any-signs', '01m895wye14wqmkq', 4, 105, '{"tenant":"loops/any-signs","instance":"01m895wye14wqmkq","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"207f5d1520da7a7b2a0f8fd8cfa328d6fb6ebbb4fbe062434a17311e9ee71497","engineRevision":4,"actor":"system","cause":null,"payloadHash":"213d345829eac8679a5bd039896b82547e63716b49f9fe334be1c714d1474f21","previousHash":"93606d38eba7102ae36ee5c764c314f766cc2f116c4503e7908040731226769f"}', '20f40f2a660e6595246cacab19c436fbd0eeee4aae31d23da313789cedd715e6'),
	('loops/any-signs', '01m895wye14wqmkq', 5, 106, '{"tenant":"loops/any-signs","instance":"01m895wye14wqmkq","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"207f5d1520da7a7b2a0f8fd8cfa328d6fb6ebbb4fbe062434a17311e9ee71497","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"316f011674f3afa1ff36409147264512a30c5dd4bc25a33f23f0ca13c725f132","previousHash":"20f40f2a660e6595246cacab19c436fbd0eeee4aae31d23da313789cedd715e6"}', '2aac2929164411cedb21fb6a10705ffd2d91a9d860d2974d8ab91e9c3607e050'),
	('loops/behavior-complex', '01m895wyf88zfd5c', 1, 107, '{"tenant":"loops/behavior-complex","instance":"01m895wyf88zfd5c","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"9af2af3401988cc5fc6a772fcccaaa29ac1ee8a251dd929105b400a6ee5c963b","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'f69abb609a886634a95466bf6c248fc709b93bb7f65327e5bdddc1a1eb3c7e33'),
	('loops/behavior-complex', '01m895wyf88zfd5c', 2, 108, '{"tenant":"loops/behavior-complex","instance":"01m895wyf88zfd5c","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a","engineRevision":4,"actor":"system","cause":null,"payloadHash":"49ec41fff65f606f908911e7c366cec7a45b7577846dc3435552e963fc83b1e8","previousHash":"f69abb609a886634a95466bf6c248fc709b93bb7f65327e5bdddc1a1eb3c7e33"}', '08dc9cc6159825cf1f22d937b1a815f2f5d99b7d0a69107e492431bcb8293db2'),
	('loops/behavior-complex', '01m895wyf88zfd5c', 3, 109, '{"tenant":"loops/behavior-complex","instance":"01m895wyf88zfd5c","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a","engineRevision":4,"actor":"system","cause":null,"payloadHash":"0dedc74097fee936c89707d769cb2b6994a13af43350d68b61976b90f5c87204","previousHash":"08dc9cc6159825cf1f22d937b1a815f2f5d99b7d0a69107e492431bcb8293db2"}', 'f4a3080353645af6ed631cf54cc3bbbaa8ce4c9851d5a35f473acb9de84dc032'),
	('loops/behavior-complex', '01m895wyf88zfd5c', 4, 110, '{"tenant":"loops/behavior-complex","instance":"01m895wyf88zfd5c","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a","engineRevision":4,"actor":"system","cause":null,"payloadHash":"6f5276c690dcb7a140ae26fe3dbfd51de219703c514b321eecd2f3c41b654f66","previousHash":"f4a3080353645af6ed631cf54cc3bbbaa8ce4c9851d5a35f473acb9de84dc032"}', '9f1191671690ace0af799e4df510f78d5d76eedb32559c6fd2ffd6dd6e292f0d'),
	('loops/behavior-complex', '01m895wyf88zfd5c', 5, 111, '{"tenant":"loops/behavior-complex","instance":"01m895wyf88zfd5c","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"791efd3abf266b93af5a68b09b78bd389cd6192f8b9c2903a6016dbe98e055ce","previousHash":"9f1191671690ace0af799e4df510f78d5d76eedb32559c6fd2ffd6dd6e292f0d"}', 'ee03f61808da753e9ddec733b8480b0edbc7b325f06e5b592bf2cbe4e7eb7fe3'),
	('loops/behavior-complex', '01m895wyf88zfd5c', 6, 112, '{"tenant":"loops/behavior-complex","instance":"01m895wyf88zfd5c","seq":6,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"03056bfe307586306a18b70370781c48d2cde85b99968267621e0ae224a5f860","previousHash":"ee03f61808da753e9ddec733b8480b0edbc7b325f06e5b592bf2cbe4e7eb7fe3"}', 'b9f1b6e9d500948354284d3b0595dca5d25a0add18fa7bea579f553ef09818b8'),
	('loops/behavior-complex', '01m895wyf88zfd5c', 7, 113, '{"tenant":"loops/behavior-complex","instance":"01m895wyf88zfd5c","seq":7,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"b029d3738d44182b00c96cec262626201d4da9b7fa34f86143dedd629051fda7","previousHash":"b9f1b6e9d500948354284d3b0595dca5d25a0add18fa7bea579f553ef09818b8"}', '10155dc3b89a653b32e1478bc3a4c20b745bcdb7179958b1dfb65097b6fdd8e3'),
	('loops/behavior-error-uncaught', '01m895wygze6b82j', 1, 114, '{"tenant":"loops/behavior-error-uncaught","instance":"01m895wygze6b82j","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cd7e81af8de9920cc16c3b7b423975da0b65958cbc97381c9b6c3cb3cf17a912","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"35019c20953d784cc5735fbdad94e5ecf28b0477fa9fcfaf40c5c8480b4b020b","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '7e3eef8a59c52cff635c1ce4f990db0a95c35bbab8919a4284eb93a376c7fc58'),
	('loops/behavior-error-uncaught', '01m895wygze6b82j', 2, 115, '{"tenant":"loops/behavior-error-uncaught","instance":"01m895wygze6b82j","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cd7e81af8de9920cc16c3b7b423975da0b65958cbc97381c9b6c3cb3cf17a912","engineRevision":4,"actor":"system","cause":null,"payloadHash":"da5431b78caef8ac7fe29dd3c860c4bf6cee12c0b9a3f021a837b4613f359989","previousHash":"7e3eef8a59c52cff635c1ce4f990db0a95c35bbab8919a4284eb93a376c7fc58"}', 'cefcbdd066b504fb0d680b0a0680f94c2ba0e07b28734c57a978d0b3dfdb98c7'),
	('loops/behavior-error-uncaught', '01m895wygze6b82j', 3, 116, '{"tenant":"loops/behavior-error-uncaught","instance":"01m895wygze6b82j","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cd7e81af8de9920cc16c3b7b423975da0b65958cbc97381c9b6c3cb3cf17a912","engineRevision":4,"actor":"system","cause":null,"payloadHash":"d84ec5bceffda3c03dfda0a15728515bb2b5d3b764246beca4933ce3bacb7ae8","previousHash":"cefcbdd066b504fb0d680b0a0680f94c2ba0e07b28734c57a978d0b3dfdb98c7"}', '29eb5b58afff598dd677b6548e77be9b4763f426ed581c78977f2ac34e4d33dc'),
	('loops/behavior-error-uncaught', '01m895wygze6b82j', 4, 117, '{"tenant":"loops/behavior-error-uncaught","instance":"01m895wygze6b82j","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cd7e81af8de9920cc16c3b7b423975da0b65958cbc97381c9b6c3cb3cf17a912","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"748a541c8b737a1d7997fc178a9ced35888d4917adc0eb8a9104f9d0406c6a1c","previousHash":"29eb5b58afff598dd677b6548e77be9b4763f426ed581c78977f2ac34e4d33dc"}', '1c4063992a55e9901ce0900ca251d73e2aeee307c49d271895f4766f4bc78807'),
	('loops/behavior-error-uncaught', '01m895wygze6b82j', 5, 118, '{"tenant":"loops/behavior-error-uncaught","instance":"01m895wygze6b82j","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cd7e81af8de9920cc16c3b7b423975da0b65958cbc97381c9b6c3cb3cf17a912","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"8fb347f2b90f9eeafddf88c033ad873b60f7ce2fbc665b0e51996e612627c36c","previousHash":"1c4063992a55e9901ce0900ca251d73e2aeee307c49d271895f4766f4bc78807"}', '7971f9cf1dd2e5dca4f7b74cefc18d61c930012700268ce88f8e6c651389f017'),
	('loops/behavior-error-uncaught', '01m895wygze6b82j', 6, 119, '{"tenant":"loops/behavior-error-uncaught","instance":"01m895wygze6b82j","seq":6,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cd7e81af8de9920cc16c3b7b423975da0b65958cbc97381c9b6c3cb3cf17a912","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"46a20230106ca3ffb41d3902aa04b6260795eb034aa7f5a651472e2bb08c43d5","previousHash":"7971f9cf1dd2e5dca4f7b74cefc18d61c930012700268ce88f8e6c651389f017"}', '5074eee38ca9c4ee18ee6168c48c625e73629d13aeeff9cbdb12743452ed438a'),
	('loops/behavior-none-throws-at-every-completion', '01m895wyjr18aqtm', 1, 120, '{"tenant":"loops/behavior-none-throws-at-every-completion","instance":"01m895wyjr18aqtm","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"15acd2f7da9fb336eb555740d6e2a7a7636455b29ec528432a192898182c2eb5","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"1bdd7cc6112e087ec63a5589a6776379fb118cf4d173b49a7fb65b78838ac110","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'b0725393569262dff612bebd1276eee9d814c02087f93d95738cdb175b938997'),
	('loops/behavior-none-throws-at-every-completion', '01m895wyjr18aqtm', 2, 121, '{"tenant":"loops/behavior-none-throws-at-every-completion","instance":"01m895wyjr18aqtm","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"15acd2f7da9fb336eb555740d6e2a7a7636455b29ec528432a192898182c2eb5","engineRevision":4,"actor":"system","cause":null,"payloadHash":"e5704df0da720700dea5f2465dabac7c275ecaae56292bb73e2a0f7ef2c618a7","previousHash":"b0725393569262dff612bebd1276eee9d814c02087f93d95738cdb175b938997"}', '37c588cdca328c6a59116c848cd3aa14d767d757f79fc80a57764a797c64b3c9'),
	('loops/behavior-none-throws-at-every-completion', '01m895wyjr18aqtm', 3, 122, '{"tenant":"loops/behavior-none-throws-at-every-completion","instance":"01m895wyjr18aqtm","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"15acd2f7da9fb336eb555740d6e2a7a7636455b29ec528432a192898182c2eb5","engineRevision":4,"actor":"system","cause":null,"payloadHash":"75cba39b71f5bbdede9fa92def9e3af004d0264c9102896e8af5378f7f0c1262","previousHash":"37c588cdca328c6a59116c848cd3aa14d767d757f79fc80a57764a797c64b3c9"}', '1a0333c2a40b8fae3017d13ea05bfed5c61e00c1088d244e7794ff64eb7061bd'),
	('loops/behavior-none-throws-at-every-completion', '01m895wyjr18aqtm', 4, 123, '{"tenant":"loops/behavior-none-throws-at-every-completion","instance":"01m895wyjr18aqtm","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"15acd2f7da9fb336eb555740d6e2a7a7636455b29ec528432a192898182c2eb5","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"4ea050354a276239a8c8b3a942a33cd47de9b2c1a2dee96b5615135ff1e90186","previousHash":"1a0333c2a40b8fae3017d13ea05bfed5c61e00c1088d244e7794ff64eb7061bd"}', 'b2f4e0238b0243de3bbb5c7f5406cf160b70e9193790a46bb19f8336ce2a0026'),
	('loops/behavior-none-throws-at-every-completion', '01m895wyjr18aqtm', 5, 124, '{"tenant":"loops/behavior-none-throws-at-every-completion","instance":"01m895wyjr18aqtm","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"15acd2f7da9fb336eb555740d6e2a7a7636455b29ec528432a192898182c2eb5","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"9e302869211e860b6cdc17ead009365b3fcd43d01931adcdd6de5a684cb989ef","previousHash":"b2f4e0238b0243de3bbb5c7f5406cf160b70e9193790a46bb19f8336ce2a0026"}', '4928c5aab302682fd5272f3671da990e74d2e30bc0f99637b5ced7eabd93b7f4'),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf', 1, 125, '{"tenant":"operations/cancel-a-case-with-everything-open","instance":"01m895wym8170rkf","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"1014151f28c795a30d3a7cbfea6e3f69240c27fea783b567fe0fb18bb4c5e6b8","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '0863ac243a1e31a026f6e131f84716434cd179aeabee69b1107e6b946dcc4397'),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf', 2, 126, '{"tenant":"operations/cancel-a-case-with-everything-open","instance":"01m895wym8170rkf","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc","engineRevision":4,"actor":"system","cause":null,"payloadHash":"c37e2cb6d365f50770892bb62bb01b5c0a5d4031f2853704e21e81ee336a6bec","previousHash":"0863ac243a1e31a026f6e131f84716434cd179aeabee69b1107e6b946dcc4397"}', 'fbf93276573614f2e9efb5db96583102ebec7416b2ce54c9800c1c9ea6d79338'),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf', 3, 127, '{"tenant":"operations/cancel-a-case-with-everything-open","instance":"01m895wym8170rkf","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc","engineRevision":4,"actor":"system","cause":null,"payloadHash":"744553696eff6c2d700f40cd8a0dad1f11c7e7ce9e8a9ce635e38efb863a0784","previousHash":"fbf93276573614f2e9efb5db96583102ebec7416b2ce54c9800c1c9ea6d79338"}', 'ba019401f120bd530ff492dee2aaeeac0626f4a86df481b42ffb8373a2509924'),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf', 4, 128, '{"tenant":"operations/cancel-a-case-with-everything-open","instance":"01m895wym8170rkf","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc","engineRevision":4,"actor":"system","cause":null,"payloadHash":"3e4bfd55119f11ab72f321cce4344103b536f2c794ccfdc5edf75f2edca3022c","previousHash":"ba019401f120bd530ff492dee2aaeeac0626f4a86df481b42ffb8373a2509924"}', '1dfd2813f83bf4b7990b439bd224eefd070bb8544d8105498709223c0f1039ff'),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf.12', 1, 129, '{"tenant":"operations/cancel-a-case-with-everything-open","instance":"01m895wym8170rkf.12","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m895wym8170rkf","seq":1,"delivery":0},"payloadHash":"2d1e6fc1dc05a26a9a4f3e75752c5cd2435b52f524c25ae692cfff40672ac467","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '5f4fd2ae054ace0db301d2a3212958ae9129d1a41095bf98403664f036c8e6de'),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf.12', 2, 130, '{"tenant":"operations/cancel-a-case-with-everything-open","instance":"01m895wym8170rkf.12","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc","engineRevision":4,"actor":"system","cause":null,"payloadHash":"bc36331c88745f4cf1161739c4187460754ed23ca6aff08408d1f75bfcf68aed","previousHash":"5f4fd2ae054ace0db301d2a3212958ae9129d1a41095bf98403664f036c8e6de"}', '999adec874c5f4639ceeb46b3781ca6a12d9a2fe598b1112e29ece4ba23d5ec6'),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf', 5, 131, '{"tenant":"operations/cancel-a-case-with-everything-open","instance":"01m895wym8170rkf","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"1b259db80e19eed74e109983ccd9c279925312ff91014b41b725aa2f3d9e8de1","previousHash":"1dfd2813f83bf4b7990b439bd224eefd070bb8544d8105498709223c0f1039ff"}', '6ec3896a26d6347ffc544b285d71c392c1539e0e7db219053c143e10b9fcd93b'),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf.12', 3, 132, '{"tenant":"operations/cancel-a-case-with-everything-open","instance":"01m895wym8170rkf.12","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m895wym8170rkf","seq":5,"delivery":0},"payloadHash":"251f21774fb7fd8bdce87146ebad92eeeda7d488fe75e2cb11a7235478356c25","previousHash":"999adec874c5f4639ceeb46b3781ca6a12d9a2fe598b1112e29ece4ba23d5ec6"}', '385b4fdb7b245e745a60da4b97d01b15dba5ce40524a93718c08429ce44c8a23'),
	('operations/claim-that-comes-second', '01m895wyns2fqtas', 1, 133, '{"tenant":"operations/claim-that-comes-second","instance":"01m895wyns2fqtas","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"8a98489e942b36433d8d787912bc450125713cee68205dfa419e1e53301225e5","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'd476b451c426a1a9d549eec0bb1ccb7db6dd477677ddd03d8465f5716598b1d6'),
	('operations/claim-that-comes-second', '01m895wyns2fqtas', 2, 134, '{"tenant":"operations/claim-that-comes-second","instance":"01m895wyns2fqtas","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c","engineRevision":4,"actor":"system","cause":null,"payloadHash":"edb1ce19d362b755669c4dafce1b29687c40391b4b72dec34162ac1a9de3c272","previousHash":"d476b451c426a1a9d549eec0bb1ccb7db6dd477677ddd03d8465f5716598b1d6"}', '17429608a998ccc6c5b1e343c53779fa5f56c08b5d0dfd443765208245861db9'),
	('operations/claim-that-comes-second', '01m895wyns2fqtas', 3, 135, '{"tenant":"operations/claim-that-comes-second","instance":"01m895wyns2fqtas","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"5ef609c76eafe01f587ee6962b9dd2186a9ccd3e0089c0feedbf6f8dc3628f28","previousHash":"17429608a998ccc6c5b1e343c53779fa5f56c08b5d0dfd443765208245861db9"}', 'd128d1cf19968259ea6a8a5c7bd36ff8d6dd425a5770c0edf37081325685fe73'),
	('operations/claim-that-comes-second', '01m895wyns2fqtas', 4, 136, '{"tenant":"operations/claim-that-comes-second","instance":"01m895wyns2fqtas","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"3f462ce30e7006c98b42a64b08bae312540b804bacddcc01d3c23c54a9e7ed28","previousHash":"d128d1cf19968259ea6a8a5c7bd36ff8d6dd425a5770c0edf37081325685fe73"}', '68641bf99d50e445308f2eb395453d1fe949d4468db4c83be98dc53a72c2d5a2'),
	('operations/claim-that-comes-second', '01m895wyns2fqtas', 5, 137, '{"tenant":"operations/claim-that-comes-second","instance":"01m895wyns2fqtas","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"8b693f0688ff6aaac7058476c126de0b376bee52b5c0f1e3abdfb6014436abd2","previousHash":"68641bf99d50e445308f2eb395453d1fe949d4468db4c83be98dc53a72c2d5a2"}', '12e64cc16ac71f6208dbdd12b9afffdc0445f48efffec4507976b3f3cbc82adb'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895wyqd1a0cne', 1, 138, '{"tenant":"operations/event-subprocess-that-cannot-wait-is-an-incident","instance":"01m895wyqd1a0cne","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"60479ca085d9e762850d4810915c5a33223666624debe63f71ac2f8d4fb0babd","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"89d23e92e505cb5abda97b3a2145705efe4380695e7beb1e5f2ac539c7c423e4","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '0865191197015f0e39a20e496c076dcb299a9c6c078a26d3ab6f92c8bb3469a3'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895wyqd1a0cne', 2, 139, '{"tenant":"operations/event-subprocess-that-cannot-wait-is-an-incident","instance":"01m895wyqd1a0cne","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"60479ca085d9e762850d4810915c5a33223666624debe63f71ac2f8d4fb0babd","engineRevision":4,"actor":"system","cause":null,"payloadHash":"a3835501ba09238033f182273f8579ee7ac8f817d0e1b4f887a2beec089185e4","previousHash":"0865191197015f0e39a20e496c076dcb299a9c6c078a26d3ab6f92c8bb3469a3"}', '093aac9c2f15711f22600680881155f1247ba5764d28e0e333852b30c53ecc0b'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895wyqd1a0cne', 3, 140, '{"tenant":"operations/event-subprocess-that-cannot-wait-is-an-incident","instance":"01m895wyqd1a0cne","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"60479ca085d9e762850d4810915c5a33223666624debe63f71ac2f8d4fb0babd","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"bcad675227f345e3297869798fff6c1b5697be85eaabc53fe2576d2b9e90d687","previousHash":"093aac9c2f15711f22600680881155f1247ba5764d28e0e333852b30c53ecc0b"}', '2a7e7f5c6e7b82076da18249660d1fc726d472601a849fc661edd26d79211ba3'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895wyqd1a0cne', 4, 141, '{"tenant":"operations/event-subprocess-that-cannot-wait-is-an-incident","instance":"01m895wyqd1a0cne","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"60479ca085d9e762850d4810915c5a33223666624debe63f71ac2f8d4fb0babd","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"b64d75e595e041cb1a670217d9702f8ae981e7b6666ae66899c0679e702bbaf3","previousHash":"2a7e7f5c6e7b82076da18249660d1fc726d472601a849fc661edd26d79211ba3"}', '7e6d84088913634d2930158b520b2268d258370a5f990939fc17ecf14270d1e3'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895wyqd1a0cne', 5, 142, '{"tenant":"operations/event-subprocess-that-cannot-wait-is-an-incident","instance":"01m895wyqd1a0cne","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"60479ca085d9e762850d4810915c5a33223666624debe63f71ac2f8d4fb0babd","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"650ad5baa9cc401824dad8f208e857c14ab06c7475b50986397ba7bb1693bca1","previousHash":"7e6d84088913634d2930158b520b2268d258370a5f990939fc17ecf14270d1e3"}', '2fc3996862d6990ed0a5652324f4f6be358fe30326cc19a3e2853d5224080967'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895wyqd1a0cne', 6, 143, '{"tenant":"operations/event-subprocess-that-cannot-wait-is-an-incident","instance":"01m895wyqd1a0cne","seq":6,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"60479ca085d9e762850d4810915c5a33223666624debe63f71ac2f8d4fb0babd","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"d46fe82d4130ec8e168f9abec08fa4b7c192888cb43fafe2c128e6630b1e18e7","previousHash":"2fc3996862d6990ed0a5652324f4f6be358fe30326cc19a3e2853d5224080967"}', '8efbb636bd957907af82157532dce5900cec580f756341e001bf4f02161c633d'),
	('operations/iteration-removed-by-its-own-command', '01m895wyrzadcnpd', 1, 144, '{"tenant":"operations/iteration-removed-by-its-own-command","instance":"01m895wyrzadcnpd","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"955ac3f02a763d276844ed34ac7c8abcc316c690c67d55cdf5a4937043e57361","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"a57e4c61e88b18d0e75fd16622eccdb7d8794962ceeddc4965abe61b6280ec09","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'd8bb23edbc3cd5f0de3c79e2ea45c008b999d5c337f8027eae26fb769081e8c8'),
	('operations/iteration-removed-by-its-own-command', '01m895wyrzadcnpd', 2, 145, '{"tenant":"operations/iteration-removed-by-its-own-command","instance":"01m895wyrzadcnpd","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"955ac3f02a763d276844ed34ac7c8abcc316c690c67d55cdf5a4937043e57361","engineRevision":4,"actor":"system","cause":null,"payloadHash":"a48ce703ccda734af2cfc48e91c4c0889ef0f3e7e7edad09c36dc72a29ffae5b","previousHash":"d8bb23edbc3cd5f0de3c79e2ea45c008b999d5c337f8027eae26fb769081e8c8"}', 'dbea7ef3ccd456eb099b396e2713e06f068ed62f7de0361cbb53d489b22a714d'),
	('operations/iteration-removed-by-its-own-command', '01m895wyrzadcnpd', 3, 146, '{"tenant":"operations/iteration-removed-by-its-own-command","instance":"01m895wyrzadcnpd","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"955ac3f02a763d276844ed34ac7c8abcc316c690c67d55cdf5a4937043e57361","engineRevision":4,"actor":"system","cause":null,"payloadHash":"3bafbd28b2f74097d8e36bd15d3ae6ae665823f1d714c1215ea6bdfc0e8e4039","previousHash":"dbea7ef3ccd456eb099b396e2713e06f068ed62f7de0361cbb53d489b22a714d"}', '0c952b0619942c6722c49bd30af2688c43b3d606520928ce0f1ff6b87d9294bb'),
	('operations/iteration-removed-by-its-own-command', '01m895wyrzadcnpd', 4, 147, '{"tenant":"operations/iteration-removed-by-its-own-command","instance":"01m895wyrzadcnpd","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"955ac3f02a763d276844ed34ac7c8abcc316c690c67d55cdf5a4937043e57361","engineRevision":4,"actor":"system","cause":null,"payloadHash":"baa13dc3b4e3de9562308831a75a99c6f570efba487fa5288da6a54db75d26d2","previousHash":"0c952b0619942c6722c49bd30af2688c43b3d606520928ce0f1ff6b87d9294bb"}', 'a92bfd2b94dfb88f2757ff747ead17a8bf3d9d044186603b2c0c79022666fd9e'),
	('operations/iteration-removed-by-its-own-command', '01m895wyrzadcnpd', 5, 148, '{"tenant":"operations/iteration-removed-by-its-own-command","instance":"01m895wyrzadcnpd","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"955ac3f02a763d276844ed34ac7c8abcc316c690c67d55cdf5a4937043e57361","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"95f1cfe4c5bc05fa16a2b9556e395a43f8e6023db16e5f696d09f218f22a50ce","previousHash":"a92bfd2b94dfb88f2757ff747ead17a8bf3d9d044186603b2c0c79022666fd9e"}', '0a12a1f0bbf68fa35c5b5ece5488d1508b4a44b286500c3382497bf949625bcc'),
	('operations/migrate-a-call-under-way', '01m895wytndvhe33', 1, 149, '{"tenant":"operations/migrate-a-call-under-way","instance":"01m895wytndvhe33","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"8c1e7f106a95c9f6fafeac6653162d248be861157bfa26c04d13b8f4a0b5a828","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"ec37d068d24eef17ea911b4ac5e3dd3951ac90611acb54694b2b3c1d6e21a9c1","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '76c4cc786b8daffc29e369d76c692c50fed7c6904938c9ae3aec8cadc187be68'),
	('operations/migrate-a-call-under-way', '01m895wytndvhe33.4', 1, 150, '{"tenant":"operations/migrate-a-call-under-way","instance":"01m895wytndvhe33.4","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"8c1e7f106a95c9f6fafeac6653162d248be861157bfa26c04d13b8f4a0b5a828","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m895wytndvhe33","seq":1,"delivery":0},"payloadHash":"0de0299b24f3b5b1d5d934c1fee73c376b0b329edcce314e18b0b90d03b1213e","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '96a995c1a56047fa1fb1192c56b9b2e7ad0340e2ba32801a323328d95c6fae81'),
	('operations/migrate-a-call-under-way', '01m895wytndvhe33.4', 2, 151, '{"tenant":"operations/migrate-a-call-under-way","instance":"01m895wytndvhe33.4","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"8c1e7f106a95c9f6fafeac6653162d248be861157bfa26c04d13b8f4a0b5a828","engineRevision":4,"actor":"system","cause":null,"payloadHash":"196824719942c2a080a32934594387fd60eef5aeb903db442875a2d896cc319b","previousHash":"96a995c1a56047fa1fb1192c56b9b2e7ad0340e2ba32801a323328d95c6fae81"}', '3b766a8d3ea199839ec2c0678337446e9b8052bc8a1174109029d38803c5e496'),
	('operations/migrate-a-call-under-way', '01m895wytndvhe33.4', 3, 152, '{"tenant":"operations/migrate-a-call-under-way","instance":"01m895wytndvhe33.4","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"8c1e7f106a95c9f6fafeac6653162d248be861157bfa26c04d13b8f4a0b5a828","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"59681613a9d5cea973af0470cdc2b64f1082740fa14e65f3976d9ab77d925fce","previousHash":"3b766a8d3ea199839ec2c0678337446e9b8052bc8a1174109029d38803c5e496"}', 'f73d3de3ce93c943162fca263ee678438d2b50ae007000e5f477380b6ff8c64f'),
	('default', '01m895wyw31gnxd2', 1, 153, '{"tenant":"default","instance":"01m895wyw31gnxd2","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"7bb68e18b5bae447d0952b8224a4b717e88bd3334fe7284636cd872a095a6aeb","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'e13a14727c96036443e3441981125be45f151ceed93c3a65e2b01492e4d54e3c'),
	('default', '01m895wyw31gnxd2', 2, 154, '{"tenant":"default","instance":"01m895wyw31gnxd2","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56","engineRevision":4,"actor":"system","cause":null,"payloadHash":"bd2f8f2464da81a0da8c472f906880fbc145d48387ee121247e5fbf7bcd4a7be","previousHash":"e13a14727c96036443e3441981125be45f151ceed93c3a65e2b01492e4d54e3c"}', '16a1100c22f921ab7c3301e6e7efd05e270f09fbf8d35a6549351674413e3b39'),
	('default', '01m895wywmaq069j', 1, 155, '{"tenant":"default","instance":"01m895wywmaq069j","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"49a8250408aa5e10f80015e24d22e5becda54218138ab853685ed49457d96160","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '72d60bbfdabec0cb6d8aa8152d43a7a22ed4ddb72ddd334b9ec21ff970fefb39'),
	('default', '01m895wywmaq069j', 2, 156, '{"tenant":"default","instance":"01m895wywmaq069j","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b","engineRevision":4,"actor":"system","cause":null,"payloadHash":"2859f6383ec95bb9eac3f91ac2ecce312e457f025514afc1328b01754ccceec3","previousHash":"72d60bbfdabec0cb6d8aa8152d43a7a22ed4ddb72ddd334b9ec21ff970fefb39"}', '6896663b851b172f46a72ec4c65e8027c72cc2524b40714b4110bb6f8cbc7598'),
	('default', '01m895wyx64yejv3', 1, 157, '{"tenant":"default","instance":"01m895wyx64yejv3","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"5d8f92ae35d6aced6dbc98e49329434efaa53da4a67f5026396cefe6a66304e7","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'd5e69a3c74599fd467d41c38b6f6fe59bd94cbba3ebc92f300ffb14fc6e6e8c2'),
	('default', '01m895wyx64yejv3', 2, 158, '{"tenant":"default","instance":"01m895wyx64yejv3","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56","engineRevision":4,"actor":"system","cause":null,"payloadHash":"0b76bd983d98f1906832f1344f26b59cf831ba35f3ce2639f8eff6ddacf45de0","previousHash":"d5e69a3c74599fd467d41c38b6f6fe59bd94cbba3ebc92f300ffb14fc6e6e8c2"}', 'f65c43d7e93c65d5ea0f56eceb6b96da9ce0f571d14b3d3c6828ec0d5663f31c'),
	('default', '01m895wyxdbwye7m', 1, 159, '{"tenant":"default","instance":"01m895wyxdbwye7m","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"15370ef6741fe3747000e73b1e7eb40540e7c6e60aca618f182280dfd1b89524","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '83cf08a1c264d298493d9a73614a7b2828a6966197ea7206bf366131d4cdadef'),
	('default', '01m895wyxdbwye7m', 2, 160, '{"tenant":"default","instance":"01m895wyxdbwye7m","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b","engineRevision":4,"actor":"system","cause":null,"payloadHash":"de71bbfaeedd1fc82597650af30c3902ec266c32e85a4c96cc41a1fbf8168719","previousHash":"83cf08a1c264d298493d9a73614a7b2828a6966197ea7206bf366131d4cdadef"}', 'c93997d5b19a4e5aacbe30964ed54353c888110daa1f3b2cbcea29c7363d7ba3'),
	('default', '01m895wyx64yejv3', 3, 161, '{"tenant":"default","instance":"01m895wyx64yejv3","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"0070c551ac61ef31486efffdb7ba5fbc57a73cc3adadd970a1e49656f47688cb","previousHash":"f65c43d7e93c65d5ea0f56eceb6b96da9ce0f571d14b3d3c6828ec0d5663f31c"}', '536a4b53b36132fd4706ac7b72bcb1fe210bb74b06f556c648a41b6fe17aeee7'),
	('default', '01m895wyxq6ykf7r', 1, 162, '{"tenant":"default","instance":"01m895wyxq6ykf7r","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"6d9ba91cdb5baffeb1ac473c120f92166987e535461ed9c5bed20f0f90a5533f","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '59bbfb2d6feaa2a87e644d92c5f0724d9e1e8243c673b8991724685f63745cea'),
	('default', '01m895wyxq6ykf7r', 2, 163, '{"tenant":"default","instance":"01m895wyxq6ykf7r","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56","engineRevision":4,"actor":"system","cause":null,"payloadHash":"f0f3ed4de830ff5ae9db0a883372758d3d66825d09941b5a5b57fe632f1a3df3","previousHash":"59bbfb2d6feaa2a87e644d92c5f0724d9e1e8243c673b8991724685f63745cea"}', 'f40af3e2c0251ee229ee65af3abded1f270e6eb2a5e8259b514eb57bda9e6e9f'),
	('default', '01m895wyxz4td1nq', 1, 164, '{"tenant":"default","instance":"01m895wyxz4td1nq","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"e0edeade02786c113995cff4a55b74d234442a5e021b1518fbe2fbfd549931de","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '9f5be88803e3e4ecc6bfd40398e7ad37c257eafa322b5cefec1e1530b854db5f'),
	('default', '01m895wyxz4td1nq', 2, 165, '{"tenant":"default","instance":"01m895wyxz4td1nq","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b","engineRevision":4,"actor":"system","cause":null,"payloadHash":"aff6a5b41a34aca80e96492f372f141d2709dfd87373a4f4c89b45a17d6869d6","previousHash":"9f5be88803e3e4ecc6bfd40398e7ad37c257eafa322b5cefec1e1530b854db5f"}', '69c20dd235ddc57875d70ddb9cbf224c83683608427e59a55cbe5d812765fc8f'),
	('default', '01m895wyxq6ykf7r', 3, 166, '{"tenant":"default","instance":"01m895wyxq6ykf7r","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"35d12dff3aa0f274981a25549482c0c702f15418686dfc98d94120a4729a881e","previousHash":"f40af3e2c0251ee229ee65af3abded1f270e6eb2a5e8259b514eb57bda9e6e9f"}', '41d12951a0b32bf246f8f088bcb7df1634e37e2ed090eb780dc19ae84626a577');


--
-- Data for Name: journal_payloads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal_payloads VALUES
	('boundary-timer-cycle', '01m895wxcta6map4', 1, '59dba963172bb1b1813d7b01467c12d0', '{"command":{"type":"StartInstance","instance":"01m895wxcta6map4","processId":"p","root":"01m895wxcta6map4","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wxcta6map4","processId":"p","root":"01m895wxcta6map4","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"TimerScheduled","key":4,"owner":3,"element":"remind","due":1772449200000,"repetitions":3,"cycle":"R3/PT10H"},{"type":"TaskCreated","key":5,"owner":3}],"deliveries":[]}'),
	('boundary-timer-cycle', '01m895wxcta6map4', 2, '55da330c62bd6c0a091233aef8cf579f', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('boundary-timer-cycle', '01m895wxcta6map4', 3, '67c818a1d352f3919c023e8298454567', '{"command":{"type":"TriggerTimer","timer":4},"events":[{"type":"TimerTriggered","key":4},{"type":"TimerScheduled","key":6,"owner":3,"element":"remind","due":1772485200000,"repetitions":2,"cycle":"R3/PT10H"},{"type":"ElementActivated","key":7,"element":"remind","scope":1},{"type":"ElementCompleted","key":7},{"type":"FlowTaken","flow":"remind_nudge","scope":1},{"type":"ElementActivated","key":8,"element":"nudge","scope":1},{"type":"ElementCompleted","key":8},{"type":"FlowTaken","flow":"nudge_e","scope":1},{"type":"ElementActivated","key":9,"element":"e","scope":1},{"type":"ElementCompleted","key":9}],"deliveries":[]}'),
	('boundary-timer-cycle', '01m895wxcta6map4', 4, '8edb7880477c6b5e645cee7c7d40be91', '{"command":{"type":"TriggerTimer","timer":6},"events":[{"type":"TimerTriggered","key":6},{"type":"TimerScheduled","key":10,"owner":3,"element":"remind","due":1772521200000,"repetitions":1,"cycle":"R3/PT10H"},{"type":"ElementActivated","key":11,"element":"remind","scope":1},{"type":"ElementCompleted","key":11},{"type":"FlowTaken","flow":"remind_nudge","scope":1},{"type":"ElementActivated","key":12,"element":"nudge","scope":1},{"type":"ElementCompleted","key":12},{"type":"FlowTaken","flow":"nudge_e","scope":1},{"type":"ElementActivated","key":13,"element":"e","scope":1},{"type":"ElementCompleted","key":13}],"deliveries":[]}'),
	('boundary-timer-cycle', '01m895wxcta6map4', 5, '26992ca19351e479d507d945a03e5978', '{"command":{"type":"TriggerTimer","timer":10},"events":[{"type":"TimerTriggered","key":10},{"type":"ElementActivated","key":14,"element":"remind","scope":1},{"type":"ElementCompleted","key":14},{"type":"FlowTaken","flow":"remind_nudge","scope":1},{"type":"ElementActivated","key":15,"element":"nudge","scope":1},{"type":"ElementCompleted","key":15},{"type":"FlowTaken","flow":"nudge_e","scope":1},{"type":"ElementActivated","key":16,"element":"e","scope":1},{"type":"ElementCompleted","key":16}],"deliveries":[]}'),
	('boundary-timer-cycle', '01m895wxcta6map4', 6, '2f4cdc2a902466294a346efe18e41f1c', '{"command":{"type":"CompleteTask","task":5,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_e","scope":1},{"type":"ElementActivated","key":17,"element":"e","scope":1},{"type":"ElementCompleted","key":17},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('business-rule-task', '01m895wxg4dnd993', 1, '44ba534b3b531437132cf13f3bf1fc32', '{"command":{"type":"StartInstance","instance":"01m895wxg4dnd993","processId":"p","root":"01m895wxg4dnd993","variables":{"amount":600000},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wxg4dnd993","processId":"p","root":"01m895wxg4dnd993","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"amount","value":600000},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_route","scope":1},{"type":"ElementActivated","key":3,"element":"route","scope":1},{"type":"DecisionEvaluated","owner":3,"decision":"route","hash":"b0e70893874bbcdc2fb5f988fbc6fb91c8ef637ce2c7ae426ffd3dea22b8f865","rules":[2]},{"type":"VariableSet","scope":1,"name":"level","value":"chief"},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"route_u","scope":1},{"type":"ElementActivated","key":4,"element":"u","scope":1},{"type":"TaskCreated","key":5,"owner":4}],"deliveries":[]}'),
	('business-rule-task', '01m895wxg4dnd993', 2, 'df5c5b8ffa77d955b4c6876d0843b9bb', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('call-activity', '01m895wxhc0hw638', 1, 'cf92e53e2aa1b4147dd423ee15be7427', '{"command":{"type":"StartInstance","instance":"01m895wxhc0hw638","processId":"p","root":"01m895wxhc0hw638","variables":{"amount":7},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wxhc0hw638","processId":"p","root":"01m895wxhc0hw638","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"amount","value":7},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_c","scope":1},{"type":"ElementActivated","key":3,"element":"c","scope":1},{"type":"VariableSet","scope":3,"name":"fee","value":7},{"type":"ProcessCalled","owner":3,"child":"01m895wxhc0hw638.4","processId":"child"}],"deliveries":[{"target":"01m895wxhc0hw638.4","binding":"latest","command":{"type":"StartInstance","instance":"01m895wxhc0hw638.4","processId":"child","root":"01m895wxhc0hw638","variables":{"amount":7,"fee":7},"businessId":"case-1","window":"W01","caller":{"instance":"01m895wxhc0hw638","owner":3,"errorCodes":[],"escalationCodes":[]}}}]}'),
	('call-activity', '01m895wxhc0hw638.4', 1, '0c8a01b92dae3f112ada35784c17f671', '{"command":{"type":"StartInstance","instance":"01m895wxhc0hw638.4","processId":"child","root":"01m895wxhc0hw638","variables":{"amount":7,"fee":7},"businessId":"case-1","window":"W01","caller":{"instance":"01m895wxhc0hw638","owner":3,"errorCodes":[],"escalationCodes":[]}},"events":[{"type":"InstanceStarted","instance":"01m895wxhc0hw638.4","processId":"child","root":"01m895wxhc0hw638","businessId":"case-1","window":"W01","caller":{"instance":"01m895wxhc0hw638","owner":3,"errorCodes":[],"escalationCodes":[]}},{"type":"ElementActivated","key":1,"element":"child","scope":0},{"type":"VariableSet","scope":1,"name":"amount","value":7},{"type":"VariableSet","scope":1,"name":"fee","value":7},{"type":"ElementActivated","key":2,"element":"cs","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"cs_inner","scope":1},{"type":"ElementActivated","key":3,"element":"inner","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('call-activity', '01m895wxhc0hw638.4', 2, '2dfebcd7ca25486d99135ca72bb8f961', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('call-activity', '01m895wxhc0hw638.4', 3, '4ab9ceee35064a87a47a604f695cba06', '{"command":{"type":"CompleteTask","task":4,"variables":{"answer":42,"noise":1},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":4,"by":"clerk1"},{"type":"VariableSet","scope":1,"name":"answer","value":42},{"type":"VariableSet","scope":1,"name":"noise","value":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"inner_ce","scope":1},{"type":"ElementActivated","key":5,"element":"ce","scope":1},{"type":"ElementCompleted","key":5},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[{"target":"01m895wxhc0hw638","command":{"type":"CompleteCall","owner":3,"child":"01m895wxhc0hw638.4","variables":{"amount":7,"fee":7,"answer":42,"noise":1}}}]}'),
	('call-activity', '01m895wxhc0hw638', 2, 'a4d9b6ab164455838eb7b137235913b7', '{"command":{"type":"CompleteCall","owner":3,"child":"01m895wxhc0hw638.4","variables":{"amount":7,"fee":7,"answer":42,"noise":1}},"events":[{"type":"CallEnded","owner":3,"child":"01m895wxhc0hw638.4"},{"type":"VariableSet","scope":3,"name":"amount","value":7},{"type":"VariableSet","scope":3,"name":"fee","value":7},{"type":"VariableSet","scope":3,"name":"answer","value":42},{"type":"VariableSet","scope":3,"name":"noise","value":1},{"type":"VariableSet","scope":1,"name":"result","value":42},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"c_after","scope":1},{"type":"ElementActivated","key":5,"element":"after","scope":1},{"type":"TaskCreated","key":6,"owner":5}],"deliveries":[]}'),
	('call-activity', '01m895wxhc0hw638', 3, '1414d278a27081829432fb1759a9c5c0', '{"command":{"type":"AssignTask","task":6,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":6,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('call-activity', '01m895wxhc0hw638', 4, '64714e9ae165de0f38903b1f3aedc7b5', '{"command":{"type":"CompleteTask","task":6,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":6,"by":"clerk1"},{"type":"ElementCompleted","key":5},{"type":"FlowTaken","flow":"after_e","scope":1},{"type":"ElementActivated","key":7,"element":"e","scope":1},{"type":"ElementCompleted","key":7},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('call-activity', '01m895wxjn3n2tbm', 1, '30f5125676c4b6f021057e7f339dc664', '{"command":{"type":"StartInstance","instance":"01m895wxjn3n2tbm","processId":"p","root":"01m895wxjn3n2tbm","variables":{"amount":8},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wxjn3n2tbm","processId":"p","root":"01m895wxjn3n2tbm","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"amount","value":8},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_c","scope":1},{"type":"ElementActivated","key":3,"element":"c","scope":1},{"type":"VariableSet","scope":3,"name":"fee","value":8},{"type":"ProcessCalled","owner":3,"child":"01m895wxjn3n2tbm.4","processId":"child"}],"deliveries":[{"target":"01m895wxjn3n2tbm.4","binding":"latest","command":{"type":"StartInstance","instance":"01m895wxjn3n2tbm.4","processId":"child","root":"01m895wxjn3n2tbm","variables":{"amount":8,"fee":8},"businessId":"case-1","window":"W01","caller":{"instance":"01m895wxjn3n2tbm","owner":3,"errorCodes":[],"escalationCodes":[]}}}]}'),
	('call-activity', '01m895wxjn3n2tbm.4', 1, '7ca1aef07e188512e2fdddfd0ab22d0d', '{"command":{"type":"StartInstance","instance":"01m895wxjn3n2tbm.4","processId":"child","root":"01m895wxjn3n2tbm","variables":{"amount":8,"fee":8},"businessId":"case-1","window":"W01","caller":{"instance":"01m895wxjn3n2tbm","owner":3,"errorCodes":[],"escalationCodes":[]}},"events":[{"type":"InstanceStarted","instance":"01m895wxjn3n2tbm.4","processId":"child","root":"01m895wxjn3n2tbm","businessId":"case-1","window":"W01","caller":{"instance":"01m895wxjn3n2tbm","owner":3,"errorCodes":[],"escalationCodes":[]}},{"type":"ElementActivated","key":1,"element":"child","scope":0},{"type":"VariableSet","scope":1,"name":"amount","value":8},{"type":"VariableSet","scope":1,"name":"fee","value":8},{"type":"ElementActivated","key":2,"element":"cs","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"cs_inner","scope":1},{"type":"ElementActivated","key":3,"element":"inner","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('call-activity', '01m895wxjn3n2tbm.4', 2, '20308bd319327e6d3fb0035caff31315', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('call-activity-error', '01m895wxkpc5d4xs', 1, 'a4113c5731114b9505387610e60ab00d', '{"command":{"type":"StartInstance","instance":"01m895wxkpc5d4xs","processId":"p","root":"01m895wxkpc5d4xs","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wxkpc5d4xs","processId":"p","root":"01m895wxkpc5d4xs","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_c","scope":1},{"type":"ElementActivated","key":3,"element":"c","scope":1},{"type":"ProcessCalled","owner":3,"child":"01m895wxkpc5d4xs.4","processId":"child"}],"deliveries":[{"target":"01m895wxkpc5d4xs.4","binding":"latest","command":{"type":"StartInstance","instance":"01m895wxkpc5d4xs.4","processId":"child","root":"01m895wxkpc5d4xs","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m895wxkpc5d4xs","owner":3,"errorCodes":["failed"],"escalationCodes":[]}}}]}'),
	('call-activity-error', '01m895wxkpc5d4xs.4', 1, '7bb40b182bf124c6588b58422fa711f4', '{"command":{"type":"StartInstance","instance":"01m895wxkpc5d4xs.4","processId":"child","root":"01m895wxkpc5d4xs","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m895wxkpc5d4xs","owner":3,"errorCodes":["failed"],"escalationCodes":[]}},"events":[{"type":"InstanceStarted","instance":"01m895wxkpc5d4xs.4","processId":"child","root":"01m895wxkpc5d4xs","businessId":"case-1","window":"W01","caller":{"instance":"01m895wxkpc5d4xs","owner":3,"errorCodes":["failed"],"escalationCodes":[]}},{"type":"ElementActivated","key":1,"element":"child","scope":0},{"type":"ElementActivated","key":2,"element":"cs","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"cs_f","scope":1},{"type":"ElementActivated","key":3,"element":"f","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"f_inner","scope":1},{"type":"FlowTaken","flow":"f_t","scope":1},{"type":"ElementActivated","key":4,"element":"inner","scope":1},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"t","scope":1},{"type":"ElementCompleted","key":6},{"type":"FlowTaken","flow":"t_ce","scope":1},{"type":"ElementActivated","key":7,"element":"ce","scope":1},{"type":"ErrorThrown","owner":7,"code":"failed"},{"type":"ElementTerminated","key":7},{"type":"TaskCancelled","key":5},{"type":"ElementTerminated","key":4},{"type":"ElementTerminated","key":1},{"type":"InstanceTerminated","reason":"error failed"}],"deliveries":[{"target":"01m895wxkpc5d4xs","command":{"type":"ThrowCallError","owner":3,"child":"01m895wxkpc5d4xs.4","code":"failed"}}]}'),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf', 4, 'd9a99b90830b131f4b1771cbf48fd474', '{"command":{"type":"AssignTask","task":16,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":16,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('call-activity-error', '01m895wxkpc5d4xs', 2, 'e1378f79793305f205f3497cce921e81', '{"command":{"type":"ThrowCallError","owner":3,"child":"01m895wxkpc5d4xs.4","code":"failed"},"events":[{"type":"CallEnded","owner":3,"child":"01m895wxkpc5d4xs.4"},{"type":"ErrorThrown","owner":3,"code":"failed"},{"type":"ElementTerminated","key":3},{"type":"ElementActivated","key":5,"element":"err","scope":1},{"type":"ElementCompleted","key":5},{"type":"FlowTaken","flow":"err_caught","scope":1},{"type":"ElementActivated","key":6,"element":"caught","scope":1},{"type":"TaskCreated","key":7,"owner":6}],"deliveries":[]}'),
	('call-activity-error', '01m895wxkpc5d4xs', 3, '0d4a5e45c2d3301491afdb4340a6a812', '{"command":{"type":"AssignTask","task":7,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":7,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('call-activity-error', '01m895wxkpc5d4xs', 4, 'dcd6978eaf16e5f88a418847eaf0a3f0', '{"command":{"type":"CompleteTask","task":7,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":7,"by":"clerk1"},{"type":"ElementCompleted","key":6},{"type":"FlowTaken","flow":"caught_e","scope":1},{"type":"ElementActivated","key":8,"element":"e","scope":1},{"type":"ElementCompleted","key":8},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('claim', '01m895wxn0cc071w', 1, 'ef50ced0f7a30720accb92802f884e7d', '{"command":{"type":"StartInstance","instance":"01m895wxn0cc071w","processId":"p","root":"01m895wxn0cc071w","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wxn0cc071w","processId":"p","root":"01m895wxn0cc071w","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_review","scope":1},{"type":"ElementActivated","key":3,"element":"review","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('claim', '01m895wxn0cc071w', 2, 'ef3194401b9bd9bae320524e83cadc93', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('claim', '01m895wxn0cc071w', 3, '5aa3cd6412f1ff20905f689354ecf24e', '{"command":{"type":"AssignTask","task":4,"assignee":"zhang","heldBy":null,"why":"claimed","by":"zhang"},"events":[{"type":"TaskAssigned","key":4,"assignee":"zhang","why":"claimed","by":"zhang"}],"deliveries":[]}'),
	('claim', '01m895wxn0cc071w', 4, '618a4c6934a352e892b456c39642f23a', '{"command":{"type":"AssignTask","task":4,"assignee":null,"heldBy":"zhang","why":"released","by":"zhang"},"events":[{"type":"TaskAssigned","key":4,"assignee":null,"why":"released","by":"zhang"}],"deliveries":[]}'),
	('claim', '01m895wxn0cc071w', 5, '533f0177e485d5698a54fca70e309d19', '{"command":{"type":"CompleteTask","task":4,"variables":{"zero":0,"list":[0,{"a":0}]},"by":"li"},"events":[{"type":"TaskCompleted","key":4,"by":"li"},{"type":"VariableSet","scope":1,"name":"zero","value":0},{"type":"VariableSet","scope":1,"name":"list","value":[0,{"a":0}]},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"review_e","scope":1},{"type":"ElementActivated","key":5,"element":"e","scope":1},{"type":"ElementCompleted","key":5},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('clock-case', '01m895wxpe32bgst', 1, '8319907d549cb6a236e4e7d0d81a1957', '{"command":{"type":"StartInstance","instance":"01m895wxpe32bgst","processId":"p","root":"01m895wxpe32bgst","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wxpe32bgst","processId":"p","root":"01m895wxpe32bgst","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ClockStarted","key":2,"owner":1,"at":1773072000000,"legalDue":1775552400000,"promisedDue":1774342800000,"wake":1773738000000},{"type":"ElementActivated","key":3,"element":"s","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"s_review","scope":1},{"type":"ElementActivated","key":4,"element":"review","scope":1},{"type":"ClockStarted","key":5,"owner":4,"at":1773072000000,"promisedDue":1773306000000,"wake":1773219600000},{"type":"TaskCreated","key":6,"owner":4}],"deliveries":[]}'),
	('clock-case', '01m895wxpe32bgst', 2, '01f0d6024ad8957afa6e2c1cd30d36b8', '{"command":{"type":"AssignTask","task":6,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":6,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('clock-case', '01m895wxpe32bgst', 3, '456f699f8910f8bae736397764a5b4a2', '{"command":{"type":"CompleteTask","task":6,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":6,"by":"clerk1"},{"type":"ClockStopped","key":5},{"type":"ElementCompleted","key":4},{"type":"FlowTaken","flow":"review_expert","scope":1},{"type":"ElementActivated","key":7,"element":"expert","scope":1},{"type":"ClockPaused","key":2,"at":1773072000000,"by":7,"reason":"专家评审","article":"行政许可法 第45条"},{"type":"TaskCreated","key":8,"owner":7}],"deliveries":[]}'),
	('clock-case', '01m895wxpe32bgst', 4, '22f0f9206c670ddd3aa0ce390b1f6935', '{"command":{"type":"AssignTask","task":8,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":8,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('clock-case', '01m895wxpe32bgst', 5, '6805f9479cd8661ac62de38d1fd65ed1', '{"command":{"type":"CompleteTask","task":8,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":8,"by":"clerk1"},{"type":"ClockResumed","key":2,"at":1773104400000,"by":7,"excluded":0,"legalDue":1775552400000,"promisedDue":1774342800000,"wake":1773738000000},{"type":"ElementCompleted","key":7},{"type":"FlowTaken","flow":"expert_decide","scope":1},{"type":"ElementActivated","key":9,"element":"decide","scope":1},{"type":"TaskCreated","key":10,"owner":9}],"deliveries":[]}'),
	('clock-case', '01m895wxpe32bgst', 6, 'd80bcb23767b314873fd0fa35f71a5d1', '{"command":{"type":"AssignTask","task":10,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":10,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('clock-case', '01m895wxpe32bgst', 7, '87438e12ecc9d2c34554799dd5ec3fe2', '{"command":{"type":"TriggerTimer","timer":2},"events":[{"type":"ClockWarned","key":2,"share":0.5,"wake":1773997200000},{"type":"ClockWarned","key":2,"share":0.8,"wake":1774342800000},{"type":"ClockBreached","key":2,"limit":"promised","wake":1775552400000},{"type":"ClockBreached","key":2,"limit":"legal"}],"deliveries":[]}'),
	('clock-case', '01m895wxpe32bgst', 8, 'b1a6ce34a459c3707d3be155227d775c', '{"command":{"type":"CompleteTask","task":10,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":10,"by":"clerk1"},{"type":"ElementCompleted","key":9},{"type":"FlowTaken","flow":"decide_e","scope":1},{"type":"ElementActivated","key":11,"element":"e","scope":1},{"type":"ElementCompleted","key":11},{"type":"ClockStopped","key":2},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('default', '01m895wywmaq069j', 2, 'f037b499da4857dac4565775c25055a3', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('clock-two-pauses', '01m895wxrnc728te', 1, 'a4e18e8e15b3f9094bed2ab9b1f142f1', '{"command":{"type":"StartInstance","instance":"01m895wxrnc728te","processId":"p","root":"01m895wxrnc728te","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wxrnc728te","processId":"p","root":"01m895wxrnc728te","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ClockStarted","key":2,"owner":1,"at":1776646800000,"promisedDue":1777280400000,"wake":1776920400000},{"type":"ElementActivated","key":3,"element":"s","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"s_f","scope":1},{"type":"ElementActivated","key":4,"element":"f","scope":1},{"type":"ElementCompleted","key":4},{"type":"FlowTaken","flow":"f_a","scope":1},{"type":"FlowTaken","flow":"f_b","scope":1},{"type":"ElementActivated","key":5,"element":"a","scope":1},{"type":"ClockPaused","key":2,"at":1776646800000,"by":5,"reason":"检验"},{"type":"TaskCreated","key":6,"owner":5},{"type":"ElementActivated","key":7,"element":"b","scope":1},{"type":"TaskCreated","key":8,"owner":7}],"deliveries":[]}'),
	('clock-two-pauses', '01m895wxrnc728te', 2, '60f7e3b5b643b266d51af3cdf7578229', '{"command":{"type":"AssignTask","task":6,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":6,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('clock-two-pauses', '01m895wxrnc728te', 3, '573d4e9fcf139b2649a364462cd7cbe4', '{"command":{"type":"AssignTask","task":8,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":8,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('clock-two-pauses', '01m895wxrnc728te', 4, '1a03ecf84d8437d767ab6fa185e4897b', '{"command":{"type":"CompleteTask","task":6,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":6,"by":"clerk1"},{"type":"ElementCompleted","key":5},{"type":"FlowTaken","flow":"a_j","scope":1}],"deliveries":[]}'),
	('clock-two-pauses', '01m895wxrnc728te', 5, '4695e4e750634a86fef8e0d5f99b5a22', '{"command":{"type":"CompleteTask","task":8,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":8,"by":"clerk1"},{"type":"ClockResumed","key":2,"at":1776646800000,"by":7,"excluded":0,"promisedDue":1777280400000,"wake":1776920400000},{"type":"ElementCompleted","key":7},{"type":"FlowTaken","flow":"b_j","scope":1},{"type":"ElementActivated","key":9,"element":"j","scope":1},{"type":"ElementCompleted","key":9},{"type":"FlowTaken","flow":"j_c","scope":1},{"type":"ElementActivated","key":10,"element":"c","scope":1},{"type":"TaskCreated","key":11,"owner":10}],"deliveries":[]}'),
	('clock-two-pauses', '01m895wxrnc728te', 6, '5df08690ae1bff74564df8deababda06', '{"command":{"type":"AssignTask","task":11,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":11,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('clock-two-pauses', '01m895wxrnc728te', 7, 'f11d2c661ef5ad4cf60662c2b43ba8b3', '{"command":{"type":"CompleteTask","task":11,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":11,"by":"clerk1"},{"type":"ElementCompleted","key":10},{"type":"FlowTaken","flow":"c_e","scope":1},{"type":"ElementActivated","key":12,"element":"e","scope":1},{"type":"ElementCompleted","key":12},{"type":"ClockStopped","key":2},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('error-uncaught', '01m895wxtq8cfxq7', 1, 'e5f14057be93bb65066d0cb6987b5bb8', '{"command":{"type":"StartInstance","instance":"01m895wxtq8cfxq7","processId":"p","root":"01m895wxtq8cfxq7","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wxtq8cfxq7","processId":"p","root":"01m895wxtq8cfxq7","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_err","scope":1},{"type":"ElementActivated","key":3,"element":"err","scope":1},{"type":"IncidentRaised","key":4,"owner":3,"kind":"uncaughtError","message":"err: Expected an error event that catches error rejected but there is none","phase":"enter"}],"deliveries":[]}'),
	('exclusive-gateway-no-flow', '01m895wxvg7h39v0', 1, '3ec7143b8e93ec224e379b4413b036a8', '{"command":{"type":"StartInstance","instance":"01m895wxvg7h39v0","processId":"p","root":"01m895wxvg7h39v0","variables":{"amount":5},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wxvg7h39v0","processId":"p","root":"01m895wxvg7h39v0","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"amount","value":5},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_x","scope":1},{"type":"ElementActivated","key":3,"element":"x","scope":1},{"type":"IncidentRaised","key":4,"owner":3,"kind":"noFlow","message":"x: Expected one of the conditions to hold or a default flow but found neither (x_a: amount > 1000; f2: amount < 0; amount = 5)","phase":"complete"}],"deliveries":[]}'),
	('exclusive-gateway-no-flow', '01m895wxvg7h39v0', 2, 'b5867e9237c61b6cf795d699c3ea9e25', '{"command":{"type":"SetVariables","variables":{"amount":2000}},"events":[{"type":"VariableSet","scope":1,"name":"amount","value":2000}],"deliveries":[]}'),
	('exclusive-gateway-no-flow', '01m895wxvg7h39v0', 3, 'f22f138a27fbccbc24ca3f4108dd380f', '{"command":{"type":"ResolveIncident","incident":4},"events":[{"type":"IncidentResolved","key":4},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"x_a","scope":1},{"type":"ElementActivated","key":5,"element":"a","scope":1},{"type":"ElementCompleted","key":5},{"type":"FlowTaken","flow":"a_e","scope":1},{"type":"ElementActivated","key":6,"element":"e","scope":1},{"type":"ElementCompleted","key":6},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('message-and-timer-start', '01m895wxwm7vqgf0', 1, '659586917298edc31f2bdf047eab8ee5', '{"command":{"type":"StartInstance","instance":"01m895wxwm7vqgf0","processId":"p","root":"01m895wxwm7vqgf0","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wxwm7vqgf0","processId":"p","root":"01m895wxwm7vqgf0","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"none","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"none_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_e","scope":1},{"type":"ElementActivated","key":4,"element":"e","scope":1},{"type":"ElementCompleted","key":4},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('message-and-timer-start', '01m895wxx47k6xht', 1, '7efb646c156e8400419af0d7361e061c', '{"command":{"type":"StartInstance","instance":"01m895wxx47k6xht","processId":"p","root":"01m895wxx47k6xht","variables":{"from":"portal"},"startEvent":"mail","businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wxx47k6xht","processId":"p","root":"01m895wxx47k6xht","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"from","value":"portal"},{"type":"ElementActivated","key":2,"element":"mail","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"mail_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_e","scope":1},{"type":"ElementActivated","key":4,"element":"e","scope":1},{"type":"ElementCompleted","key":4},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('message-and-timer-start', '01m895wxx914gq1r', 1, '65c31ad79c5d21269d0ac0a76cd5fd5c', '{"command":{"type":"StartInstance","instance":"01m895wxx914gq1r","processId":"p","root":"01m895wxx914gq1r","variables":{},"startEvent":"daily","businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wxx914gq1r","processId":"p","root":"01m895wxx914gq1r","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"daily","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"daily_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_e","scope":1},{"type":"ElementActivated","key":4,"element":"e","scope":1},{"type":"ElementCompleted","key":4},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('parallel-gateway', '01m895wxy66rwz4b', 1, '4745a177d40fe56b19442f6433b51c11', '{"command":{"type":"StartInstance","instance":"01m895wxy66rwz4b","processId":"p","root":"01m895wxy66rwz4b","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wxy66rwz4b","processId":"p","root":"01m895wxy66rwz4b","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_f","scope":1},{"type":"ElementActivated","key":3,"element":"f","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"f_a","scope":1},{"type":"FlowTaken","flow":"f_b","scope":1},{"type":"ElementActivated","key":4,"element":"a","scope":1},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"b","scope":1},{"type":"TaskCreated","key":7,"owner":6}],"deliveries":[]}'),
	('parallel-gateway', '01m895wxy66rwz4b', 2, '2276647130bd1f978d49ef771a8eebf5', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('parallel-gateway', '01m895wxy66rwz4b', 3, 'bde3b4e5a4d46387d4d80f2fc61a3b35', '{"command":{"type":"AssignTask","task":7,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":7,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('parallel-gateway', '01m895wxy66rwz4b', 4, 'f7daee87d0d3f4783cb783cdcd2328fb', '{"command":{"type":"CompleteTask","task":7,"variables":{"x":1},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":7,"by":"clerk1"},{"type":"VariableSet","scope":1,"name":"x","value":1},{"type":"ElementCompleted","key":6},{"type":"FlowTaken","flow":"b_j","scope":1}],"deliveries":[]}'),
	('parallel-gateway', '01m895wxy66rwz4b', 5, 'fbb3534455327a38aca1173113d0825f', '{"command":{"type":"CompleteTask","task":5,"variables":{"x":2},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"VariableSet","scope":1,"name":"x","value":2},{"type":"ElementCompleted","key":4},{"type":"FlowTaken","flow":"a_j","scope":1},{"type":"ElementActivated","key":8,"element":"j","scope":1},{"type":"ElementCompleted","key":8},{"type":"FlowTaken","flow":"j_e","scope":1},{"type":"ElementActivated","key":9,"element":"e","scope":1},{"type":"ElementCompleted","key":9},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('service-task', '01m895wxzgbsezqv', 1, 'f773416eddfcf84c79e87efc32c9c4ab', '{"command":{"type":"StartInstance","instance":"01m895wxzgbsezqv","processId":"p","root":"01m895wxzgbsezqv","variables":{"kind":"notice","applicant":{"name":"王小明"}},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wxzgbsezqv","processId":"p","root":"01m895wxzgbsezqv","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"kind","value":"notice"},{"type":"VariableSet","scope":1,"name":"applicant","value":{"name":"王小明"}},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_send","scope":1},{"type":"ElementActivated","key":3,"element":"send","scope":1},{"type":"VariableSet","scope":3,"name":"name","value":"王小明"},{"type":"JobCreated","key":4,"owner":3,"jobType":"send-notice","retries":2,"headers":{"channel":"sms"}}],"deliveries":[]}'),
	('service-task', '01m895wxzgbsezqv', 2, 'eadddc0b13ab0d5de4f6b5ce1270d45c', '{"command":{"type":"FailJob","job":4,"retries":1,"message":"no connection"},"events":[{"type":"JobFailed","key":4,"retries":1,"message":"no connection"}],"deliveries":[]}'),
	('service-task', '01m895wxzgbsezqv', 3, 'f88ad9722469ab030961b8f355817610', '{"command":{"type":"FailJob","job":4,"retries":0,"message":"no connection"},"events":[{"type":"JobFailed","key":4,"retries":0,"message":"no connection"},{"type":"IncidentRaised","key":5,"owner":3,"kind":"jobFailed","message":"send: no connection","phase":"enter","job":4}],"deliveries":[]}'),
	('service-task', '01m895wxzgbsezqv', 4, '75d6c9ad0b9e0da12023fa72291e102e', '{"command":{"type":"ResolveIncident","incident":5},"events":[{"type":"IncidentResolved","key":5},{"type":"JobRetriesSet","key":4,"retries":1}],"deliveries":[]}'),
	('service-task', '01m895wxzgbsezqv', 5, '1ed1a3ca6752e0ecf00e8758b7d1cc52', '{"command":{"type":"CompleteJob","job":4,"variables":{"receipt":"R-1","noise":1}},"events":[{"type":"JobCompleted","key":4},{"type":"VariableSet","scope":3,"name":"receipt","value":"R-1"},{"type":"VariableSet","scope":3,"name":"noise","value":1},{"type":"VariableSet","scope":1,"name":"notice","value":{"receipt":"R-1"}},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"send_e","scope":1},{"type":"ElementActivated","key":6,"element":"e","scope":1},{"type":"ElementCompleted","key":6},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('timer-catch', '01m895wy128sy5m2', 1, '2939d982eaea2f6846f80924250eb696', '{"command":{"type":"StartInstance","instance":"01m895wy128sy5m2","processId":"p","root":"01m895wy128sy5m2","variables":{"till":"2026-03-05T12:00:00+08:00"},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wy128sy5m2","processId":"p","root":"01m895wy128sy5m2","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"till","value":"2026-03-05T12:00:00+08:00"},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_w","scope":1},{"type":"ElementActivated","key":3,"element":"w","scope":1},{"type":"TimerScheduled","key":4,"owner":3,"element":"w","due":1776650400000}],"deliveries":[]}'),
	('user-task-assignment', '01m895wy277pnhka', 1, 'cb92ea09268c39a8b9c928c8cf29f5e2', '{"command":{"type":"StartInstance","instance":"01m895wy277pnhka","processId":"p","root":"01m895wy277pnhka","variables":{"chief":"wang"},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wy277pnhka","processId":"p","root":"01m895wy277pnhka","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"chief","value":"wang"},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"TaskCreated","key":4,"owner":3,"assignment":{"assignee":"wang","candidateUsers":["li","wang"],"candidateGroups":["clerk","chiefRepresentative"]},"form":"review","dueDate":"2026-03-09","priority":70}],"deliveries":[]}'),
	('user-task-assignment', '01m895wy277pnhka', 2, '4b9fd6b1d2d47d3103204b923093a4c1', '{"command":{"type":"AssignTask","task":4,"assignee":"wang","candidateUsers":["li","wang"],"candidateGroups":["clerk","chiefRepresentative"],"why":"模型指定 · assigned by the model to wang"},"events":[{"type":"TaskAssigned","key":4,"assignee":"wang","candidateUsers":["li","wang"],"candidateGroups":["clerk","chiefRepresentative"],"why":"模型指定 · assigned by the model to wang"}],"deliveries":[]}'),
	('user-task-assignment', '01m895wy277pnhka', 3, 'fb2937650b9f659ba7c378b9421c5253', '{"command":{"type":"AssignTask","task":4,"assignee":null,"why":"released"},"events":[{"type":"TaskAssigned","key":4,"assignee":null,"why":"released"}],"deliveries":[]}'),
	('user-task-assignment', '01m895wy277pnhka', 4, '7d48cbf55c04ac91df0b16f21f14d193', '{"command":{"type":"CompleteTask","task":4,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":4,"by":"clerk1"},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_b","scope":1},{"type":"ElementActivated","key":5,"element":"b","scope":1},{"type":"TaskCreated","key":6,"owner":5,"assignment":{"strategy":"firstContactWindow","role":"clerk"}}],"deliveries":[]}'),
	('user-task-assignment', '01m895wy277pnhka', 5, 'db048f7205380831c261c3e81d0d7f66', '{"command":{"type":"AssignTask","task":6,"window":"W01","why":"首问窗口 W01 · first-contact window W01"},"events":[{"type":"TaskAssigned","key":6,"window":"W01","why":"首问窗口 W01 · first-contact window W01"}],"deliveries":[]}'),
	('user-task-assignment', '01m895wy277pnhka', 6, '0172f973d617cecf75b6350edd5500c3', '{"command":{"type":"CompleteTask","task":6,"variables":{},"by":"clerk7"},"events":[{"type":"TaskCompleted","key":6,"by":"clerk7"},{"type":"ElementCompleted","key":5},{"type":"FlowTaken","flow":"b_c","scope":1},{"type":"ElementActivated","key":7,"element":"c","scope":1},{"type":"TaskCreated","key":8,"owner":7,"assignment":{"strategy":"samePersonAs","user":"clerk7"}}],"deliveries":[]}'),
	('user-task-assignment', '01m895wy277pnhka', 7, 'e2efd572321d52e36e1f7f02ad9ec165', '{"command":{"type":"AssignTask","task":8,"assignee":"clerk7","why":"由同一人办理 · same person clerk7"},"events":[{"type":"TaskAssigned","key":8,"assignee":"clerk7","why":"由同一人办理 · same person clerk7"}],"deliveries":[]}'),
	('user-task-assignment', '01m895wy277pnhka', 8, 'c9421b1130430520d484e473d536b12c', '{"command":{"type":"CompleteTask","task":8,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":8,"by":"clerk1"},{"type":"ElementCompleted","key":7},{"type":"FlowTaken","flow":"c_e","scope":1},{"type":"ElementActivated","key":9,"element":"e","scope":1},{"type":"ElementCompleted","key":9},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('compensation/activity-ref-narrows', '01m895wy42b8p6v7', 1, 'f7f1271f9e260aa99b5b0b76f660418a', '{"command":{"type":"StartInstance","instance":"01m895wy42b8p6v7","processId":"p","root":"01m895wy42b8p6v7","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wy42b8p6v7","processId":"p","root":"01m895wy42b8p6v7","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"VariableSet","scope":1,"name":"x","value":"done a"},{"type":"CompensationRecorded","key":4,"scope":1,"element":"a","of":3},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_b","scope":1},{"type":"ElementActivated","key":5,"element":"b","scope":1},{"type":"VariableSet","scope":1,"name":"y","value":"done b"},{"type":"CompensationRecorded","key":6,"scope":1,"element":"b","of":5},{"type":"ElementCompleted","key":5},{"type":"FlowTaken","flow":"b_t","scope":1},{"type":"ElementActivated","key":7,"element":"t","scope":1},{"type":"CompensationStarted","key":8,"owner":7,"scope":1,"records":[4]},{"type":"ElementActivated","key":9,"element":"undo_a","scope":1,"compensates":4},{"type":"VariableSet","scope":1,"name":"x","value":"undone a"},{"type":"ElementCompleted","key":9},{"type":"CompensationEnded","key":8},{"type":"ElementCompleted","key":7},{"type":"FlowTaken","flow":"t_then","scope":1},{"type":"ElementActivated","key":10,"element":"then","scope":1},{"type":"TaskCreated","key":11,"owner":10}],"deliveries":[]}'),
	('compensation/activity-ref-narrows', '01m895wy42b8p6v7', 2, 'cb0300cd962f56122cc6d91dd612bab4', '{"command":{"type":"AssignTask","task":11,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":11,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('compensation/activity-ref-narrows', '01m895wy42b8p6v7', 3, '15d701b39746edff49cd489a8ac154d1', '{"command":{"type":"CompleteTask","task":11,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":11,"by":"clerk1"},{"type":"ElementCompleted","key":10},{"type":"FlowTaken","flow":"then_t2","scope":1},{"type":"ElementActivated","key":12,"element":"t2","scope":1},{"type":"CompensationStarted","key":13,"owner":12,"scope":1,"records":[6]},{"type":"ElementActivated","key":14,"element":"undo_b","scope":1,"compensates":6},{"type":"VariableSet","scope":1,"name":"y","value":"undone b"},{"type":"ElementCompleted","key":14},{"type":"CompensationEnded","key":13},{"type":"ElementCompleted","key":12},{"type":"FlowTaken","flow":"t2_e","scope":1},{"type":"ElementActivated","key":15,"element":"e","scope":1},{"type":"ElementCompleted","key":15},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('compensation/activity-ref-of-a-subprocess', '01m895wy6426vpj6', 1, '31a56591be9a94230394838fabc98136', '{"command":{"type":"StartInstance","instance":"01m895wy6426vpj6","processId":"p","root":"01m895wy6426vpj6","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wy6426vpj6","processId":"p","root":"01m895wy6426vpj6","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_sub","scope":1},{"type":"ElementActivated","key":3,"element":"sub","scope":1},{"type":"ElementActivated","key":4,"element":"is","scope":3},{"type":"ElementCompleted","key":4},{"type":"FlowTaken","flow":"is_a","scope":3},{"type":"ElementActivated","key":5,"element":"a","scope":3},{"type":"VariableSet","scope":1,"name":"x","value":"done a"},{"type":"CompensationRecorded","key":6,"scope":3,"element":"a","of":5},{"type":"ElementCompleted","key":5},{"type":"FlowTaken","flow":"a_ie","scope":3},{"type":"ElementActivated","key":7,"element":"ie","scope":3},{"type":"ElementCompleted","key":7},{"type":"CompensationRecorded","key":8,"scope":1,"element":"sub","of":3},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"sub_b","scope":1},{"type":"ElementActivated","key":9,"element":"b","scope":1},{"type":"VariableSet","scope":1,"name":"y","value":"done b"},{"type":"CompensationRecorded","key":10,"scope":1,"element":"b","of":9},{"type":"ElementCompleted","key":9},{"type":"FlowTaken","flow":"b_t","scope":1},{"type":"ElementActivated","key":11,"element":"t","scope":1},{"type":"CompensationStarted","key":12,"owner":11,"scope":1,"records":[8]},{"type":"ElementActivated","key":13,"element":"sub","scope":1,"direct":true,"compensates":8},{"type":"CompensationStarted","key":14,"owner":13,"scope":13,"records":[6]},{"type":"ElementActivated","key":15,"element":"undo_a","scope":13,"compensates":6},{"type":"VariableSet","scope":1,"name":"x","value":"undone a"},{"type":"ElementCompleted","key":15},{"type":"CompensationEnded","key":14},{"type":"ElementCompleted","key":13},{"type":"CompensationEnded","key":12},{"type":"ElementCompleted","key":11},{"type":"FlowTaken","flow":"t_e","scope":1},{"type":"ElementActivated","key":16,"element":"e","scope":1},{"type":"ElementCompleted","key":16},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('compensation/activity-ref-of-one-not-completed', '01m895wy761gh470', 1, '064d7d11426a492f4c993f8640e7d9f8', '{"command":{"type":"StartInstance","instance":"01m895wy761gh470","processId":"p","root":"01m895wy761gh470","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wy761gh470","processId":"p","root":"01m895wy761gh470","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_f","scope":1},{"type":"ElementActivated","key":3,"element":"f","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"f_a","scope":1},{"type":"FlowTaken","flow":"f_t","scope":1},{"type":"ElementActivated","key":4,"element":"a","scope":1},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"t","scope":1},{"type":"ElementCompleted","key":6},{"type":"FlowTaken","flow":"t_e","scope":1},{"type":"ElementActivated","key":7,"element":"e","scope":1},{"type":"ElementCompleted","key":7}],"deliveries":[]}'),
	('compensation/activity-ref-of-one-not-completed', '01m895wy761gh470', 2, '58ec9794f20957cd1adefa5fb1fa5e4c', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('compensation/activity-ref-of-one-not-completed', '01m895wy761gh470', 3, 'b56e471938ce3655e899e6cdb87bece1', '{"command":{"type":"CompleteTask","task":5,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"CompensationRecorded","key":8,"scope":1,"element":"a","of":4},{"type":"ElementCompleted","key":4},{"type":"FlowTaken","flow":"a_e","scope":1},{"type":"ElementActivated","key":9,"element":"e","scope":1},{"type":"ElementCompleted","key":9},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895wy8d8nj880', 1, 'fd2b5f2a58edfb0639ecbf2010ef9f9f', '{"command":{"type":"StartInstance","instance":"01m895wy8d8nj880","processId":"p","root":"01m895wy8d8nj880","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wy8d8nj880","processId":"p","root":"01m895wy8d8nj880","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_sub","scope":1},{"type":"ElementActivated","key":3,"element":"sub","scope":1},{"type":"SubscriptionCreated","key":4,"owner":3,"element":"m","kind":"message","name":"papers"},{"type":"ElementActivated","key":5,"element":"is","scope":3},{"type":"ElementCompleted","key":5},{"type":"FlowTaken","flow":"is_a","scope":3},{"type":"ElementActivated","key":6,"element":"a","scope":3},{"type":"TaskCreated","key":7,"owner":6}],"deliveries":[]}'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895wy8d8nj880', 2, 'b6cf29af642dd238ec4707cb3ce01f40', '{"command":{"type":"AssignTask","task":7,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":7,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895wy8d8nj880', 3, 'ff0ee0c0d0808f958c593c6f6ede52de', '{"command":{"type":"CompleteTask","task":7,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":7,"by":"clerk1"},{"type":"CompensationRecorded","key":8,"scope":3,"element":"a","of":6},{"type":"ElementCompleted","key":6},{"type":"FlowTaken","flow":"a_t","scope":3},{"type":"ElementActivated","key":9,"element":"t","scope":3},{"type":"CompensationStarted","key":10,"owner":9,"scope":3,"records":[8]},{"type":"ElementActivated","key":11,"element":"ua","scope":3,"compensates":8},{"type":"TaskCreated","key":12,"owner":11}],"deliveries":[]}'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895wy8d8nj880', 4, '329118a5c18b59ada1cc6c3370b95e4e', '{"command":{"type":"AssignTask","task":12,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":12,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895wy8d8nj880', 5, '00564efb9369ba2140dc240c84ed27ec', '{"command":{"type":"CorrelateMessage","subscription":4,"variables":{}},"events":[{"type":"EventCaught","key":4,"element":"m"},{"type":"TaskCancelled","key":12},{"type":"ElementTerminated","key":11},{"type":"ElementTerminated","key":9},{"type":"ElementTerminated","key":3},{"type":"ElementActivated","key":13,"element":"m","scope":1},{"type":"ElementCompleted","key":13},{"type":"FlowTaken","flow":"m_after","scope":1},{"type":"ElementActivated","key":14,"element":"after","scope":1},{"type":"TaskCreated","key":15,"owner":14}],"deliveries":[]}'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895wy8d8nj880', 6, '6f0ff6811e4de0b16e7fd9e40eb73dfc', '{"command":{"type":"AssignTask","task":15,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":15,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895wy8d8nj880', 7, 'a3098033a4a6caedf61f302b4a986000', '{"command":{"type":"CompleteTask","task":15,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":15,"by":"clerk1"},{"type":"ElementCompleted","key":14},{"type":"FlowTaken","flow":"after_e","scope":1},{"type":"ElementActivated","key":16,"element":"e","scope":1},{"type":"ElementCompleted","key":16},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('compensation/cancelled-while-it-runs', '01m895wyakfzhjjn', 1, '936b31caabea2923cb108bb34375b3ea', '{"command":{"type":"StartInstance","instance":"01m895wyakfzhjjn","processId":"p","root":"01m895wyakfzhjjn","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wyakfzhjjn","processId":"p","root":"01m895wyakfzhjjn","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('compensation/cancelled-while-it-runs', '01m895wyakfzhjjn', 2, '873f1371fcf6b69459634de93aaf5ab1', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('compensation/cancelled-while-it-runs', '01m895wyakfzhjjn', 3, '80d7d20e5ecd620cba3d28bf6d35f0bf', '{"command":{"type":"CompleteTask","task":4,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":4,"by":"clerk1"},{"type":"CompensationRecorded","key":5,"scope":1,"element":"a","of":3},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_t","scope":1},{"type":"ElementActivated","key":6,"element":"t","scope":1},{"type":"CompensationStarted","key":7,"owner":6,"scope":1,"records":[5]},{"type":"ElementActivated","key":8,"element":"ua","scope":1,"compensates":5},{"type":"TaskCreated","key":9,"owner":8}],"deliveries":[]}'),
	('compensation/cancelled-while-it-runs', '01m895wyakfzhjjn', 4, 'ed0c1c961978f7a9f019db282662242b', '{"command":{"type":"AssignTask","task":9,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":9,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('compensation/cancelled-while-it-runs', '01m895wyakfzhjjn', 5, 'e1966ca0284b64656bd971ebd07329d8', '{"command":{"type":"CancelInstance","reason":"given up"},"events":[{"type":"TaskCancelled","key":9},{"type":"ElementTerminated","key":8},{"type":"ElementTerminated","key":6},{"type":"ElementTerminated","key":1},{"type":"InstanceTerminated","reason":"given up"}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf', 1, 'f202aea06e2535b636fcdd8575bf4aa8', '{"command":{"type":"StartInstance","instance":"01m895wybxcre7rf","processId":"p","root":"01m895wybxcre7rf","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wybxcre7rf","processId":"p","root":"01m895wybxcre7rf","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_each","scope":1},{"type":"ElementActivated","key":3,"element":"each","scope":1},{"type":"LoopStarted","owner":3,"total":2},{"type":"ElementActivated","key":4,"element":"each","scope":3,"direct":true,"loopCounter":1},{"type":"ElementActivated","key":5,"element":"each","scope":3,"direct":true,"loopCounter":2},{"type":"ElementActivated","key":6,"element":"ah","scope":4},{"type":"ElementActivated","key":7,"element":"ah","scope":5},{"type":"ElementActivated","key":8,"element":"c","scope":6},{"type":"ProcessCalled","owner":8,"child":"01m895wybxcre7rf.9","processId":"q"},{"type":"ElementActivated","key":10,"element":"u","scope":6},{"type":"TaskCreated","key":11,"owner":10},{"type":"ElementActivated","key":12,"element":"c","scope":7},{"type":"ProcessCalled","owner":12,"child":"01m895wybxcre7rf.13","processId":"q"},{"type":"ElementActivated","key":14,"element":"u","scope":7},{"type":"TaskCreated","key":15,"owner":14}],"deliveries":[{"target":"01m895wybxcre7rf.9","binding":"latest","command":{"type":"StartInstance","instance":"01m895wybxcre7rf.9","processId":"q","root":"01m895wybxcre7rf","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m895wybxcre7rf","owner":8,"errorCodes":[],"escalationCodes":[]}}},{"target":"01m895wybxcre7rf.13","binding":"latest","command":{"type":"StartInstance","instance":"01m895wybxcre7rf.13","processId":"q","root":"01m895wybxcre7rf","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m895wybxcre7rf","owner":12,"errorCodes":[],"escalationCodes":[]}}}]}'),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf', 2, '6ad3abdc80970252f301cee69662215e', '{"command":{"type":"AssignTask","task":11,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":11,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf', 3, '02ce303278679173c263440d7a963754', '{"command":{"type":"AssignTask","task":15,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":15,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.9', 1, 'bfdf13ab2ddfafceb99c993658362de1', '{"command":{"type":"StartInstance","instance":"01m895wybxcre7rf.9","processId":"q","root":"01m895wybxcre7rf","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m895wybxcre7rf","owner":8,"errorCodes":[],"escalationCodes":[]}},"events":[{"type":"InstanceStarted","instance":"01m895wybxcre7rf.9","processId":"q","root":"01m895wybxcre7rf","businessId":"case-1","window":"W01","caller":{"instance":"01m895wybxcre7rf","owner":8,"errorCodes":[],"escalationCodes":[]}},{"type":"ElementActivated","key":1,"element":"q","scope":0},{"type":"ElementActivated","key":2,"element":"qs","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"qs_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.9', 2, '606f2f8e4fda1e1058f7218f40c5969c', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.13', 1, '03ce5a1e3d9af52b31f4c823db5646fa', '{"command":{"type":"StartInstance","instance":"01m895wybxcre7rf.13","processId":"q","root":"01m895wybxcre7rf","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m895wybxcre7rf","owner":12,"errorCodes":[],"escalationCodes":[]}},"events":[{"type":"InstanceStarted","instance":"01m895wybxcre7rf.13","processId":"q","root":"01m895wybxcre7rf","businessId":"case-1","window":"W01","caller":{"instance":"01m895wybxcre7rf","owner":12,"errorCodes":[],"escalationCodes":[]}},{"type":"ElementActivated","key":1,"element":"q","scope":0},{"type":"ElementActivated","key":2,"element":"qs","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"qs_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.13', 2, 'a017ddb72dc84d3dbc7cc295608b829f', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.13', 3, 'e050b84ddb575d7292304e3b728dc2dd', '{"command":{"type":"CompleteTask","task":4,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":4,"by":"clerk1"},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_qe","scope":1},{"type":"ElementActivated","key":5,"element":"qe","scope":1},{"type":"ElementCompleted","key":5},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[{"target":"01m895wybxcre7rf","command":{"type":"CompleteCall","owner":12,"child":"01m895wybxcre7rf.13","variables":{}}}]}'),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf', 4, 'a509dbfd52ec1f5fc9318d05ac69a25f', '{"command":{"type":"CompleteCall","owner":12,"child":"01m895wybxcre7rf.13","variables":{}},"events":[{"type":"CallEnded","owner":12,"child":"01m895wybxcre7rf.13"},{"type":"ElementCompleted","key":12}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf', 5, '15243a0b743907129d5ff7c2e4101940', '{"command":{"type":"CompleteTask","task":11,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":11,"by":"clerk1"},{"type":"ElementCompleted","key":10}],"deliveries":[]}');
INSERT INTO public.journal_payloads VALUES
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf', 6, '59d0efab1cfd1908aebed9081f6a9505', '{"command":{"type":"CompleteTask","task":15,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":15,"by":"clerk1"},{"type":"ElementCompleted","key":14},{"type":"ElementCompleted","key":7},{"type":"IterationEnded","owner":3,"loopCounter":2},{"type":"ElementCompleted","key":5}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.9', 3, 'df1efe4b950eb34ef39249776b96d69f', '{"command":{"type":"CompleteTask","task":4,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":4,"by":"clerk1"},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_qe","scope":1},{"type":"ElementActivated","key":5,"element":"qe","scope":1},{"type":"ElementCompleted","key":5},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[{"target":"01m895wybxcre7rf","command":{"type":"CompleteCall","owner":8,"child":"01m895wybxcre7rf.9","variables":{}}}]}'),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf', 7, '15231fe5b1ee04d68e56ae3b23c603fe', '{"command":{"type":"CompleteCall","owner":8,"child":"01m895wybxcre7rf.9","variables":{}},"events":[{"type":"CallEnded","owner":8,"child":"01m895wybxcre7rf.9"},{"type":"ElementCompleted","key":8},{"type":"ElementCompleted","key":6},{"type":"IterationEnded","owner":3,"loopCounter":1},{"type":"ElementCompleted","key":4},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"each_e","scope":1},{"type":"ElementActivated","key":16,"element":"e","scope":1},{"type":"ElementCompleted","key":16},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('loops/any-signs', '01m895wye14wqmkq', 1, '976cd8c013c27fb4154bef9758eab1a5', '{"command":{"type":"StartInstance","instance":"01m895wye14wqmkq","processId":"p","root":"01m895wye14wqmkq","variables":{"people":["a","b","c"]},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wye14wqmkq","processId":"p","root":"01m895wye14wqmkq","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"people","value":["a","b","c"]},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_vote","scope":1},{"type":"ElementActivated","key":3,"element":"vote","scope":1},{"type":"LoopStarted","owner":3,"total":3},{"type":"ElementActivated","key":4,"element":"vote","scope":3,"direct":true,"loopCounter":1},{"type":"VariableSet","scope":4,"name":"person","value":"a"},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"vote","scope":3,"direct":true,"loopCounter":2},{"type":"VariableSet","scope":6,"name":"person","value":"b"},{"type":"TaskCreated","key":7,"owner":6},{"type":"ElementActivated","key":8,"element":"vote","scope":3,"direct":true,"loopCounter":3},{"type":"VariableSet","scope":8,"name":"person","value":"c"},{"type":"TaskCreated","key":9,"owner":8}],"deliveries":[]}'),
	('loops/any-signs', '01m895wye14wqmkq', 2, 'cc025a745dd6c86fe2174f5256c61e56', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/any-signs', '01m895wye14wqmkq', 3, '34cdf3c14d3651a903c922b55e6fcb4b', '{"command":{"type":"AssignTask","task":7,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":7,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/any-signs', '01m895wye14wqmkq', 4, '4a0623f58b30bf06fcee897607d8a4a9', '{"command":{"type":"AssignTask","task":9,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":9,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/any-signs', '01m895wye14wqmkq', 5, 'ee9942b58cf7b2b27e6a5388d7d42980', '{"command":{"type":"CompleteTask","task":5,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"IterationEnded","owner":3,"loopCounter":1},{"type":"ElementCompleted","key":4},{"type":"TaskCancelled","key":9},{"type":"ElementTerminated","key":8},{"type":"TaskCancelled","key":7},{"type":"ElementTerminated","key":6},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"vote_e","scope":1},{"type":"ElementActivated","key":10,"element":"e","scope":1},{"type":"ElementCompleted","key":10},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('loops/behavior-complex', '01m895wyf88zfd5c', 1, '39b386adf09be2cda354be2c4d58ec1d', '{"command":{"type":"StartInstance","instance":"01m895wyf88zfd5c","processId":"p","root":"01m895wyf88zfd5c","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wyf88zfd5c","processId":"p","root":"01m895wyf88zfd5c","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_vote","scope":1},{"type":"ElementActivated","key":3,"element":"vote","scope":1},{"type":"LoopStarted","owner":3,"total":3},{"type":"ElementActivated","key":4,"element":"vote","scope":3,"direct":true,"loopCounter":1},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"vote","scope":3,"direct":true,"loopCounter":2},{"type":"TaskCreated","key":7,"owner":6},{"type":"ElementActivated","key":8,"element":"vote","scope":3,"direct":true,"loopCounter":3},{"type":"TaskCreated","key":9,"owner":8}],"deliveries":[]}'),
	('loops/behavior-complex', '01m895wyf88zfd5c', 2, '42fcfc6cc3675215cdcf4d4a48db083e', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/behavior-complex', '01m895wyf88zfd5c', 3, 'c146341a4c7b416261f336fac415569f', '{"command":{"type":"AssignTask","task":7,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":7,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/behavior-complex', '01m895wyf88zfd5c', 4, '4a928906420eb4e4941fbc0eae50256a', '{"command":{"type":"AssignTask","task":9,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":9,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/behavior-complex', '01m895wyf88zfd5c', 5, '643bda741fc75fe116663b0ba64ce51e', '{"command":{"type":"CompleteTask","task":5,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"IterationEnded","owner":3,"loopCounter":1},{"type":"ElementCompleted","key":4}],"deliveries":[]}'),
	('loops/behavior-complex', '01m895wyf88zfd5c', 6, '98478570c8e669873e51959ad1ad5ef8', '{"command":{"type":"CompleteTask","task":7,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":7,"by":"clerk1"},{"type":"IterationEnded","owner":3,"loopCounter":2},{"type":"ElementCompleted","key":6},{"type":"EscalationThrown","owner":3,"code":"late"},{"type":"ElementActivated","key":10,"element":"b","scope":1},{"type":"ElementCompleted","key":10},{"type":"FlowTaken","flow":"b_e2","scope":1},{"type":"ElementActivated","key":11,"element":"e2","scope":1},{"type":"ElementCompleted","key":11}],"deliveries":[]}'),
	('loops/behavior-complex', '01m895wyf88zfd5c', 7, '88d5a8cf346757514d424d4193f48257', '{"command":{"type":"CompleteTask","task":9,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":9,"by":"clerk1"},{"type":"IterationEnded","owner":3,"loopCounter":3},{"type":"ElementCompleted","key":8},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"vote_e","scope":1},{"type":"ElementActivated","key":12,"element":"e","scope":1},{"type":"ElementCompleted","key":12},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('loops/behavior-error-uncaught', '01m895wygze6b82j', 1, '19e18c9f8200221f5c08a90a63c37450', '{"command":{"type":"StartInstance","instance":"01m895wygze6b82j","processId":"p","root":"01m895wygze6b82j","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wygze6b82j","processId":"p","root":"01m895wygze6b82j","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_vote","scope":1},{"type":"ElementActivated","key":3,"element":"vote","scope":1},{"type":"LoopStarted","owner":3,"total":2},{"type":"ElementActivated","key":4,"element":"vote","scope":3,"direct":true,"loopCounter":1},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"vote","scope":3,"direct":true,"loopCounter":2},{"type":"TaskCreated","key":7,"owner":6}],"deliveries":[]}'),
	('loops/behavior-error-uncaught', '01m895wygze6b82j', 2, 'f8ddde68d5f39f19306296b7459a08e7', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/behavior-error-uncaught', '01m895wygze6b82j', 3, 'b2ea7c4ff1a135a62ed2a06139876955', '{"command":{"type":"AssignTask","task":7,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":7,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/behavior-error-uncaught', '01m895wygze6b82j', 4, 'eca9bf58cffbdc5853656ac2b2686bae', '{"command":{"type":"CompleteTask","task":5,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"IterationEnded","owner":3,"loopCounter":1},{"type":"ElementCompleted","key":4},{"type":"IncidentRaised","key":8,"owner":3,"kind":"uncaughtError","message":"vote: Expected an error event that catches error refused but there is none","phase":"enter"}],"deliveries":[]}'),
	('loops/behavior-error-uncaught', '01m895wygze6b82j', 5, '2246f92f75fb9430f0b9983875e9dab2', '{"command":{"type":"ResolveIncident","incident":8},"events":[{"type":"IncidentResolved","key":8}],"deliveries":[]}'),
	('loops/behavior-error-uncaught', '01m895wygze6b82j', 6, '310f812658531cff1bdf0de1ba888060', '{"command":{"type":"CompleteTask","task":7,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":7,"by":"clerk1"},{"type":"IterationEnded","owner":3,"loopCounter":2},{"type":"ElementCompleted","key":6},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"vote_e","scope":1},{"type":"ElementActivated","key":9,"element":"e","scope":1},{"type":"ElementCompleted","key":9},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('loops/behavior-none-throws-at-every-completion', '01m895wyjr18aqtm', 1, 'dc2a2d1e1aad36436e494f085f7d7f72', '{"command":{"type":"StartInstance","instance":"01m895wyjr18aqtm","processId":"p","root":"01m895wyjr18aqtm","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wyjr18aqtm","processId":"p","root":"01m895wyjr18aqtm","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_vote","scope":1},{"type":"ElementActivated","key":3,"element":"vote","scope":1},{"type":"LoopStarted","owner":3,"total":2},{"type":"ElementActivated","key":4,"element":"vote","scope":3,"direct":true,"loopCounter":1},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"vote","scope":3,"direct":true,"loopCounter":2},{"type":"TaskCreated","key":7,"owner":6}],"deliveries":[]}'),
	('loops/behavior-none-throws-at-every-completion', '01m895wyjr18aqtm', 2, '4d98bca60c4db442a7ad0d07f00a37b8', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/behavior-none-throws-at-every-completion', '01m895wyjr18aqtm', 3, 'c86fd144bd92cce4a8d918a2e602317a', '{"command":{"type":"AssignTask","task":7,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":7,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/behavior-none-throws-at-every-completion', '01m895wyjr18aqtm', 4, '9eabb747e87de2ed26681c8675e0c8f8', '{"command":{"type":"CompleteTask","task":5,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"IterationEnded","owner":3,"loopCounter":1},{"type":"ElementCompleted","key":4},{"type":"EscalationThrown","owner":3,"code":"late"},{"type":"ElementActivated","key":8,"element":"b","scope":1},{"type":"ElementCompleted","key":8},{"type":"FlowTaken","flow":"b_note","scope":1},{"type":"ElementActivated","key":9,"element":"note","scope":1},{"type":"ElementCompleted","key":9},{"type":"FlowTaken","flow":"note_e2","scope":1},{"type":"ElementActivated","key":10,"element":"e2","scope":1},{"type":"ElementCompleted","key":10}],"deliveries":[]}'),
	('loops/behavior-none-throws-at-every-completion', '01m895wyjr18aqtm', 5, 'eb2be634dbc0d95b4fb0dc776710e878', '{"command":{"type":"CompleteTask","task":7,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":7,"by":"clerk1"},{"type":"IterationEnded","owner":3,"loopCounter":2},{"type":"ElementCompleted","key":6},{"type":"EscalationThrown","owner":3,"code":"late"},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"vote_e","scope":1},{"type":"ElementActivated","key":11,"element":"b","scope":1},{"type":"ElementActivated","key":12,"element":"e","scope":1},{"type":"ElementCompleted","key":11},{"type":"FlowTaken","flow":"b_note","scope":1},{"type":"ElementCompleted","key":12},{"type":"ElementActivated","key":13,"element":"note","scope":1},{"type":"ElementCompleted","key":13},{"type":"FlowTaken","flow":"note_e2","scope":1},{"type":"ElementActivated","key":14,"element":"e2","scope":1},{"type":"ElementCompleted","key":14},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf', 1, 'cab7a467dd162f21820069aad14bba82', '{"command":{"type":"StartInstance","instance":"01m895wym8170rkf","processId":"p","root":"01m895wym8170rkf","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wym8170rkf","processId":"p","root":"01m895wym8170rkf","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_f","scope":1},{"type":"ElementActivated","key":3,"element":"f","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"f_a","scope":1},{"type":"FlowTaken","flow":"f_b","scope":1},{"type":"FlowTaken","flow":"f_c","scope":1},{"type":"FlowTaken","flow":"f_v","scope":1},{"type":"FlowTaken","flow":"f_d","scope":1},{"type":"ElementActivated","key":4,"element":"a","scope":1},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"b","scope":1},{"type":"JobCreated","key":7,"owner":6,"jobType":"b","retries":3},{"type":"ElementActivated","key":8,"element":"c","scope":1},{"type":"TimerScheduled","key":9,"owner":8,"element":"c","due":1776650400000},{"type":"ElementActivated","key":10,"element":"v","scope":1},{"type":"LoopStarted","owner":10,"total":2},{"type":"ElementActivated","key":11,"element":"d","scope":1},{"type":"ProcessCalled","owner":11,"child":"01m895wym8170rkf.12","processId":"q"},{"type":"ElementActivated","key":13,"element":"v","scope":10,"direct":true,"loopCounter":1},{"type":"TaskCreated","key":14,"owner":13},{"type":"ElementActivated","key":15,"element":"v","scope":10,"direct":true,"loopCounter":2},{"type":"TaskCreated","key":16,"owner":15}],"deliveries":[{"target":"01m895wym8170rkf.12","binding":"latest","command":{"type":"StartInstance","instance":"01m895wym8170rkf.12","processId":"q","root":"01m895wym8170rkf","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m895wym8170rkf","owner":11,"errorCodes":[],"escalationCodes":[]}}}]}'),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf', 2, 'c6917ede33e9eea8efb99631140ea8b5', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf', 3, 'cdffab5ef7ee510239c1b277cdb2fecf', '{"command":{"type":"AssignTask","task":14,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":14,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf.12', 1, '0dee7381d701f76f0f0076c82e04bdbc', '{"command":{"type":"StartInstance","instance":"01m895wym8170rkf.12","processId":"q","root":"01m895wym8170rkf","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m895wym8170rkf","owner":11,"errorCodes":[],"escalationCodes":[]}},"events":[{"type":"InstanceStarted","instance":"01m895wym8170rkf.12","processId":"q","root":"01m895wym8170rkf","businessId":"case-1","window":"W01","caller":{"instance":"01m895wym8170rkf","owner":11,"errorCodes":[],"escalationCodes":[]}},{"type":"ElementActivated","key":1,"element":"q","scope":0},{"type":"ElementActivated","key":2,"element":"qs","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"qs_qa","scope":1},{"type":"ElementActivated","key":3,"element":"qa","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf.12', 2, '2c2cf99c7a86ff867ed7af7256936e41', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf', 5, 'd802f95d63fe0f19b429e0c1a8f6e027', '{"command":{"type":"CancelInstance","reason":"withdrawn"},"events":[{"type":"TaskCancelled","key":16},{"type":"ElementTerminated","key":15},{"type":"TaskCancelled","key":14},{"type":"ElementTerminated","key":13},{"type":"ElementTerminated","key":11},{"type":"ElementTerminated","key":10},{"type":"TimerCancelled","key":9},{"type":"ElementTerminated","key":8},{"type":"JobCancelled","key":7},{"type":"ElementTerminated","key":6},{"type":"TaskCancelled","key":5},{"type":"ElementTerminated","key":4},{"type":"ElementTerminated","key":1},{"type":"InstanceTerminated","reason":"withdrawn"}],"deliveries":[{"target":"01m895wym8170rkf.12","command":{"type":"CancelInstance","byCaller":true}}]}'),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf.12', 3, 'fa906ee7c6961d827d99df8ee8cd70d8', '{"command":{"type":"CancelInstance","byCaller":true},"events":[{"type":"TaskCancelled","key":4},{"type":"ElementTerminated","key":3},{"type":"ElementTerminated","key":1},{"type":"InstanceTerminated"}],"deliveries":[]}'),
	('operations/claim-that-comes-second', '01m895wyns2fqtas', 1, '20827f44f8be0d987a15a63abde3d0f8', '{"command":{"type":"StartInstance","instance":"01m895wyns2fqtas","processId":"p","root":"01m895wyns2fqtas","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wyns2fqtas","processId":"p","root":"01m895wyns2fqtas","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('operations/claim-that-comes-second', '01m895wyns2fqtas', 2, '21c3ff687bbb71a3d318661962cc1b0d', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/claim-that-comes-second', '01m895wyns2fqtas', 3, 'e293d16f589798908712da07d819fae4', '{"command":{"type":"AssignTask","task":4,"assignee":"li","heldBy":null,"why":"claimed"},"events":[{"type":"TaskAssigned","key":4,"assignee":"li","why":"claimed"}],"deliveries":[]}'),
	('operations/claim-that-comes-second', '01m895wyns2fqtas', 4, 'b58a27201cc92e108fe42d8b39fa2060', '{"command":{"type":"AssignTask","task":4,"assignee":"wang","heldBy":"li","why":"handed over"},"events":[{"type":"TaskAssigned","key":4,"assignee":"wang","why":"handed over"}],"deliveries":[]}'),
	('operations/claim-that-comes-second', '01m895wyns2fqtas', 5, 'd96b6d64bd92336a7483cb48cc2bcf22', '{"command":{"type":"CompleteTask","task":4,"variables":{},"by":"wang"},"events":[{"type":"TaskCompleted","key":4,"by":"wang"},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_e","scope":1},{"type":"ElementActivated","key":5,"element":"e","scope":1},{"type":"ElementCompleted","key":5},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895wyqd1a0cne', 1, '016356c9220ed96533940d600198ee7d', '{"command":{"type":"StartInstance","instance":"01m895wyqd1a0cne","processId":"p","root":"01m895wyqd1a0cne","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wyqd1a0cne","processId":"p","root":"01m895wyqd1a0cne","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"IncidentRaised","key":2,"owner":1,"kind":"value","message":"p: Expected the message name to be text but it is null","phase":"watch"},{"type":"ElementActivated","key":3,"element":"s","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"s_a","scope":1},{"type":"ElementActivated","key":4,"element":"a","scope":1},{"type":"TaskCreated","key":5,"owner":4}],"deliveries":[]}'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895wyqd1a0cne', 2, '0613c793b1ab1766704548fec3306344', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895wyqd1a0cne', 3, 'fea5393373c361a732448e42ffa30831', '{"command":{"type":"ResolveIncident","incident":2},"events":[{"type":"IncidentResolved","key":2},{"type":"IncidentRaised","key":6,"owner":1,"kind":"value","message":"p: Expected the message name to be text but it is null","phase":"watch"}],"deliveries":[]}'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895wyqd1a0cne', 4, '9db839b8ab6ead6b2b44dd5d0e1d6596', '{"command":{"type":"SetVariables","variables":{"channel":"papers"}},"events":[{"type":"VariableSet","scope":1,"name":"channel","value":"papers"}],"deliveries":[]}'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895wyqd1a0cne', 5, 'fdf2690d178e717a12a7698eef1a058a', '{"command":{"type":"ResolveIncident","incident":6},"events":[{"type":"IncidentResolved","key":6},{"type":"SubscriptionCreated","key":7,"owner":1,"element":"cs","kind":"message","name":"papers"}],"deliveries":[]}'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895wyqd1a0cne', 6, 'f2780d9a681e83e4f16dfb1b86b639a0', '{"command":{"type":"CorrelateMessage","subscription":7,"variables":{}},"events":[{"type":"EventCaught","key":7,"element":"cs"},{"type":"TaskCancelled","key":5},{"type":"ElementTerminated","key":4},{"type":"ElementActivated","key":8,"element":"es","scope":1},{"type":"ElementActivated","key":9,"element":"cs","scope":8},{"type":"ElementCompleted","key":9},{"type":"FlowTaken","flow":"cs_x","scope":8},{"type":"ElementActivated","key":10,"element":"x","scope":8},{"type":"ElementCompleted","key":10},{"type":"FlowTaken","flow":"x_ce","scope":8},{"type":"ElementActivated","key":11,"element":"ce","scope":8},{"type":"ElementCompleted","key":11},{"type":"ElementCompleted","key":8},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('operations/iteration-removed-by-its-own-command', '01m895wyrzadcnpd', 1, 'ea738f63abd8ef87e305293b477432cd', '{"command":{"type":"StartInstance","instance":"01m895wyrzadcnpd","processId":"p","root":"01m895wyrzadcnpd","variables":{"people":["li","wang","zhang"]},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wyrzadcnpd","processId":"p","root":"01m895wyrzadcnpd","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"people","value":["li","wang","zhang"]},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_vote","scope":1},{"type":"ElementActivated","key":3,"element":"vote","scope":1},{"type":"LoopStarted","owner":3,"total":3},{"type":"ElementActivated","key":4,"element":"vote","scope":3,"direct":true,"loopCounter":1},{"type":"VariableSet","scope":4,"name":"person","value":"li"},{"type":"VariableSet","scope":4,"name":"vote","value":null},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"vote","scope":3,"direct":true,"loopCounter":2},{"type":"VariableSet","scope":6,"name":"person","value":"wang"},{"type":"VariableSet","scope":6,"name":"vote","value":null},{"type":"TaskCreated","key":7,"owner":6},{"type":"ElementActivated","key":8,"element":"vote","scope":3,"direct":true,"loopCounter":3},{"type":"VariableSet","scope":8,"name":"person","value":"zhang"},{"type":"VariableSet","scope":8,"name":"vote","value":null},{"type":"TaskCreated","key":9,"owner":8}],"deliveries":[]}'),
	('operations/iteration-removed-by-its-own-command', '01m895wyrzadcnpd', 2, 'be0d68fbe51de6dbd46d72b3036dfca7', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/iteration-removed-by-its-own-command', '01m895wyrzadcnpd', 3, '7533f0925b7fba73651aa2a47a5a4acc', '{"command":{"type":"AssignTask","task":7,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":7,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/iteration-removed-by-its-own-command', '01m895wyrzadcnpd', 4, '08af3575be8354c91b01bfe8bc87536d', '{"command":{"type":"AssignTask","task":9,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":9,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/iteration-removed-by-its-own-command', '01m895wyrzadcnpd', 5, '0b056f213470766f864f78bbe740ab2b', '{"command":{"type":"RemoveIteration","element":6,"reason":"not a member","by":"li"},"events":[{"type":"InstanceModified","reason":"not a member","by":"li"},{"type":"TaskCancelled","key":7},{"type":"ElementTerminated","key":6}],"deliveries":[]}'),
	('operations/migrate-a-call-under-way', '01m895wytndvhe33', 1, '97c676c6609cd98e2b09209c829ce5e8', '{"command":{"type":"StartInstance","instance":"01m895wytndvhe33","processId":"p","root":"01m895wytndvhe33","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wytndvhe33","processId":"p","root":"01m895wytndvhe33","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_c","scope":1},{"type":"ElementActivated","key":3,"element":"c","scope":1},{"type":"ProcessCalled","owner":3,"child":"01m895wytndvhe33.4","processId":"q"}],"deliveries":[{"target":"01m895wytndvhe33.4","binding":"latest","command":{"type":"StartInstance","instance":"01m895wytndvhe33.4","processId":"q","root":"01m895wytndvhe33","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m895wytndvhe33","owner":3,"errorCodes":[],"escalationCodes":[]}}}]}'),
	('operations/migrate-a-call-under-way', '01m895wytndvhe33.4', 1, 'eca45da080b3f8e96983f91ed96266b8', '{"command":{"type":"StartInstance","instance":"01m895wytndvhe33.4","processId":"q","root":"01m895wytndvhe33","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m895wytndvhe33","owner":3,"errorCodes":[],"escalationCodes":[]}},"events":[{"type":"InstanceStarted","instance":"01m895wytndvhe33.4","processId":"q","root":"01m895wytndvhe33","businessId":"case-1","window":"W01","caller":{"instance":"01m895wytndvhe33","owner":3,"errorCodes":[],"escalationCodes":[]}},{"type":"ElementActivated","key":1,"element":"q","scope":0},{"type":"ElementActivated","key":2,"element":"qs","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"qs_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('operations/migrate-a-call-under-way', '01m895wytndvhe33.4', 2, 'd9a1499669714e06de698065a4bf00c2', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/migrate-a-call-under-way', '01m895wytndvhe33.4', 3, '6559b43483e42f53c0564099eadf7ed2', '{"command":{"type":"CompleteTask","task":4,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":4,"by":"clerk1"},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_qe","scope":1},{"type":"ElementActivated","key":5,"element":"qe","scope":1},{"type":"IncidentRaised","key":6,"owner":5,"kind":"uncaughtError","message":"qe: Expected an error event that catches error refused but there is none","phase":"enter"}],"deliveries":[]}'),
	('default', '01m895wyw31gnxd2', 1, '16de8bf69ee039b65a1186e750c64bf2', '{"command":{"type":"StartInstance","instance":"01m895wyw31gnxd2","processId":"unfinished","root":"01m895wyw31gnxd2","variables":{},"by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wyw31gnxd2","processId":"unfinished","root":"01m895wyw31gnxd2","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"unfinished","scope":0},{"type":"ClockStarted","key":2,"owner":1,"at":1776646800000,"legalDue":1779094800000,"promisedDue":1777280400000,"wake":1776920400000},{"type":"ElementActivated","key":3,"element":"Start","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"F0","scope":1},{"type":"ElementActivated","key":4,"element":"Accept","scope":1},{"type":"TaskCreated","key":5,"owner":4,"assignment":{"candidateGroups":["clerk"]}}],"deliveries":[]}'),
	('default', '01m895wyw31gnxd2', 2, '7a8938aaf1384f506155eebad15036ab', '{"command":{"type":"AssignTask","task":5,"candidateGroups":["clerk"],"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"candidateGroups":["clerk"],"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('default', '01m895wywmaq069j', 1, 'a7b5b37ff222229709cfe87f278b2938', '{"command":{"type":"StartInstance","instance":"01m895wywmaq069j","processId":"approval","root":"01m895wywmaq069j","variables":{},"by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wywmaq069j","processId":"approval","root":"01m895wywmaq069j","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"approval","scope":0},{"type":"ElementActivated","key":2,"element":"Start","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"F0","scope":1},{"type":"ElementActivated","key":3,"element":"Accept","scope":1},{"type":"TaskCreated","key":4,"owner":3,"assignment":{"strategy":"firstContactWindow"}}],"deliveries":[]}'),
	('default', '01m895wyx64yejv3', 1, 'ece9f8294d763ff41f8456145f2d17ab', '{"command":{"type":"StartInstance","instance":"01m895wyx64yejv3","processId":"unfinished","root":"01m895wyx64yejv3","variables":{},"by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wyx64yejv3","processId":"unfinished","root":"01m895wyx64yejv3","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"unfinished","scope":0},{"type":"ClockStarted","key":2,"owner":1,"at":1776646800000,"legalDue":1779094800000,"promisedDue":1777280400000,"wake":1776920400000},{"type":"ElementActivated","key":3,"element":"Start","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"F0","scope":1},{"type":"ElementActivated","key":4,"element":"Accept","scope":1},{"type":"TaskCreated","key":5,"owner":4,"assignment":{"candidateGroups":["clerk"]}}],"deliveries":[]}'),
	('default', '01m895wyx64yejv3', 2, '088223c6f47f74102b176cecff23ec72', '{"command":{"type":"AssignTask","task":5,"candidateGroups":["clerk"],"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"candidateGroups":["clerk"],"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('default', '01m895wyxdbwye7m', 1, 'feda33fe94d2261e6f5e518ceffa86f6', '{"command":{"type":"StartInstance","instance":"01m895wyxdbwye7m","processId":"approval","root":"01m895wyxdbwye7m","variables":{},"by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wyxdbwye7m","processId":"approval","root":"01m895wyxdbwye7m","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"approval","scope":0},{"type":"ElementActivated","key":2,"element":"Start","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"F0","scope":1},{"type":"ElementActivated","key":3,"element":"Accept","scope":1},{"type":"TaskCreated","key":4,"owner":3,"assignment":{"strategy":"firstContactWindow"}}],"deliveries":[]}'),
	('default', '01m895wyxdbwye7m', 2, '52d53a2d4aaf19ea601e367059d93f60', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('default', '01m895wyx64yejv3', 3, '94f412157820659f73f9026a22b3e206', '{"command":{"type":"CompleteTask","task":5,"by":"clerk1","variables":{}},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"ElementCompleted","key":4},{"type":"FlowTaken","flow":"F1","scope":1},{"type":"ElementActivated","key":6,"element":"Seal","scope":1},{"type":"JobCreated","key":7,"owner":6,"jobType":"seal","retries":3}],"deliveries":[]}'),
	('default', '01m895wyxq6ykf7r', 1, '527267ba0c005f4d5cd8e8a92c036c00', '{"command":{"type":"StartInstance","instance":"01m895wyxq6ykf7r","processId":"unfinished","root":"01m895wyxq6ykf7r","variables":{},"by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wyxq6ykf7r","processId":"unfinished","root":"01m895wyxq6ykf7r","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"unfinished","scope":0},{"type":"ClockStarted","key":2,"owner":1,"at":1776646800000,"legalDue":1779094800000,"promisedDue":1777280400000,"wake":1776920400000},{"type":"ElementActivated","key":3,"element":"Start","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"F0","scope":1},{"type":"ElementActivated","key":4,"element":"Accept","scope":1},{"type":"TaskCreated","key":5,"owner":4,"assignment":{"candidateGroups":["clerk"]}}],"deliveries":[]}'),
	('default', '01m895wyxq6ykf7r', 2, 'b63a76185f42e182f234df4105012e14', '{"command":{"type":"AssignTask","task":5,"candidateGroups":["clerk"],"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"candidateGroups":["clerk"],"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('default', '01m895wyxz4td1nq', 1, 'ff84f4b8c4184855df908cdbe07cad5f', '{"command":{"type":"StartInstance","instance":"01m895wyxz4td1nq","processId":"approval","root":"01m895wyxz4td1nq","variables":{},"by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m895wyxz4td1nq","processId":"approval","root":"01m895wyxz4td1nq","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"approval","scope":0},{"type":"ElementActivated","key":2,"element":"Start","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"F0","scope":1},{"type":"ElementActivated","key":3,"element":"Accept","scope":1},{"type":"TaskCreated","key":4,"owner":3,"assignment":{"strategy":"firstContactWindow"}}],"deliveries":[]}'),
	('default', '01m895wyxz4td1nq', 2, '22afc34c6095de062eefb5ee369a52e2', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('default', '01m895wyxq6ykf7r', 3, 'fe83be9ef01cb8be6eb0451493e1656f', '{"command":{"type":"CompleteTask","task":5,"by":"clerk1","variables":{}},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"ElementCompleted","key":4},{"type":"FlowTaken","flow":"F1","scope":1},{"type":"ElementActivated","key":6,"element":"Seal","scope":1},{"type":"JobCreated","key":7,"owner":6,"jobType":"seal","retries":3}],"deliveries":[]}');


--
-- Data for Name: log_heads; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: log_identity; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: log_tiles; Type: TABLE DATA; Schema: public; Owner: -
--



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
	('0013-job-retries'),
	('0014-log');


--
-- Data for Name: model_files; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: process_definitions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.process_definitions VALUES
	('boundary-timer-cycle', '01m895wxcr0djpy1', 'p', 1, NULL, 'p', 'm.bpmn', '903d5f9bb480f70d4db9b326c7ad19fc7736461429e21b80afe4b6254b5fab6d', '01m895wxcmd70ys0', 0, 'designer', '', NULL, NULL),
	('business-rule-task', '01m895wxfr59kwmt', 'p', 1, NULL, 'p', 'm.bpmn', '420f5b5c4bd11510c8a071e26ef90c0fe7ad4200970c6975286c106693857401', '01m895wxfdaavw1r', 0, 'designer', '', NULL, NULL),
	('call-activity', '01m895wxhbdv8znc', 'p', 1, NULL, 'p', 'm.bpmn', '6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c', '01m895wxh8d5zmes', 0, 'designer', '', NULL, NULL),
	('call-activity', '01m895wxhbdv8znd', 'child', 1, NULL, 'child', 'm.bpmn', '6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c', '01m895wxh8d5zmes', 0, 'designer', '', NULL, NULL),
	('call-activity-error', '01m895wxknftkwqn', 'p', 1, NULL, 'p', 'm.bpmn', 'fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef', '01m895wxkh0vy0d4', 0, 'designer', '', NULL, NULL),
	('call-activity-error', '01m895wxknftkwqp', 'child', 1, NULL, 'child', 'm.bpmn', 'fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef', '01m895wxkh0vy0d4', 0, 'designer', '', NULL, NULL),
	('claim', '01m895wxmzdzpb5f', 'p', 1, NULL, 'p', 'm.bpmn', 'cecbb3d8306ffbf630580feb3f8fa9c329fe2ee2d396c0af1970a565a01428db', '01m895wxmw1b9bh0', 0, 'designer', '', NULL, NULL),
	('clock-case', '01m895wxpe32bgss', 'p', 1, NULL, 'p', 'm.bpmn', '6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995', '01m895wxpb06mycp', 0, 'designer', '', NULL, NULL),
	('clock-two-pauses', '01m895wxrm0dmh1r', 'p', 1, NULL, 'p', 'm.bpmn', '673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0', '01m895wxrj43f7zg', 0, 'designer', '', NULL, NULL),
	('error-uncaught', '01m895wxtpcerb5v', 'p', 1, NULL, 'p', 'm.bpmn', 'edac915301d2a653cf4d55e0992033c5fa8732e4dc973c12d532d91ef4589ead', '01m895wxtm3m6szn', 0, 'designer', '', NULL, NULL),
	('exclusive-gateway-no-flow', '01m895wxvfddpt2n', 'p', 1, NULL, 'p', 'm.bpmn', 'f88da496a1f44c964a9fd61639b7e5a1a8a76bf5809c6ade0ddb4edfbe2b508f', '01m895wxvd6m5jg8', 0, 'designer', '', NULL, NULL),
	('message-and-timer-start', '01m895wxwm7vqgez', 'p', 1, NULL, 'p', 'm.bpmn', 'adee0ec1a5ae7ad9cf7bad1ab191442d69356f10d38f7bdfee0c0cd9e5e8a868', '01m895wxwh01ednk', 0, 'designer', '', NULL, NULL),
	('parallel-gateway', '01m895wxy5f63fey', 'p', 1, NULL, 'p', 'm.bpmn', 'a152d2c4513398e764aaffa0e0c511cee779cec624f3627ea40371554718d5fb', '01m895wxy3a7808k', 0, 'designer', '', NULL, NULL),
	('service-task', '01m895wxzgbsezqt', 'p', 1, NULL, 'p', 'm.bpmn', '623152b560da3c24de814fc757e0b78819f4613accb05ed913e73f972e7878f9', '01m895wxzd2t888b', 0, 'designer', '', NULL, NULL),
	('timer-catch', '01m895wy128sy5m1', 'p', 1, NULL, 'p', 'm.bpmn', 'c0ea2b45e931abf46efb02d7439761b22c1e53a87d4f545b8d69d4adf431a8ed', '01m895wy0z808pz0', 0, 'designer', '', NULL, NULL),
	('user-task-assignment', '01m895wy266z96ff', 'p', 1, NULL, 'p', 'm.bpmn', '23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3', '01m895wy2494xbe8', 0, 'designer', '', NULL, NULL),
	('compensation/activity-ref-narrows', '01m895wy41ffrrnr', 'p', 1, NULL, 'p', 'm.bpmn', 'a35d59cc27fd5953d065d9c868a4e61a47b778a187f7eea70d7fbd2eb0d69019', '01m895wy3y7wpvsf', 0, 'designer', '', NULL, NULL),
	('compensation/activity-ref-of-a-subprocess', '01m895wy63bpfqcm', 'p', 1, NULL, 'p', 'm.bpmn', '022595a1686d1c5544ba22767560ed19060a9e5642c99802355033e7347ebb73', '01m895wy5pbgcn16', 0, 'designer', '', NULL, NULL),
	('compensation/activity-ref-of-one-not-completed', '01m895wy761gh46z', 'p', 1, NULL, 'p', 'm.bpmn', '8eb5c5389ebacd2a9ffcacc4641f147e24490b26ec2bac00f1457e2c9036986f', '01m895wy7372ys0b', 0, 'designer', '', NULL, NULL),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895wy8d8nj87z', 'p', 1, NULL, 'p', 'm.bpmn', 'baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7', '01m895wy88dgx4jz', 0, 'designer', '', NULL, NULL),
	('compensation/cancelled-while-it-runs', '01m895wyaj0tpffy', 'p', 1, NULL, 'p', 'm.bpmn', 'c72f405ac0d9928636acadd6527881d2b1735a25df26dc1f9b5fa81ecb70080e', '01m895wyafc1c8wk', 0, 'designer', '', NULL, NULL),
	('loops/adhoc-and-calls-nested', '01m895wybweksj3b', 'p', 1, NULL, 'p', 'm.bpmn', '7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79', '01m895wybt2gnrr0', 0, 'designer', '', NULL, NULL),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7re', 'q', 1, NULL, 'q', 'm.bpmn', '7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79', '01m895wybt2gnrr0', 0, 'designer', '', NULL, NULL),
	('loops/any-signs', '01m895wye14wqmkp', 'p', 1, NULL, 'p', 'm.bpmn', '207f5d1520da7a7b2a0f8fd8cfa328d6fb6ebbb4fbe062434a17311e9ee71497', '01m895wydq4newde', 0, 'designer', '', NULL, NULL),
	('loops/behavior-complex', '01m895wyf7f0840q', 'p', 1, NULL, 'p', 'm.bpmn', 'dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a', '01m895wyf4dp91xb', 0, 'designer', '', NULL, NULL),
	('loops/behavior-error-uncaught', '01m895wygx3qpskx', 'p', 1, NULL, 'p', 'm.bpmn', 'cd7e81af8de9920cc16c3b7b423975da0b65958cbc97381c9b6c3cb3cf17a912', '01m895wygtfbsnje', 0, 'designer', '', NULL, NULL),
	('loops/behavior-none-throws-at-every-completion', '01m895wyjr18aqtk', 'p', 1, NULL, 'p', 'm.bpmn', '15acd2f7da9fb336eb555740d6e2a7a7636455b29ec528432a192898182c2eb5', '01m895wyje3prrsb', 0, 'designer', '', NULL, NULL),
	('operations/cancel-a-case-with-everything-open', '01m895wym75w6bzp', 'p', 1, NULL, 'p', 'm.bpmn', '34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc', '01m895wym3f2y68q', 0, 'designer', '', NULL, NULL),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rke', 'q', 1, NULL, 'q', 'm.bpmn', '34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc', '01m895wym3f2y68q', 0, 'designer', '', NULL, NULL),
	('operations/claim-that-comes-second', '01m895wyns2fqtar', 'p', 1, NULL, 'p', 'm.bpmn', '560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c', '01m895wynp7ekb5g', 0, 'designer', '', NULL, NULL),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895wyqc4b41d6', 'p', 1, NULL, 'p', 'm.bpmn', '60479ca085d9e762850d4810915c5a33223666624debe63f71ac2f8d4fb0babd', '01m895wyqaf4ffbn', 0, 'designer', '', NULL, NULL),
	('operations/iteration-removed-by-its-own-command', '01m895wyry8evr02', 'p', 1, NULL, 'p', 'm.bpmn', '955ac3f02a763d276844ed34ac7c8abcc316c690c67d55cdf5a4937043e57361', '01m895wyrwbc6hap', 0, 'designer', '', NULL, NULL),
	('operations/migrate-a-call-under-way', '01m895wyt3azve0g', 'p', 1, NULL, 'p', 'm.bpmn', '8c1e7f106a95c9f6fafeac6653162d248be861157bfa26c04d13b8f4a0b5a828', '01m895wyt1dg7yqt', 0, 'designer', '', NULL, NULL),
	('operations/migrate-a-call-under-way', '01m895wyt4cqbx9a', 'q', 1, NULL, 'q', 'm.bpmn', '8c1e7f106a95c9f6fafeac6653162d248be861157bfa26c04d13b8f4a0b5a828', '01m895wyt1dg7yqt', 0, 'designer', '', NULL, NULL),
	('operations/migrate-a-call-under-way', '01m895wytm0yza68', 'p2', 1, NULL, 'p2', 'm.bpmn', '08128850eaa5066e14c2e2c4205b6f1a0b1890c75c74ab66c42b42d039ec0454', '01m895wytcbc037k', 0, 'designer', '', NULL, NULL),
	('default', '01m895wyvm1brw0z', 'approval', 1, NULL, 'approval', 'm.bpmn', '352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b', '01m895wyvm1brw0y', 0, 'designer', '', NULL, NULL),
	('default', '01m895wyw0407x20', 'unfinished', 1, NULL, 'unfinished', 'm.bpmn', 'cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56', '01m895wyw0407x1z', 0, 'designer', '', NULL, NULL);


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
	('user-task-assignment', '01m895wy277pnhka.4', 'user', 'li'),
	('user-task-assignment', '01m895wy277pnhka.4', 'user', 'wang'),
	('user-task-assignment', '01m895wy277pnhka.4', 'group', 'clerk'),
	('user-task-assignment', '01m895wy277pnhka.4', 'group', 'chiefRepresentative'),
	('default', '01m895wyw31gnxd2.5', 'group', 'clerk'),
	('default', '01m895wyx64yejv3.5', 'group', 'clerk'),
	('default', '01m895wyxq6ykf7r.5', 'group', 'clerk');


--
-- Data for Name: task_drafts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: tasks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tasks VALUES
	('boundary-timer-cycle', '01m895wxcta6map4.5', '01m895wxcta6map4', '01m895wxcta6map4', '01m895wxcta6map4.3', 'a', 'a', '01m895wxcr0djpy1', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1772413200000, 1773072000000, 'clerk1', NULL),
	('business-rule-task', '01m895wxg4dnd993.5', '01m895wxg4dnd993', '01m895wxg4dnd993', '01m895wxg4dnd993.4', 'u', 'u', '01m895wxfr59kwmt', 'p', 'p', 1, 'case-1', 'CREATED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1773072000000, NULL, NULL, NULL),
	('call-activity', '01m895wxhc0hw638.4.4', '01m895wxhc0hw638.4', '01m895wxhc0hw638', '01m895wxhc0hw638.4.3', 'inner', 'inner', '01m895wxhbdv8znd', 'child', 'child', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1773072000000, 1773072000000, 'clerk1', NULL),
	('call-activity', '01m895wxhc0hw638.6', '01m895wxhc0hw638', '01m895wxhc0hw638', '01m895wxhc0hw638.5', 'after', 'after', '01m895wxhbdv8znc', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1773072000000, 1773072000000, 'clerk1', NULL),
	('call-activity', '01m895wxjn3n2tbm.4.4', '01m895wxjn3n2tbm.4', '01m895wxjn3n2tbm', '01m895wxjn3n2tbm.4.3', 'inner', 'inner', '01m895wxhbdv8znd', 'child', 'child', 1, 'case-1', 'CREATED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1773072000000, NULL, NULL, NULL),
	('call-activity-error', '01m895wxkpc5d4xs.4.5', '01m895wxkpc5d4xs.4', '01m895wxkpc5d4xs', '01m895wxkpc5d4xs.4.4', 'inner', 'inner', '01m895wxknftkwqp', 'child', 'child', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, NULL, NULL, 50, NULL, NULL, NULL, NULL, 1773072000000, 1773072000000, NULL, NULL),
	('call-activity-error', '01m895wxkpc5d4xs.7', '01m895wxkpc5d4xs', '01m895wxkpc5d4xs', '01m895wxkpc5d4xs.6', 'caught', 'caught', '01m895wxknftkwqn', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1773072000000, 1773072000000, 'clerk1', NULL),
	('claim', '01m895wxn0cc071w.4', '01m895wxn0cc071w', '01m895wxn0cc071w', '01m895wxn0cc071w.3', 'review', '审查', '01m895wxmzdzpb5f', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, 'released', NULL, 50, NULL, NULL, NULL, NULL, 1773072000000, 1773072000000, 'li', NULL),
	('clock-case', '01m895wxpe32bgst.6', '01m895wxpe32bgst', '01m895wxpe32bgst', '01m895wxpe32bgst.4', 'review', 'review', '01m895wxpe32bgss', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m895wxpe32bgst.5', 1773072000000, 1773072000000, 'clerk1', NULL),
	('clock-case', '01m895wxpe32bgst.8', '01m895wxpe32bgst', '01m895wxpe32bgst', '01m895wxpe32bgst.7', 'expert', 'expert', '01m895wxpe32bgss', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m895wxpe32bgst.2', 1773072000000, 1773104400000, 'clerk1', NULL),
	('clock-case', '01m895wxpe32bgst.10', '01m895wxpe32bgst', '01m895wxpe32bgst', '01m895wxpe32bgst.9', 'decide', 'decide', '01m895wxpe32bgss', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m895wxpe32bgst.2', 1773104400000, 1776646800000, 'clerk1', NULL),
	('clock-two-pauses', '01m895wxrnc728te.6', '01m895wxrnc728te', '01m895wxrnc728te', '01m895wxrnc728te.5', 'a', 'a', '01m895wxrm0dmh1r', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m895wxrnc728te.2', 1776646800000, 1776646800000, 'clerk1', NULL),
	('clock-two-pauses', '01m895wxrnc728te.8', '01m895wxrnc728te', '01m895wxrnc728te', '01m895wxrnc728te.7', 'b', 'b', '01m895wxrm0dmh1r', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m895wxrnc728te.2', 1776646800000, 1776646800000, 'clerk1', NULL),
	('clock-two-pauses', '01m895wxrnc728te.11', '01m895wxrnc728te', '01m895wxrnc728te', '01m895wxrnc728te.10', 'c', 'c', '01m895wxrm0dmh1r', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m895wxrnc728te.2', 1776646800000, 1776646800000, 'clerk1', NULL),
	('parallel-gateway', '01m895wxy66rwz4b.7', '01m895wxy66rwz4b', '01m895wxy66rwz4b', '01m895wxy66rwz4b.6', 'b', 'b', '01m895wxy5f63fey', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('parallel-gateway', '01m895wxy66rwz4b.5', '01m895wxy66rwz4b', '01m895wxy66rwz4b', '01m895wxy66rwz4b.4', 'a', 'a', '01m895wxy5f63fey', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('user-task-assignment', '01m895wy277pnhka.4', '01m895wy277pnhka', '01m895wy277pnhka', '01m895wy277pnhka.3', 'a', 'a', '01m895wy266z96ff', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '["li","wang"]', '["clerk","chiefRepresentative"]', NULL, NULL, 'released', 'review', 70, '2026-03-09', 1773014400000, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('user-task-assignment', '01m895wy277pnhka.6', '01m895wy277pnhka', '01m895wy277pnhka', '01m895wy277pnhka.5', 'b', 'b', '01m895wy266z96ff', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', 'W01', NULL, '首问窗口 W01 · first-contact window W01', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk7', NULL),
	('user-task-assignment', '01m895wy277pnhka.8', '01m895wy277pnhka', '01m895wy277pnhka', '01m895wy277pnhka.7', 'c', 'c', '01m895wy266z96ff', 'p', 'p', 1, 'case-1', 'COMPLETED', 'clerk7', '[]', '[]', NULL, NULL, '由同一人办理 · same person clerk7', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('compensation/activity-ref-narrows', '01m895wy42b8p6v7.11', '01m895wy42b8p6v7', '01m895wy42b8p6v7', '01m895wy42b8p6v7.10', 'then', 'then', '01m895wy41ffrrnr', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('compensation/activity-ref-of-one-not-completed', '01m895wy761gh470.5', '01m895wy761gh470', '01m895wy761gh470', '01m895wy761gh470.4', 'a', 'a', '01m895wy761gh46z', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895wy8d8nj880.7', '01m895wy8d8nj880', '01m895wy8d8nj880', '01m895wy8d8nj880.6', 'a', 'a', '01m895wy8d8nj87z', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895wy8d8nj880.12', '01m895wy8d8nj880', '01m895wy8d8nj880', '01m895wy8d8nj880.11', 'ua', 'ua', '01m895wy8d8nj87z', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL, NULL),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m895wy8d8nj880.15', '01m895wy8d8nj880', '01m895wy8d8nj880', '01m895wy8d8nj880.14', 'after', 'after', '01m895wy8d8nj87z', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('compensation/cancelled-while-it-runs', '01m895wyakfzhjjn.4', '01m895wyakfzhjjn', '01m895wyakfzhjjn', '01m895wyakfzhjjn.3', 'a', 'a', '01m895wyaj0tpffy', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('compensation/cancelled-while-it-runs', '01m895wyakfzhjjn.9', '01m895wyakfzhjjn', '01m895wyakfzhjjn', '01m895wyakfzhjjn.8', 'ua', 'ua', '01m895wyaj0tpffy', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL, NULL),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.11', '01m895wybxcre7rf', '01m895wybxcre7rf', '01m895wybxcre7rf.10', 'u', 'u', '01m895wybweksj3b', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.15', '01m895wybxcre7rf', '01m895wybxcre7rf', '01m895wybxcre7rf.14', 'u', 'u', '01m895wybweksj3b', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.9.4', '01m895wybxcre7rf.9', '01m895wybxcre7rf', '01m895wybxcre7rf.9.3', 'a', 'a', '01m895wybxcre7re', 'q', 'q', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('loops/adhoc-and-calls-nested', '01m895wybxcre7rf.13.4', '01m895wybxcre7rf.13', '01m895wybxcre7rf', '01m895wybxcre7rf.13.3', 'a', 'a', '01m895wybxcre7re', 'q', 'q', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('loops/any-signs', '01m895wye14wqmkq.5', '01m895wye14wqmkq', '01m895wye14wqmkq', '01m895wye14wqmkq.4', 'vote', 'vote', '01m895wye14wqmkp', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('loops/any-signs', '01m895wye14wqmkq.7', '01m895wye14wqmkq', '01m895wye14wqmkq', '01m895wye14wqmkq.6', 'vote', 'vote', '01m895wye14wqmkp', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL, NULL),
	('loops/any-signs', '01m895wye14wqmkq.9', '01m895wye14wqmkq', '01m895wye14wqmkq', '01m895wye14wqmkq.8', 'vote', 'vote', '01m895wye14wqmkp', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL, NULL),
	('loops/behavior-complex', '01m895wyf88zfd5c.5', '01m895wyf88zfd5c', '01m895wyf88zfd5c', '01m895wyf88zfd5c.4', 'vote', 'vote', '01m895wyf7f0840q', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('loops/behavior-complex', '01m895wyf88zfd5c.7', '01m895wyf88zfd5c', '01m895wyf88zfd5c', '01m895wyf88zfd5c.6', 'vote', 'vote', '01m895wyf7f0840q', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('loops/behavior-complex', '01m895wyf88zfd5c.9', '01m895wyf88zfd5c', '01m895wyf88zfd5c', '01m895wyf88zfd5c.8', 'vote', 'vote', '01m895wyf7f0840q', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('loops/behavior-error-uncaught', '01m895wygze6b82j.5', '01m895wygze6b82j', '01m895wygze6b82j', '01m895wygze6b82j.4', 'vote', 'vote', '01m895wygx3qpskx', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('loops/behavior-error-uncaught', '01m895wygze6b82j.7', '01m895wygze6b82j', '01m895wygze6b82j', '01m895wygze6b82j.6', 'vote', 'vote', '01m895wygx3qpskx', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('loops/behavior-none-throws-at-every-completion', '01m895wyjr18aqtm.5', '01m895wyjr18aqtm', '01m895wyjr18aqtm', '01m895wyjr18aqtm.4', 'vote', 'vote', '01m895wyjr18aqtk', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('loops/behavior-none-throws-at-every-completion', '01m895wyjr18aqtm.7', '01m895wyjr18aqtm', '01m895wyjr18aqtm', '01m895wyjr18aqtm.6', 'vote', 'vote', '01m895wyjr18aqtk', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf.5', '01m895wym8170rkf', '01m895wym8170rkf', '01m895wym8170rkf.4', 'a', 'a', '01m895wym75w6bzp', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL, NULL),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf.14', '01m895wym8170rkf', '01m895wym8170rkf', '01m895wym8170rkf.13', 'v', 'v', '01m895wym75w6bzp', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL, NULL),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf.16', '01m895wym8170rkf', '01m895wym8170rkf', '01m895wym8170rkf.15', 'v', 'v', '01m895wym75w6bzp', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL, NULL),
	('operations/cancel-a-case-with-everything-open', '01m895wym8170rkf.12.4', '01m895wym8170rkf.12', '01m895wym8170rkf', '01m895wym8170rkf.12.3', 'qa', 'qa', '01m895wym8170rke', 'q', 'q', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL, NULL),
	('operations/claim-that-comes-second', '01m895wyns2fqtas.4', '01m895wyns2fqtas', '01m895wyns2fqtas', '01m895wyns2fqtas.3', 'a', 'a', '01m895wyns2fqtar', 'p', 'p', 1, 'case-1', 'COMPLETED', 'wang', '[]', '[]', NULL, NULL, 'handed over', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'wang', NULL),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895wyqd1a0cne.5', '01m895wyqd1a0cne', '01m895wyqd1a0cne', '01m895wyqd1a0cne.4', 'a', 'a', '01m895wyqc4b41d6', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL, NULL),
	('operations/iteration-removed-by-its-own-command', '01m895wyrzadcnpd.5', '01m895wyrzadcnpd', '01m895wyrzadcnpd', '01m895wyrzadcnpd.4', 'vote', 'vote', '01m895wyry8evr02', 'p', 'p', 1, 'case-1', 'CREATED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, NULL, NULL, NULL),
	('operations/iteration-removed-by-its-own-command', '01m895wyrzadcnpd.9', '01m895wyrzadcnpd', '01m895wyrzadcnpd', '01m895wyrzadcnpd.8', 'vote', 'vote', '01m895wyry8evr02', 'p', 'p', 1, 'case-1', 'CREATED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, NULL, NULL, NULL),
	('operations/iteration-removed-by-its-own-command', '01m895wyrzadcnpd.7', '01m895wyrzadcnpd', '01m895wyrzadcnpd', '01m895wyrzadcnpd.6', 'vote', 'vote', '01m895wyry8evr02', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL, NULL),
	('operations/migrate-a-call-under-way', '01m895wytndvhe33.4.4', '01m895wytndvhe33.4', '01m895wytndvhe33', '01m895wytndvhe33.4.3', 'a', 'a', '01m895wyt4cqbx9a', 'q', 'q', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('default', '01m895wyw31gnxd2.5', '01m895wyw31gnxd2', '01m895wyw31gnxd2', '01m895wyw31gnxd2.4', 'Accept', 'Accept', '01m895wyw0407x20', 'unfinished', 'unfinished', 1, NULL, 'CREATED', NULL, '[]', '["clerk"]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m895wyw31gnxd2.2', 1776646800000, NULL, NULL, NULL),
	('default', '01m895wywmaq069j.4', '01m895wywmaq069j', '01m895wywmaq069j', '01m895wywmaq069j.3', 'Accept', 'Accept', '01m895wyvm1brw0z', 'approval', 'approval', 1, NULL, 'CREATED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, NULL, NULL, NULL),
	('default', '01m895wyxdbwye7m.4', '01m895wyxdbwye7m', '01m895wyxdbwye7m', '01m895wyxdbwye7m.3', 'Accept', 'Accept', '01m895wyvm1brw0z', 'approval', 'approval', 1, NULL, 'CREATED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, NULL, NULL, NULL),
	('default', '01m895wyx64yejv3.5', '01m895wyx64yejv3', '01m895wyx64yejv3', '01m895wyx64yejv3.4', 'Accept', 'Accept', '01m895wyw0407x20', 'unfinished', 'unfinished', 1, NULL, 'COMPLETED', NULL, '[]', '["clerk"]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m895wyx64yejv3.2', 1776646800000, 1776646800000, 'clerk1', NULL),
	('default', '01m895wyxz4td1nq.4', '01m895wyxz4td1nq', '01m895wyxz4td1nq', '01m895wyxz4td1nq.3', 'Accept', 'Accept', '01m895wyvm1brw0z', 'approval', 'approval', 1, NULL, 'CREATED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, NULL, NULL, NULL),
	('default', '01m895wyxq6ykf7r.5', '01m895wyxq6ykf7r', '01m895wyxq6ykf7r', '01m895wyxq6ykf7r.4', 'Accept', 'Accept', '01m895wyw0407x20', 'unfinished', 'unfinished', 1, NULL, 'COMPLETED', NULL, '[]', '["clerk"]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m895wyxq6ykf7r.2', 1776646800000, 1776646800000, 'clerk1', NULL);


--
-- Data for Name: timers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.timers VALUES
	('timer-catch', '01m895wy128sy5m2.4', 'timer', '01m895wy128sy5m2', '01m895wy128sy5m1', 'p', 'w', 'virtual', 1776650400000, NULL, NULL, 0),
	('default', '01m895wyw31gnxd2.2', 'clock', '01m895wyw31gnxd2', '01m895wyw0407x20', 'unfinished', 'unfinished', 'virtual', 1776920400000, NULL, NULL, 0),
	('default', '01m895wyx64yejv3.2', 'clock', '01m895wyx64yejv3', '01m895wyw0407x20', 'unfinished', 'unfinished', 'virtual', 1776920400000, NULL, NULL, 0),
	('default', '01m895wyxq6ykf7r.2', 'clock', '01m895wyxq6ykf7r', '01m895wyw0407x20', 'unfinished', 'unfinished', 'virtual', 1776920400000, NULL, NULL, 0);


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
	('business-rule-task', '01m895wxg4dnd993', 1, 'amount', '600000'),
	('business-rule-task', '01m895wxg4dnd993', 1, 'level', '"chief"'),
	('call-activity', '01m895wxhc0hw638', 1, 'amount', '7'),
	('call-activity', '01m895wxhc0hw638.4', 1, 'amount', '7'),
	('call-activity', '01m895wxhc0hw638.4', 1, 'fee', '7'),
	('call-activity', '01m895wxhc0hw638.4', 1, 'answer', '42'),
	('call-activity', '01m895wxhc0hw638.4', 1, 'noise', '1'),
	('call-activity', '01m895wxhc0hw638', 3, 'amount', '7'),
	('call-activity', '01m895wxhc0hw638', 3, 'fee', '7'),
	('call-activity', '01m895wxhc0hw638', 3, 'answer', '42'),
	('call-activity', '01m895wxhc0hw638', 3, 'noise', '1'),
	('call-activity', '01m895wxhc0hw638', 1, 'result', '42'),
	('call-activity', '01m895wxjn3n2tbm', 1, 'amount', '8'),
	('call-activity', '01m895wxjn3n2tbm', 3, 'fee', '8'),
	('call-activity', '01m895wxjn3n2tbm.4', 1, 'amount', '8'),
	('call-activity', '01m895wxjn3n2tbm.4', 1, 'fee', '8'),
	('claim', '01m895wxn0cc071w', 1, 'zero', '0'),
	('claim', '01m895wxn0cc071w', 1, 'list', NULL),
	('exclusive-gateway-no-flow', '01m895wxvg7h39v0', 1, 'amount', '2000'),
	('message-and-timer-start', '01m895wxx47k6xht', 1, 'from', '"portal"'),
	('parallel-gateway', '01m895wxy66rwz4b', 1, 'x', '2'),
	('service-task', '01m895wxzgbsezqv', 1, 'kind', '"notice"'),
	('service-task', '01m895wxzgbsezqv', 1, 'applicant', NULL),
	('service-task', '01m895wxzgbsezqv', 3, 'name', '"王小明"'),
	('service-task', '01m895wxzgbsezqv', 3, 'receipt', '"R-1"'),
	('service-task', '01m895wxzgbsezqv', 3, 'noise', '1'),
	('service-task', '01m895wxzgbsezqv', 1, 'notice', NULL),
	('timer-catch', '01m895wy128sy5m2', 1, 'till', '"2026-03-05T12:00:00+08:00"'),
	('user-task-assignment', '01m895wy277pnhka', 1, 'chief', '"wang"'),
	('compensation/activity-ref-narrows', '01m895wy42b8p6v7', 1, 'x', '"undone a"'),
	('compensation/activity-ref-narrows', '01m895wy42b8p6v7', 1, 'y', '"undone b"'),
	('compensation/activity-ref-of-a-subprocess', '01m895wy6426vpj6', 1, 'x', '"undone a"'),
	('compensation/activity-ref-of-a-subprocess', '01m895wy6426vpj6', 1, 'y', '"done b"'),
	('loops/any-signs', '01m895wye14wqmkq', 1, 'people', NULL),
	('loops/any-signs', '01m895wye14wqmkq', 4, 'person', '"a"'),
	('loops/any-signs', '01m895wye14wqmkq', 6, 'person', '"b"'),
	('loops/any-signs', '01m895wye14wqmkq', 8, 'person', '"c"'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m895wyqd1a0cne', 1, 'channel', '"papers"'),
	('operations/iteration-removed-by-its-own-command', '01m895wyrzadcnpd', 1, 'people', NULL),
	('operations/iteration-removed-by-its-own-command', '01m895wyrzadcnpd', 4, 'person', '"li"'),
	('operations/iteration-removed-by-its-own-command', '01m895wyrzadcnpd', 4, 'vote', NULL),
	('operations/iteration-removed-by-its-own-command', '01m895wyrzadcnpd', 6, 'person', '"wang"'),
	('operations/iteration-removed-by-its-own-command', '01m895wyrzadcnpd', 6, 'vote', NULL),
	('operations/iteration-removed-by-its-own-command', '01m895wyrzadcnpd', 8, 'person', '"zhang"'),
	('operations/iteration-removed-by-its-own-command', '01m895wyrzadcnpd', 8, 'vote', NULL);


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
-- Name: log_heads log_heads_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_heads
    ADD CONSTRAINT log_heads_pkey PRIMARY KEY (size, key_id);


--
-- Name: log_identity log_identity_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_identity
    ADD CONSTRAINT log_identity_pkey PRIMARY KEY (singleton);


--
-- Name: log_tiles log_tiles_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_tiles
    ADD CONSTRAINT log_tiles_pkey PRIMARY KEY (algorithm, level, tile);


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


