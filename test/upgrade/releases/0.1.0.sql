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
    priority integer DEFAULT 0 NOT NULL
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
	('shared', '57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb', '[{"name":"default","zone":"Asia/Shanghai","years":{"from":2020,"to":2030},"holidays":[],"workdays":[],"businessHours":[{"from":"09:00","to":"17:00"}]}]', 1795584527520);


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
	('clock-case', '01m88jv3b332x5w6.2', 3, 1773072000000, 1773104400000, '专家评审', '行政许可法 第45条'),
	('clock-two-pauses', '01m88jv3ckc71q11.2', 1, 1776646800000, 1776646800000, '检验', NULL);


--
-- Data for Name: clocks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.clocks VALUES
	('clock-case', '01m88jv3b332x5w6.5', '01m88jv3b332x5w6', '01m88jv3b332x5w6', '01m88jv3b332x5w6.4', 'review', '', 'workingDays', NULL, 2, 'default', NULL, 'STOPPED', 1773072000000, 1773072000000, NULL, 1773306000000, 0, 0, NULL, NULL, 0),
	('clock-case', '01m88jv3b332x5w6.2', '01m88jv3b332x5w6', '01m88jv3b332x5w6', '01m88jv3b332x5w6.1', 'p', '', 'workingDays', 20, 10, 'default', '行政许可法 第42条', 'STOPPED', 1773072000000, 1776646800000, 1775552400000, 1774342800000, 0, 0.8, 1776646800000, 1776646800000, 0),
	('clock-two-pauses', '01m88jv3ckc71q11.2', '01m88jv3ckc71q11', '01m88jv3ckc71q11', '01m88jv3ckc71q11.1', 'p', '', 'calendarDays', NULL, 5, 'default', NULL, 'STOPPED', 1776646800000, 1776646800000, NULL, 1777280400000, 0, 0, NULL, NULL, 0),
	('default', '01m88jv40s5p5hns.2', '01m88jv40s5p5hns', '01m88jv40s5p5hns', '01m88jv40s5p5hns.1', 'unfinished', 'unfinished', 'workingDays', 20, 5, 'default', NULL, 'RUNNING', 1776646800000, NULL, 1779094800000, 1777280400000, 0, 0, NULL, NULL, 0),
	('default', '01m88jv419a89589.2', '01m88jv419a89589', '01m88jv419a89589', '01m88jv419a89589.1', 'unfinished', 'unfinished', 'workingDays', 20, 5, 'default', NULL, 'RUNNING', 1776646800000, NULL, 1779094800000, 1777280400000, 0, 0, NULL, NULL, 0),
	('default', '01m88jv41m8kp8xq.2', '01m88jv41m8kp8xq', '01m88jv41m8kp8xq', '01m88jv41m8kp8xq.1', 'unfinished', 'unfinished', 'workingDays', 20, 5, 'default', NULL, 'RUNNING', 1776646800000, NULL, 1779094800000, 1777280400000, 0, 0, NULL, NULL, 0);


--
-- Data for Name: decisions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decisions VALUES
	('business-rule-task', '01m88jv377az1kc4', 'route', 1, '', 'm.dmn', 'b0e70893874bbcdc2fb5f988fbc6fb91c8ef637ce2c7ae426ffd3dea22b8f865', '01m88jv376bd5a5d');


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
	('boundary-timer-cycle', '01m88jv35f0dt2mf', '', 0, 'designer'),
	('business-rule-task', '01m88jv371ah37cd', '', 0, 'designer'),
	('business-rule-task', '01m88jv376bd5a5d', '', 0, 'designer'),
	('call-activity', '01m88jv37rb6np9s', '', 0, 'designer'),
	('call-activity-error', '01m88jv39591zrbk', '', 0, 'designer'),
	('claim', '01m88jv3a30etvyq', '', 0, 'designer'),
	('clock-case', '01m88jv3aydzmder', '', 0, 'designer'),
	('clock-two-pauses', '01m88jv3ch8xqzzt', '', 0, 'designer'),
	('error-uncaught', '01m88jv3dvef4772', '', 0, 'designer'),
	('exclusive-gateway-no-flow', '01m88jv3ea165aga', '', 0, 'designer'),
	('message-and-timer-start', '01m88jv3f161zdh3', '', 0, 'designer'),
	('parallel-gateway', '01m88jv3fvfpjmyk', '', 0, 'designer'),
	('service-task', '01m88jv3gjagpqzy', '', 0, 'designer'),
	('timer-catch', '01m88jv3hh7m7wxm', '', 0, 'designer'),
	('user-task-assignment', '01m88jv3j89bkadk', '', 0, 'designer'),
	('compensation/activity-ref-narrows', '01m88jv3kcf1ynr5', '', 0, 'designer'),
	('compensation/activity-ref-of-a-subprocess', '01m88jv3m8b9czkf', '', 0, 'designer'),
	('compensation/activity-ref-of-one-not-completed', '01m88jv3my2q07bz', '', 0, 'designer'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88jv3njbygzq8', '', 0, 'designer'),
	('compensation/cancelled-while-it-runs', '01m88jv3pje75vme', '', 0, 'designer'),
	('loops/adhoc-and-calls-nested', '01m88jv3qc1zzf3c', '', 0, 'designer'),
	('loops/any-signs', '01m88jv3rhfjv5w7', '', 0, 'designer'),
	('loops/behavior-complex', '01m88jv3sc6kqj0h', '', 0, 'designer'),
	('loops/behavior-error-uncaught', '01m88jv3t63y630n', '', 0, 'designer'),
	('loops/behavior-none-throws-at-every-completion', '01m88jv3v6chz3dw', '', 0, 'designer'),
	('operations/cancel-a-case-with-everything-open', '01m88jv3w83d9a4m', '', 0, 'designer'),
	('operations/claim-that-comes-second', '01m88jv3x5afe4vk', '', 0, 'designer'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88jv3y40dyaer', '', 0, 'designer'),
	('operations/iteration-removed-by-its-own-command', '01m88jv3z7e2v7gk', '', 0, 'designer'),
	('operations/migrate-a-call-under-way', '01m88jv3zs0da6k0', '', 0, 'designer'),
	('operations/migrate-a-call-under-way', '01m88jv3zy7bb3dc', '', 0, 'designer'),
	('default', '01m88jv40ef5wj8r', '', 0, 'designer'),
	('default', '01m88jv40q0tjq8s', '', 0, 'designer');


--
-- Data for Name: drafts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: element_instances; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.element_instances VALUES
	('boundary-timer-cycle', '01m88jv35j6gxhv3.2', '01m88jv35j6gxhv3', 's', '', 'startEvent', '01m88jv35hezj1g5', 'COMPLETED', 1772413200000, 1772413200000),
	('boundary-timer-cycle', '01m88jv35j6gxhv3.7', '01m88jv35j6gxhv3', 'remind', '', 'boundaryEvent', '01m88jv35hezj1g5', 'COMPLETED', 1772449200000, 1772449200000),
	('boundary-timer-cycle', '01m88jv35j6gxhv3.8', '01m88jv35j6gxhv3', 'nudge', '', 'task', '01m88jv35hezj1g5', 'COMPLETED', 1772449200000, 1772449200000),
	('boundary-timer-cycle', '01m88jv35j6gxhv3.9', '01m88jv35j6gxhv3', 'e', '', 'endEvent', '01m88jv35hezj1g5', 'COMPLETED', 1772449200000, 1772449200000),
	('boundary-timer-cycle', '01m88jv35j6gxhv3.11', '01m88jv35j6gxhv3', 'remind', '', 'boundaryEvent', '01m88jv35hezj1g5', 'COMPLETED', 1772485200000, 1772485200000),
	('boundary-timer-cycle', '01m88jv35j6gxhv3.12', '01m88jv35j6gxhv3', 'nudge', '', 'task', '01m88jv35hezj1g5', 'COMPLETED', 1772485200000, 1772485200000),
	('boundary-timer-cycle', '01m88jv35j6gxhv3.13', '01m88jv35j6gxhv3', 'e', '', 'endEvent', '01m88jv35hezj1g5', 'COMPLETED', 1772485200000, 1772485200000),
	('boundary-timer-cycle', '01m88jv35j6gxhv3.14', '01m88jv35j6gxhv3', 'remind', '', 'boundaryEvent', '01m88jv35hezj1g5', 'COMPLETED', 1773072000000, 1773072000000),
	('boundary-timer-cycle', '01m88jv35j6gxhv3.15', '01m88jv35j6gxhv3', 'nudge', '', 'task', '01m88jv35hezj1g5', 'COMPLETED', 1773072000000, 1773072000000),
	('boundary-timer-cycle', '01m88jv35j6gxhv3.16', '01m88jv35j6gxhv3', 'e', '', 'endEvent', '01m88jv35hezj1g5', 'COMPLETED', 1773072000000, 1773072000000),
	('boundary-timer-cycle', '01m88jv35j6gxhv3.17', '01m88jv35j6gxhv3', 'e', '', 'endEvent', '01m88jv35hezj1g5', 'COMPLETED', 1773072000000, 1773072000000),
	('boundary-timer-cycle', '01m88jv35j6gxhv3.1', '01m88jv35j6gxhv3', 'p', '', 'process', '01m88jv35hezj1g5', 'COMPLETED', 1772413200000, 1773072000000),
	('boundary-timer-cycle', '01m88jv35j6gxhv3.3', '01m88jv35j6gxhv3', 'a', '', 'userTask', '01m88jv35hezj1g5', 'COMPLETED', 1772413200000, 1773072000000),
	('business-rule-task', '01m88jv3787n1k2h.1', '01m88jv3787n1k2h', 'p', '', 'process', '01m88jv3727z9dgk', 'ACTIVE', 1773072000000, NULL),
	('business-rule-task', '01m88jv3787n1k2h.2', '01m88jv3787n1k2h', 's', '', 'startEvent', '01m88jv3727z9dgk', 'COMPLETED', 1773072000000, 1773072000000),
	('business-rule-task', '01m88jv3787n1k2h.3', '01m88jv3787n1k2h', 'route', '', 'businessRuleTask', '01m88jv3727z9dgk', 'COMPLETED', 1773072000000, 1773072000000),
	('business-rule-task', '01m88jv3787n1k2h.4', '01m88jv3787n1k2h', 'u', '', 'userTask', '01m88jv3727z9dgk', 'ACTIVE', 1773072000000, NULL),
	('call-activity', '01m88jv37xcndbb3.2', '01m88jv37xcndbb3', 's', '', 'startEvent', '01m88jv37w9dxh07', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m88jv37xcndbb3.4.2', '01m88jv37xcndbb3.4', 'cs', '', 'startEvent', '01m88jv37w9dxh08', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m88jv37xcndbb3.4.5', '01m88jv37xcndbb3.4', 'ce', '', 'endEvent', '01m88jv37w9dxh08', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m88jv37xcndbb3.3', '01m88jv37xcndbb3', 'c', '', 'callActivity', '01m88jv37w9dxh07', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m88jv37xcndbb3.4.1', '01m88jv37xcndbb3.4', 'child', '', 'process', '01m88jv37w9dxh08', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m88jv37xcndbb3.4.3', '01m88jv37xcndbb3.4', 'inner', '', 'userTask', '01m88jv37w9dxh08', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m88jv37xcndbb3.7', '01m88jv37xcndbb3', 'e', '', 'endEvent', '01m88jv37w9dxh07', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m88jv37xcndbb3.1', '01m88jv37xcndbb3', 'p', '', 'process', '01m88jv37w9dxh07', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m88jv37xcndbb3.5', '01m88jv37xcndbb3', 'after', '', 'userTask', '01m88jv37w9dxh07', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m88jv38p22jtxp.1', '01m88jv38p22jtxp', 'p', '', 'process', '01m88jv37w9dxh07', 'ACTIVE', 1773072000000, NULL),
	('call-activity', '01m88jv38p22jtxp.2', '01m88jv38p22jtxp', 's', '', 'startEvent', '01m88jv37w9dxh07', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m88jv38p22jtxp.3', '01m88jv38p22jtxp', 'c', '', 'callActivity', '01m88jv37w9dxh07', 'ACTIVE', 1773072000000, NULL),
	('call-activity', '01m88jv38p22jtxp.4.1', '01m88jv38p22jtxp.4', 'child', '', 'process', '01m88jv37w9dxh08', 'ACTIVE', 1773072000000, NULL),
	('call-activity', '01m88jv38p22jtxp.4.2', '01m88jv38p22jtxp.4', 'cs', '', 'startEvent', '01m88jv37w9dxh08', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity', '01m88jv38p22jtxp.4.3', '01m88jv38p22jtxp.4', 'inner', '', 'userTask', '01m88jv37w9dxh08', 'ACTIVE', 1773072000000, NULL),
	('call-activity-error', '01m88jv39c057hxe.2', '01m88jv39c057hxe', 's', '', 'startEvent', '01m88jv39bdy0awq', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity-error', '01m88jv39c057hxe.3', '01m88jv39c057hxe', 'c', '', 'callActivity', '01m88jv39bdy0awq', 'TERMINATED', 1773072000000, 1773072000000),
	('call-activity-error', '01m88jv39c057hxe.4.1', '01m88jv39c057hxe.4', 'child', '', 'process', '01m88jv39bdy0awr', 'TERMINATED', 1773072000000, 1773072000000),
	('call-activity-error', '01m88jv39c057hxe.4.2', '01m88jv39c057hxe.4', 'cs', '', 'startEvent', '01m88jv39bdy0awr', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity-error', '01m88jv39c057hxe.4.3', '01m88jv39c057hxe.4', 'f', '', 'parallelGateway', '01m88jv39bdy0awr', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity-error', '01m88jv39c057hxe.4.4', '01m88jv39c057hxe.4', 'inner', '', 'userTask', '01m88jv39bdy0awr', 'TERMINATED', 1773072000000, 1773072000000),
	('call-activity-error', '01m88jv39c057hxe.4.6', '01m88jv39c057hxe.4', 't', '', 'task', '01m88jv39bdy0awr', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity-error', '01m88jv39c057hxe.4.7', '01m88jv39c057hxe.4', 'ce', '', 'endEvent', '01m88jv39bdy0awr', 'TERMINATED', 1773072000000, 1773072000000),
	('call-activity-error', '01m88jv39c057hxe.5', '01m88jv39c057hxe', 'err', '', 'boundaryEvent', '01m88jv39bdy0awq', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity-error', '01m88jv39c057hxe.8', '01m88jv39c057hxe', 'e', '', 'endEvent', '01m88jv39bdy0awq', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity-error', '01m88jv39c057hxe.1', '01m88jv39c057hxe', 'p', '', 'process', '01m88jv39bdy0awq', 'COMPLETED', 1773072000000, 1773072000000),
	('call-activity-error', '01m88jv39c057hxe.6', '01m88jv39c057hxe', 'caught', '', 'userTask', '01m88jv39bdy0awq', 'COMPLETED', 1773072000000, 1773072000000),
	('claim', '01m88jv3a45e0vhh.2', '01m88jv3a45e0vhh', 's', '', 'startEvent', '01m88jv3a45e0vhg', 'COMPLETED', 1773072000000, 1773072000000),
	('claim', '01m88jv3a45e0vhh.5', '01m88jv3a45e0vhh', 'e', '', 'endEvent', '01m88jv3a45e0vhg', 'COMPLETED', 1773072000000, 1773072000000),
	('claim', '01m88jv3a45e0vhh.1', '01m88jv3a45e0vhh', 'p', '', 'process', '01m88jv3a45e0vhg', 'COMPLETED', 1773072000000, 1773072000000),
	('claim', '01m88jv3a45e0vhh.3', '01m88jv3a45e0vhh', 'review', '审查', 'userTask', '01m88jv3a45e0vhg', 'COMPLETED', 1773072000000, 1773072000000),
	('clock-case', '01m88jv3b332x5w6.3', '01m88jv3b332x5w6', 's', '', 'startEvent', '01m88jv3b2camvt8', 'COMPLETED', 1773072000000, 1773072000000),
	('clock-case', '01m88jv3b332x5w6.4', '01m88jv3b332x5w6', 'review', '', 'userTask', '01m88jv3b2camvt8', 'COMPLETED', 1773072000000, 1773072000000),
	('clock-case', '01m88jv3b332x5w6.7', '01m88jv3b332x5w6', 'expert', '', 'userTask', '01m88jv3b2camvt8', 'COMPLETED', 1773072000000, 1773104400000),
	('clock-case', '01m88jv3b332x5w6.11', '01m88jv3b332x5w6', 'e', '', 'endEvent', '01m88jv3b2camvt8', 'COMPLETED', 1776646800000, 1776646800000),
	('clock-case', '01m88jv3b332x5w6.1', '01m88jv3b332x5w6', 'p', '', 'process', '01m88jv3b2camvt8', 'COMPLETED', 1773072000000, 1776646800000),
	('clock-case', '01m88jv3b332x5w6.9', '01m88jv3b332x5w6', 'decide', '', 'userTask', '01m88jv3b2camvt8', 'COMPLETED', 1773104400000, 1776646800000),
	('clock-two-pauses', '01m88jv3ckc71q11.1', '01m88jv3ckc71q11', 'p', '', 'process', '01m88jv3cj4vr6gw', 'COMPLETED', 1776646800000, 1776646800000),
	('clock-two-pauses', '01m88jv3ckc71q11.3', '01m88jv3ckc71q11', 's', '', 'startEvent', '01m88jv3cj4vr6gw', 'COMPLETED', 1776646800000, 1776646800000),
	('clock-two-pauses', '01m88jv3ckc71q11.4', '01m88jv3ckc71q11', 'f', '', 'parallelGateway', '01m88jv3cj4vr6gw', 'COMPLETED', 1776646800000, 1776646800000),
	('clock-two-pauses', '01m88jv3ckc71q11.5', '01m88jv3ckc71q11', 'a', '', 'userTask', '01m88jv3cj4vr6gw', 'COMPLETED', 1776646800000, 1776646800000),
	('clock-two-pauses', '01m88jv3ckc71q11.9', '01m88jv3ckc71q11', 'j', '', 'parallelGateway', '01m88jv3cj4vr6gw', 'COMPLETED', 1776646800000, 1776646800000),
	('clock-two-pauses', '01m88jv3ckc71q11.7', '01m88jv3ckc71q11', 'b', '', 'userTask', '01m88jv3cj4vr6gw', 'COMPLETED', 1776646800000, 1776646800000),
	('clock-two-pauses', '01m88jv3ckc71q11.12', '01m88jv3ckc71q11', 'e', '', 'endEvent', '01m88jv3cj4vr6gw', 'COMPLETED', 1776646800000, 1776646800000),
	('clock-two-pauses', '01m88jv3ckc71q11.10', '01m88jv3ckc71q11', 'c', '', 'userTask', '01m88jv3cj4vr6gw', 'COMPLETED', 1776646800000, 1776646800000),
	('error-uncaught', '01m88jv3dx9shswg.1', '01m88jv3dx9shswg', 'p', '', 'process', '01m88jv3dw6bze0n', 'ACTIVE', 1776646800000, NULL),
	('error-uncaught', '01m88jv3dx9shswg.2', '01m88jv3dx9shswg', 's', '', 'startEvent', '01m88jv3dw6bze0n', 'COMPLETED', 1776646800000, 1776646800000),
	('error-uncaught', '01m88jv3dx9shswg.3', '01m88jv3dx9shswg', 'err', '', 'endEvent', '01m88jv3dw6bze0n', 'ACTIVE', 1776646800000, NULL),
	('exclusive-gateway-no-flow', '01m88jv3eefjncry.2', '01m88jv3eefjncry', 's', '', 'startEvent', '01m88jv3eb5vxndp', 'COMPLETED', 1776646800000, 1776646800000),
	('exclusive-gateway-no-flow', '01m88jv3eefjncry.5', '01m88jv3eefjncry', 'a', '', 'task', '01m88jv3eb5vxndp', 'COMPLETED', 1776646800000, 1776646800000),
	('exclusive-gateway-no-flow', '01m88jv3eefjncry.6', '01m88jv3eefjncry', 'e', '', 'endEvent', '01m88jv3eb5vxndp', 'COMPLETED', 1776646800000, 1776646800000),
	('exclusive-gateway-no-flow', '01m88jv3eefjncry.1', '01m88jv3eefjncry', 'p', '', 'process', '01m88jv3eb5vxndp', 'COMPLETED', 1776646800000, 1776646800000),
	('exclusive-gateway-no-flow', '01m88jv3eefjncry.3', '01m88jv3eefjncry', 'x', '', 'exclusiveGateway', '01m88jv3eb5vxndp', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m88jv3f36n8f53.1', '01m88jv3f36n8f53', 'p', '', 'process', '01m88jv3f36n8f52', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m88jv3f36n8f53.2', '01m88jv3f36n8f53', 'none', '', 'startEvent', '01m88jv3f36n8f52', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m88jv3f36n8f53.3', '01m88jv3f36n8f53', 'a', '', 'task', '01m88jv3f36n8f52', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m88jv3f36n8f53.4', '01m88jv3f36n8f53', 'e', '', 'endEvent', '01m88jv3f36n8f52', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m88jv3ff3djy1m.1', '01m88jv3ff3djy1m', 'p', '', 'process', '01m88jv3f36n8f52', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m88jv3ff3djy1m.2', '01m88jv3ff3djy1m', 'mail', '', 'startEvent', '01m88jv3f36n8f52', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m88jv3ff3djy1m.3', '01m88jv3ff3djy1m', 'a', '', 'task', '01m88jv3f36n8f52', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m88jv3ff3djy1m.4', '01m88jv3ff3djy1m', 'e', '', 'endEvent', '01m88jv3f36n8f52', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m88jv3fk2q1mwf.1', '01m88jv3fk2q1mwf', 'p', '', 'process', '01m88jv3f36n8f52', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m88jv3fk2q1mwf.2', '01m88jv3fk2q1mwf', 'daily', '', 'startEvent', '01m88jv3f36n8f52', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m88jv3fk2q1mwf.3', '01m88jv3fk2q1mwf', 'a', '', 'task', '01m88jv3f36n8f52', 'COMPLETED', 1776646800000, 1776646800000),
	('message-and-timer-start', '01m88jv3fk2q1mwf.4', '01m88jv3fk2q1mwf', 'e', '', 'endEvent', '01m88jv3f36n8f52', 'COMPLETED', 1776646800000, 1776646800000),
	('parallel-gateway', '01m88jv3fw7qer38.2', '01m88jv3fw7qer38', 's', '', 'startEvent', '01m88jv3fw7qer37', 'COMPLETED', 1776646800000, 1776646800000),
	('parallel-gateway', '01m88jv3fw7qer38.3', '01m88jv3fw7qer38', 'f', '', 'parallelGateway', '01m88jv3fw7qer37', 'COMPLETED', 1776646800000, 1776646800000),
	('parallel-gateway', '01m88jv3fw7qer38.6', '01m88jv3fw7qer38', 'b', '', 'userTask', '01m88jv3fw7qer37', 'COMPLETED', 1776646800000, 1776646800000),
	('parallel-gateway', '01m88jv3fw7qer38.8', '01m88jv3fw7qer38', 'j', '', 'parallelGateway', '01m88jv3fw7qer37', 'COMPLETED', 1776646800000, 1776646800000),
	('parallel-gateway', '01m88jv3fw7qer38.9', '01m88jv3fw7qer38', 'e', '', 'endEvent', '01m88jv3fw7qer37', 'COMPLETED', 1776646800000, 1776646800000),
	('parallel-gateway', '01m88jv3fw7qer38.1', '01m88jv3fw7qer38', 'p', '', 'process', '01m88jv3fw7qer37', 'COMPLETED', 1776646800000, 1776646800000),
	('parallel-gateway', '01m88jv3fw7qer38.4', '01m88jv3fw7qer38', 'a', '', 'userTask', '01m88jv3fw7qer37', 'COMPLETED', 1776646800000, 1776646800000),
	('service-task', '01m88jv3gmb7f3qh.2', '01m88jv3gmb7f3qh', 's', '', 'startEvent', '01m88jv3gk580pjk', 'COMPLETED', 1776646800000, 1776646800000),
	('service-task', '01m88jv3gmb7f3qh.6', '01m88jv3gmb7f3qh', 'e', '', 'endEvent', '01m88jv3gk580pjk', 'COMPLETED', 1776646800000, 1776646800000),
	('service-task', '01m88jv3gmb7f3qh.1', '01m88jv3gmb7f3qh', 'p', '', 'process', '01m88jv3gk580pjk', 'COMPLETED', 1776646800000, 1776646800000),
	('service-task', '01m88jv3gmb7f3qh.3', '01m88jv3gmb7f3qh', 'send', '', 'serviceTask', '01m88jv3gk580pjk', 'COMPLETED', 1776646800000, 1776646800000),
	('timer-catch', '01m88jv3hke617zf.1', '01m88jv3hke617zf', 'p', '', 'process', '01m88jv3hje1274n', 'ACTIVE', 1776646800000, NULL),
	('timer-catch', '01m88jv3hke617zf.2', '01m88jv3hke617zf', 's', '', 'startEvent', '01m88jv3hje1274n', 'COMPLETED', 1776646800000, 1776646800000),
	('timer-catch', '01m88jv3hke617zf.3', '01m88jv3hke617zf', 'w', '', 'intermediateCatchEvent', '01m88jv3hje1274n', 'ACTIVE', 1776646800000, NULL),
	('user-task-assignment', '01m88jv3ja4epjbj.2', '01m88jv3ja4epjbj', 's', '', 'startEvent', '01m88jv3j9bvhjac', 'COMPLETED', 1776646800000, 1776646800000),
	('user-task-assignment', '01m88jv3ja4epjbj.3', '01m88jv3ja4epjbj', 'a', '', 'userTask', '01m88jv3j9bvhjac', 'COMPLETED', 1776646800000, 1776646800000),
	('user-task-assignment', '01m88jv3ja4epjbj.5', '01m88jv3ja4epjbj', 'b', '', 'userTask', '01m88jv3j9bvhjac', 'COMPLETED', 1776646800000, 1776646800000),
	('user-task-assignment', '01m88jv3ja4epjbj.9', '01m88jv3ja4epjbj', 'e', '', 'endEvent', '01m88jv3j9bvhjac', 'COMPLETED', 1776646800000, 1776646800000);
INSERT INTO public.element_instances VALUES
	('user-task-assignment', '01m88jv3ja4epjbj.1', '01m88jv3ja4epjbj', 'p', '', 'process', '01m88jv3j9bvhjac', 'COMPLETED', 1776646800000, 1776646800000),
	('user-task-assignment', '01m88jv3ja4epjbj.7', '01m88jv3ja4epjbj', 'c', '', 'userTask', '01m88jv3j9bvhjac', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m88jv3ke2jjgt4.2', '01m88jv3ke2jjgt4', 's', '', 'startEvent', '01m88jv3ke2jjgt3', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m88jv3ke2jjgt4.3', '01m88jv3ke2jjgt4', 'a', '', 'scriptTask', '01m88jv3ke2jjgt3', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m88jv3ke2jjgt4.5', '01m88jv3ke2jjgt4', 'b', '', 'scriptTask', '01m88jv3ke2jjgt3', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m88jv3ke2jjgt4.7', '01m88jv3ke2jjgt4', 't', '', 'intermediateThrowEvent', '01m88jv3ke2jjgt3', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m88jv3ke2jjgt4.1', '01m88jv3ke2jjgt4', 'p', '', 'process', '01m88jv3ke2jjgt3', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m88jv3ke2jjgt4.9', '01m88jv3ke2jjgt4', 'undo_a', '', 'scriptTask', '01m88jv3ke2jjgt3', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m88jv3ke2jjgt4.12', '01m88jv3ke2jjgt4', 't2', '', 'intermediateThrowEvent', '01m88jv3ke2jjgt3', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m88jv3ke2jjgt4.14', '01m88jv3ke2jjgt4', 'undo_b', '', 'scriptTask', '01m88jv3ke2jjgt3', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m88jv3ke2jjgt4.15', '01m88jv3ke2jjgt4', 'e', '', 'endEvent', '01m88jv3ke2jjgt3', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-narrows', '01m88jv3ke2jjgt4.10', '01m88jv3ke2jjgt4', 'then', '', 'userTask', '01m88jv3ke2jjgt3', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m88jv3mafwge2p.1', '01m88jv3mafwge2p', 'p', '', 'process', '01m88jv3mafwge2n', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m88jv3mafwge2p.2', '01m88jv3mafwge2p', 's', '', 'startEvent', '01m88jv3mafwge2n', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m88jv3mafwge2p.3', '01m88jv3mafwge2p', 'sub', '', 'subProcess', '01m88jv3mafwge2n', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m88jv3mafwge2p.4', '01m88jv3mafwge2p', 'is', '', 'startEvent', '01m88jv3mafwge2n', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m88jv3mafwge2p.5', '01m88jv3mafwge2p', 'a', '', 'scriptTask', '01m88jv3mafwge2n', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m88jv3mafwge2p.7', '01m88jv3mafwge2p', 'ie', '', 'endEvent', '01m88jv3mafwge2n', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m88jv3mafwge2p.9', '01m88jv3mafwge2p', 'b', '', 'scriptTask', '01m88jv3mafwge2n', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m88jv3mafwge2p.11', '01m88jv3mafwge2p', 't', '', 'intermediateThrowEvent', '01m88jv3mafwge2n', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m88jv3mafwge2p.13', '01m88jv3mafwge2p', 'sub', '', 'subProcess', '01m88jv3mafwge2n', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m88jv3mafwge2p.15', '01m88jv3mafwge2p', 'undo_a', '', 'scriptTask', '01m88jv3mafwge2n', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m88jv3mafwge2p.16', '01m88jv3mafwge2p', 'e', '', 'endEvent', '01m88jv3mafwge2n', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-one-not-completed', '01m88jv3n00zv7xq.2', '01m88jv3n00zv7xq', 's', '', 'startEvent', '01m88jv3n00zv7xp', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-one-not-completed', '01m88jv3n00zv7xq.3', '01m88jv3n00zv7xq', 'f', '', 'parallelGateway', '01m88jv3n00zv7xp', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-one-not-completed', '01m88jv3n00zv7xq.6', '01m88jv3n00zv7xq', 't', '', 'intermediateThrowEvent', '01m88jv3n00zv7xp', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-one-not-completed', '01m88jv3n00zv7xq.7', '01m88jv3n00zv7xq', 'e', '', 'endEvent', '01m88jv3n00zv7xp', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-one-not-completed', '01m88jv3n00zv7xq.9', '01m88jv3n00zv7xq', 'e', '', 'endEvent', '01m88jv3n00zv7xp', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-one-not-completed', '01m88jv3n00zv7xq.1', '01m88jv3n00zv7xq', 'p', '', 'process', '01m88jv3n00zv7xp', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/activity-ref-of-one-not-completed', '01m88jv3n00zv7xq.4', '01m88jv3n00zv7xq', 'a', '', 'userTask', '01m88jv3n00zv7xp', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88jv3nm9sj9qp.2', '01m88jv3nm9sj9qp', 's', '', 'startEvent', '01m88jv3nm9sj9qn', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88jv3nm9sj9qp.5', '01m88jv3nm9sj9qp', 'is', '', 'startEvent', '01m88jv3nm9sj9qn', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88jv3nm9sj9qp.6', '01m88jv3nm9sj9qp', 'a', '', 'userTask', '01m88jv3nm9sj9qn', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88jv3nm9sj9qp.13', '01m88jv3nm9sj9qp', 'm', '', 'boundaryEvent', '01m88jv3nm9sj9qn', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88jv3nm9sj9qp.3', '01m88jv3nm9sj9qp', 'sub', '', 'subProcess', '01m88jv3nm9sj9qn', 'TERMINATED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88jv3nm9sj9qp.9', '01m88jv3nm9sj9qp', 't', '', 'intermediateThrowEvent', '01m88jv3nm9sj9qn', 'TERMINATED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88jv3nm9sj9qp.11', '01m88jv3nm9sj9qp', 'ua', '', 'userTask', '01m88jv3nm9sj9qn', 'TERMINATED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88jv3nm9sj9qp.16', '01m88jv3nm9sj9qp', 'e', '', 'endEvent', '01m88jv3nm9sj9qn', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88jv3nm9sj9qp.1', '01m88jv3nm9sj9qp', 'p', '', 'process', '01m88jv3nm9sj9qn', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88jv3nm9sj9qp.14', '01m88jv3nm9sj9qp', 'after', '', 'userTask', '01m88jv3nm9sj9qn', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/cancelled-while-it-runs', '01m88jv3pra0hfg8.2', '01m88jv3pra0hfg8', 's', '', 'startEvent', '01m88jv3pqa071tn', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/cancelled-while-it-runs', '01m88jv3pra0hfg8.3', '01m88jv3pra0hfg8', 'a', '', 'userTask', '01m88jv3pqa071tn', 'COMPLETED', 1776646800000, 1776646800000),
	('compensation/cancelled-while-it-runs', '01m88jv3pra0hfg8.1', '01m88jv3pra0hfg8', 'p', '', 'process', '01m88jv3pqa071tn', 'TERMINATED', 1776646800000, 1776646800000),
	('compensation/cancelled-while-it-runs', '01m88jv3pra0hfg8.6', '01m88jv3pra0hfg8', 't', '', 'intermediateThrowEvent', '01m88jv3pqa071tn', 'TERMINATED', 1776646800000, 1776646800000),
	('compensation/cancelled-while-it-runs', '01m88jv3pra0hfg8.8', '01m88jv3pra0hfg8', 'ua', '', 'userTask', '01m88jv3pqa071tn', 'TERMINATED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.2', '01m88jv3qe0ty3ft', 's', '', 'startEvent', '01m88jv3qe0ty3fr', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.5', '01m88jv3qe0ty3ft', 'each', '', 'subProcess', '01m88jv3qe0ty3fr', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.1', '01m88jv3qe0ty3ft', 'p', '', 'process', '01m88jv3qe0ty3fr', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.3', '01m88jv3qe0ty3ft', 'each', '', 'subProcess', '01m88jv3qe0ty3fr', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.4', '01m88jv3qe0ty3ft', 'each', '', 'subProcess', '01m88jv3qe0ty3fr', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.6', '01m88jv3qe0ty3ft', 'ah', '', 'adHocSubProcess', '01m88jv3qe0ty3fr', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.9.2', '01m88jv3qe0ty3ft.9', 'qs', '', 'startEvent', '01m88jv3qe0ty3fs', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.13.2', '01m88jv3qe0ty3ft.13', 'qs', '', 'startEvent', '01m88jv3qe0ty3fs', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.13.5', '01m88jv3qe0ty3ft.13', 'qe', '', 'endEvent', '01m88jv3qe0ty3fs', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.12', '01m88jv3qe0ty3ft', 'c', '', 'callActivity', '01m88jv3qe0ty3fr', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.13.1', '01m88jv3qe0ty3ft.13', 'q', '', 'process', '01m88jv3qe0ty3fs', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.13.3', '01m88jv3qe0ty3ft.13', 'a', '', 'userTask', '01m88jv3qe0ty3fs', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.10', '01m88jv3qe0ty3ft', 'u', '', 'userTask', '01m88jv3qe0ty3fr', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.7', '01m88jv3qe0ty3ft', 'ah', '', 'adHocSubProcess', '01m88jv3qe0ty3fr', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.14', '01m88jv3qe0ty3ft', 'u', '', 'userTask', '01m88jv3qe0ty3fr', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.9.5', '01m88jv3qe0ty3ft.9', 'qe', '', 'endEvent', '01m88jv3qe0ty3fs', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.16', '01m88jv3qe0ty3ft', 'e', '', 'endEvent', '01m88jv3qe0ty3fr', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.8', '01m88jv3qe0ty3ft', 'c', '', 'callActivity', '01m88jv3qe0ty3fr', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.9.1', '01m88jv3qe0ty3ft.9', 'q', '', 'process', '01m88jv3qe0ty3fs', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.9.3', '01m88jv3qe0ty3ft.9', 'a', '', 'userTask', '01m88jv3qe0ty3fs', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/any-signs', '01m88jv3rk8mkc5z.2', '01m88jv3rk8mkc5z', 's', '', 'startEvent', '01m88jv3rk8mkc5y', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/any-signs', '01m88jv3rk8mkc5z.10', '01m88jv3rk8mkc5z', 'e', '', 'endEvent', '01m88jv3rk8mkc5y', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/any-signs', '01m88jv3rk8mkc5z.1', '01m88jv3rk8mkc5z', 'p', '', 'process', '01m88jv3rk8mkc5y', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/any-signs', '01m88jv3rk8mkc5z.3', '01m88jv3rk8mkc5z', 'vote', '', 'userTask', '01m88jv3rk8mkc5y', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/any-signs', '01m88jv3rk8mkc5z.4', '01m88jv3rk8mkc5z', 'vote', '', 'userTask', '01m88jv3rk8mkc5y', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/any-signs', '01m88jv3rk8mkc5z.6', '01m88jv3rk8mkc5z', 'vote', '', 'userTask', '01m88jv3rk8mkc5y', 'TERMINATED', 1776646800000, 1776646800000),
	('loops/any-signs', '01m88jv3rk8mkc5z.8', '01m88jv3rk8mkc5z', 'vote', '', 'userTask', '01m88jv3rk8mkc5y', 'TERMINATED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m88jv3sd4q00yh.2', '01m88jv3sd4q00yh', 's', '', 'startEvent', '01m88jv3sd4q00yg', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m88jv3sd4q00yh.4', '01m88jv3sd4q00yh', 'vote', '', 'userTask', '01m88jv3sd4q00yg', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m88jv3sd4q00yh.10', '01m88jv3sd4q00yh', 'b', '', 'boundaryEvent', '01m88jv3sd4q00yg', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m88jv3sd4q00yh.11', '01m88jv3sd4q00yh', 'e2', '', 'endEvent', '01m88jv3sd4q00yg', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m88jv3sd4q00yh.6', '01m88jv3sd4q00yh', 'vote', '', 'userTask', '01m88jv3sd4q00yg', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m88jv3sd4q00yh.12', '01m88jv3sd4q00yh', 'e', '', 'endEvent', '01m88jv3sd4q00yg', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m88jv3sd4q00yh.1', '01m88jv3sd4q00yh', 'p', '', 'process', '01m88jv3sd4q00yg', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m88jv3sd4q00yh.3', '01m88jv3sd4q00yh', 'vote', '', 'userTask', '01m88jv3sd4q00yg', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-complex', '01m88jv3sd4q00yh.8', '01m88jv3sd4q00yh', 'vote', '', 'userTask', '01m88jv3sd4q00yg', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-error-uncaught', '01m88jv3t8et1h9a.2', '01m88jv3t8et1h9a', 's', '', 'startEvent', '01m88jv3t780eajn', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-error-uncaught', '01m88jv3t8et1h9a.4', '01m88jv3t8et1h9a', 'vote', '', 'userTask', '01m88jv3t780eajn', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-error-uncaught', '01m88jv3t8et1h9a.9', '01m88jv3t8et1h9a', 'e', '', 'endEvent', '01m88jv3t780eajn', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-error-uncaught', '01m88jv3t8et1h9a.1', '01m88jv3t8et1h9a', 'p', '', 'process', '01m88jv3t780eajn', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-error-uncaught', '01m88jv3t8et1h9a.3', '01m88jv3t8et1h9a', 'vote', '', 'userTask', '01m88jv3t780eajn', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-error-uncaught', '01m88jv3t8et1h9a.6', '01m88jv3t8et1h9a', 'vote', '', 'userTask', '01m88jv3t780eajn', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m88jv3v87r0vmd.2', '01m88jv3v87r0vmd', 's', '', 'startEvent', '01m88jv3v71p9w11', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m88jv3v87r0vmd.8', '01m88jv3v87r0vmd', 'b', '', 'boundaryEvent', '01m88jv3v71p9w11', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m88jv3v87r0vmd.9', '01m88jv3v87r0vmd', 'note', '', 'task', '01m88jv3v71p9w11', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m88jv3v87r0vmd.10', '01m88jv3v87r0vmd', 'e2', '', 'endEvent', '01m88jv3v71p9w11', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m88jv3v87r0vmd.4', '01m88jv3v87r0vmd', 'vote', '', 'userTask', '01m88jv3v71p9w11', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m88jv3v87r0vmd.11', '01m88jv3v87r0vmd', 'b', '', 'boundaryEvent', '01m88jv3v71p9w11', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m88jv3v87r0vmd.12', '01m88jv3v87r0vmd', 'e', '', 'endEvent', '01m88jv3v71p9w11', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m88jv3v87r0vmd.13', '01m88jv3v87r0vmd', 'note', '', 'task', '01m88jv3v71p9w11', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m88jv3v87r0vmd.14', '01m88jv3v87r0vmd', 'e2', '', 'endEvent', '01m88jv3v71p9w11', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m88jv3v87r0vmd.1', '01m88jv3v87r0vmd', 'p', '', 'process', '01m88jv3v71p9w11', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m88jv3v87r0vmd.3', '01m88jv3v87r0vmd', 'vote', '', 'userTask', '01m88jv3v71p9w11', 'COMPLETED', 1776646800000, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m88jv3v87r0vmd.6', '01m88jv3v87r0vmd', 'vote', '', 'userTask', '01m88jv3v71p9w11', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p.2', '01m88jv3waet0m6p', 's', '', 'startEvent', '01m88jv3w9fmssed', 'COMPLETED', 1776646800000, 1776646800000);
INSERT INTO public.element_instances VALUES
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p.3', '01m88jv3waet0m6p', 'f', '', 'parallelGateway', '01m88jv3w9fmssed', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p.12.2', '01m88jv3waet0m6p.12', 'qs', '', 'startEvent', '01m88jv3waet0m6n', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p.1', '01m88jv3waet0m6p', 'p', '', 'process', '01m88jv3w9fmssed', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p.4', '01m88jv3waet0m6p', 'a', '', 'userTask', '01m88jv3w9fmssed', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p.6', '01m88jv3waet0m6p', 'b', '', 'serviceTask', '01m88jv3w9fmssed', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p.8', '01m88jv3waet0m6p', 'c', '', 'intermediateCatchEvent', '01m88jv3w9fmssed', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p.10', '01m88jv3waet0m6p', 'v', '', 'userTask', '01m88jv3w9fmssed', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p.11', '01m88jv3waet0m6p', 'd', '', 'callActivity', '01m88jv3w9fmssed', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p.13', '01m88jv3waet0m6p', 'v', '', 'userTask', '01m88jv3w9fmssed', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p.15', '01m88jv3waet0m6p', 'v', '', 'userTask', '01m88jv3w9fmssed', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p.12.1', '01m88jv3waet0m6p.12', 'q', '', 'process', '01m88jv3waet0m6n', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p.12.3', '01m88jv3waet0m6p.12', 'qa', '', 'userTask', '01m88jv3waet0m6n', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/claim-that-comes-second', '01m88jv3x78pcns3.2', '01m88jv3x78pcns3', 's', '', 'startEvent', '01m88jv3x68kb9qg', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/claim-that-comes-second', '01m88jv3x78pcns3.5', '01m88jv3x78pcns3', 'e', '', 'endEvent', '01m88jv3x68kb9qg', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/claim-that-comes-second', '01m88jv3x78pcns3.1', '01m88jv3x78pcns3', 'p', '', 'process', '01m88jv3x68kb9qg', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/claim-that-comes-second', '01m88jv3x78pcns3.3', '01m88jv3x78pcns3', 'a', '', 'userTask', '01m88jv3x68kb9qg', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88jv3y64vr8ba.3', '01m88jv3y64vr8ba', 's', '', 'startEvent', '01m88jv3y64vr8b9', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88jv3y64vr8ba.8', '01m88jv3y64vr8ba', 'es', '', 'eventSubProcess', '01m88jv3y64vr8b9', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88jv3y64vr8ba.9', '01m88jv3y64vr8ba', 'cs', '', 'startEvent', '01m88jv3y64vr8b9', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88jv3y64vr8ba.10', '01m88jv3y64vr8ba', 'x', '', 'task', '01m88jv3y64vr8b9', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88jv3y64vr8ba.11', '01m88jv3y64vr8ba', 'ce', '', 'endEvent', '01m88jv3y64vr8b9', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88jv3y64vr8ba.1', '01m88jv3y64vr8ba', 'p', '', 'process', '01m88jv3y64vr8b9', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88jv3y64vr8ba.4', '01m88jv3y64vr8ba', 'a', '', 'userTask', '01m88jv3y64vr8b9', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/iteration-removed-by-its-own-command', '01m88jv3z87zshts.1', '01m88jv3z87zshts', 'p', '', 'process', '01m88jv3z87zshtr', 'ACTIVE', 1776646800000, NULL),
	('operations/iteration-removed-by-its-own-command', '01m88jv3z87zshts.2', '01m88jv3z87zshts', 's', '', 'startEvent', '01m88jv3z87zshtr', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/iteration-removed-by-its-own-command', '01m88jv3z87zshts.3', '01m88jv3z87zshts', 'vote', '', 'userTask', '01m88jv3z87zshtr', 'ACTIVE', 1776646800000, NULL),
	('operations/iteration-removed-by-its-own-command', '01m88jv3z87zshts.4', '01m88jv3z87zshts', 'vote', '', 'userTask', '01m88jv3z87zshtr', 'ACTIVE', 1776646800000, NULL),
	('operations/iteration-removed-by-its-own-command', '01m88jv3z87zshts.8', '01m88jv3z87zshts', 'vote', '', 'userTask', '01m88jv3z87zshtr', 'ACTIVE', 1776646800000, NULL),
	('operations/iteration-removed-by-its-own-command', '01m88jv3z87zshts.6', '01m88jv3z87zshts', 'vote', '', 'userTask', '01m88jv3z87zshtr', 'TERMINATED', 1776646800000, 1776646800000),
	('operations/migrate-a-call-under-way', '01m88jv3zzcbpxaq.1', '01m88jv3zzcbpxaq', 'p', '', 'process', '01m88jv3zt4zyyfe', 'ACTIVE', 1776646800000, NULL),
	('operations/migrate-a-call-under-way', '01m88jv3zzcbpxaq.2', '01m88jv3zzcbpxaq', 's', '', 'startEvent', '01m88jv3zt4zyyfe', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/migrate-a-call-under-way', '01m88jv3zzcbpxaq.3', '01m88jv3zzcbpxaq', 'c', '', 'callActivity', '01m88jv3zt4zyyfe', 'ACTIVE', 1776646800000, NULL),
	('operations/migrate-a-call-under-way', '01m88jv3zzcbpxaq.4.1', '01m88jv3zzcbpxaq.4', 'q', '', 'process', '01m88jv3zt4zyyff', 'ACTIVE', 1776646800000, NULL),
	('operations/migrate-a-call-under-way', '01m88jv3zzcbpxaq.4.2', '01m88jv3zzcbpxaq.4', 'qs', '', 'startEvent', '01m88jv3zt4zyyff', 'COMPLETED', 1776646800000, 1776646800000),
	('operations/migrate-a-call-under-way', '01m88jv3zzcbpxaq.4.5', '01m88jv3zzcbpxaq.4', 'qe', '', 'endEvent', '01m88jv3zt4zyyff', 'ACTIVE', 1776646800000, NULL),
	('operations/migrate-a-call-under-way', '01m88jv3zzcbpxaq.4.3', '01m88jv3zzcbpxaq.4', 'a', '', 'userTask', '01m88jv3zt4zyyff', 'COMPLETED', 1776646800000, 1776646800000),
	('default', '01m88jv40s5p5hns.1', '01m88jv40s5p5hns', 'unfinished', 'unfinished', 'process', '01m88jv40q0tjq8t', 'ACTIVE', 1776646800000, NULL),
	('default', '01m88jv40s5p5hns.3', '01m88jv40s5p5hns', 'Start', '', 'startEvent', '01m88jv40q0tjq8t', 'COMPLETED', 1776646800000, 1776646800000),
	('default', '01m88jv40s5p5hns.4', '01m88jv40s5p5hns', 'Accept', 'Accept', 'userTask', '01m88jv40q0tjq8t', 'ACTIVE', 1776646800000, NULL),
	('default', '01m88jv411a4n0n1.1', '01m88jv411a4n0n1', 'approval', 'approval', 'process', '01m88jv40ef5wj8s', 'ACTIVE', 1776646800000, NULL),
	('default', '01m88jv411a4n0n1.2', '01m88jv411a4n0n1', 'Start', '', 'startEvent', '01m88jv40ef5wj8s', 'COMPLETED', 1776646800000, 1776646800000),
	('default', '01m88jv411a4n0n1.3', '01m88jv411a4n0n1', 'Accept', 'Accept', 'userTask', '01m88jv40ef5wj8s', 'ACTIVE', 1776646800000, NULL),
	('default', '01m88jv419a89589.1', '01m88jv419a89589', 'unfinished', 'unfinished', 'process', '01m88jv40q0tjq8t', 'ACTIVE', 1776646800000, NULL),
	('default', '01m88jv419a89589.3', '01m88jv419a89589', 'Start', '', 'startEvent', '01m88jv40q0tjq8t', 'COMPLETED', 1776646800000, 1776646800000),
	('default', '01m88jv41c2qsh78.1', '01m88jv41c2qsh78', 'approval', 'approval', 'process', '01m88jv40ef5wj8s', 'ACTIVE', 1776646800000, NULL),
	('default', '01m88jv419a89589.4', '01m88jv419a89589', 'Accept', 'Accept', 'userTask', '01m88jv40q0tjq8t', 'COMPLETED', 1776646800000, 1776646800000),
	('default', '01m88jv41c2qsh78.2', '01m88jv41c2qsh78', 'Start', '', 'startEvent', '01m88jv40ef5wj8s', 'COMPLETED', 1776646800000, 1776646800000),
	('default', '01m88jv41c2qsh78.3', '01m88jv41c2qsh78', 'Accept', 'Accept', 'userTask', '01m88jv40ef5wj8s', 'ACTIVE', 1776646800000, NULL),
	('default', '01m88jv419a89589.6', '01m88jv419a89589', 'Seal', 'Seal', 'serviceTask', '01m88jv40q0tjq8t', 'ACTIVE', 1776646800000, NULL),
	('default', '01m88jv41m8kp8xq.1', '01m88jv41m8kp8xq', 'unfinished', 'unfinished', 'process', '01m88jv40q0tjq8t', 'ACTIVE', 1776646800000, NULL),
	('default', '01m88jv41m8kp8xq.3', '01m88jv41m8kp8xq', 'Start', '', 'startEvent', '01m88jv40q0tjq8t', 'COMPLETED', 1776646800000, 1776646800000),
	('default', '01m88jv41qckn31a.1', '01m88jv41qckn31a', 'approval', 'approval', 'process', '01m88jv40ef5wj8s', 'ACTIVE', 1776646800000, NULL),
	('default', '01m88jv41qckn31a.2', '01m88jv41qckn31a', 'Start', '', 'startEvent', '01m88jv40ef5wj8s', 'COMPLETED', 1776646800000, 1776646800000),
	('default', '01m88jv41qckn31a.3', '01m88jv41qckn31a', 'Accept', 'Accept', 'userTask', '01m88jv40ef5wj8s', 'ACTIVE', 1776646800000, NULL),
	('default', '01m88jv41m8kp8xq.6', '01m88jv41m8kp8xq', 'Seal', 'Seal', 'serviceTask', '01m88jv40q0tjq8t', 'ACTIVE', 1776646800000, NULL),
	('default', '01m88jv41m8kp8xq.4', '01m88jv41m8kp8xq', 'Accept', 'Accept', 'userTask', '01m88jv40q0tjq8t', 'COMPLETED', 1776646800000, 1776646800000);


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
	('error-uncaught', '01m88jv3dx9shswg.4', '01m88jv3dx9shswg', '01m88jv3dx9shswg', '01m88jv3dx9shswg.3', 'err', '01m88jv3dw6bze0n', 'p', 'uncaughtError', 'err: Expected an error event that catches error rejected but there is none', 'ACTIVE', 1776646800000, NULL),
	('exclusive-gateway-no-flow', '01m88jv3eefjncry.4', '01m88jv3eefjncry', '01m88jv3eefjncry', '01m88jv3eefjncry.3', 'x', '01m88jv3eb5vxndp', 'p', 'noFlow', 'x: Expected one of the conditions to hold or a default flow but found neither (x_a: amount > 1000; f2: amount < 0; amount = 5)', 'RESOLVED', 1776646800000, 1776646800000),
	('service-task', '01m88jv3gmb7f3qh.5', '01m88jv3gmb7f3qh', '01m88jv3gmb7f3qh', '01m88jv3gmb7f3qh.3', 'send', '01m88jv3gk580pjk', 'p', 'jobFailed', 'send: no connection', 'RESOLVED', 1776646800000, 1776646800000),
	('loops/behavior-error-uncaught', '01m88jv3t8et1h9a.8', '01m88jv3t8et1h9a', '01m88jv3t8et1h9a', '01m88jv3t8et1h9a.3', 'vote', '01m88jv3t780eajn', 'p', 'uncaughtError', 'vote: Expected an error event that catches error refused but there is none', 'RESOLVED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88jv3y64vr8ba.2', '01m88jv3y64vr8ba', '01m88jv3y64vr8ba', '01m88jv3y64vr8ba.1', 'p', '01m88jv3y64vr8b9', 'p', 'value', 'p: Expected the message name to be text but it is null', 'RESOLVED', 1776646800000, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88jv3y64vr8ba.6', '01m88jv3y64vr8ba', '01m88jv3y64vr8ba', '01m88jv3y64vr8ba.1', 'p', '01m88jv3y64vr8b9', 'p', 'value', 'p: Expected the message name to be text but it is null', 'RESOLVED', 1776646800000, 1776646800000),
	('operations/migrate-a-call-under-way', '01m88jv3zzcbpxaq.4.6', '01m88jv3zzcbpxaq.4', '01m88jv3zzcbpxaq', '01m88jv3zzcbpxaq.4.5', 'qe', '01m88jv3zt4zyyff', 'q', 'uncaughtError', 'qe: Expected an error event that catches error refused but there is none', 'ACTIVE', 1776646800000, NULL);


--
-- Data for Name: instances; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.instances VALUES
	('clock-case', '01m88jv3b332x5w6', '01m88jv3b332x5w6', NULL, 8, '1868c41d6f996c20e0ad1bb8d4d73a0c4a430d187385ffccd5afd338a00d3dce', 1776646800000, '01m88jv3b2camvt8', 'p', 'p', 1, '6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', '01m88jv3b332x5w6.2', 1773072000000, 'clerk1', 1776646800000),
	('service-task', '01m88jv3gmb7f3qh', '01m88jv3gmb7f3qh', NULL, 5, '83953d2194b7f7200748e66d6070e18922af0f610745189523897a812eaf9465', 1776646800000, '01m88jv3gk580pjk', 'p', 'p', 1, '623152b560da3c24de814fc757e0b78819f4613accb05ed913e73f972e7878f9', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('boundary-timer-cycle', '01m88jv35j6gxhv3', '01m88jv35j6gxhv3', NULL, 6, '6560b03f1482e870226ef1daf42c09768500c62a4338722eea76030517c9fd70', 1773072000000, '01m88jv35hezj1g5', 'p', 'p', 1, '903d5f9bb480f70d4db9b326c7ad19fc7736461429e21b80afe4b6254b5fab6d', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1772413200000, 'clerk1', 1773072000000),
	('business-rule-task', '01m88jv3787n1k2h', '01m88jv3787n1k2h', NULL, 2, '620c031a63d52d166e677f3cd13642606ce83d17a77f7a8620e86a2c0c31efd6', 1773072000000, '01m88jv3727z9dgk', 'p', 'p', 1, '420f5b5c4bd11510c8a071e26ef90c0fe7ad4200970c6975286c106693857401', 'case-1', 'W01', 'ACTIVE', 0, 'virtual', NULL, 1773072000000, 'clerk1', NULL),
	('parallel-gateway', '01m88jv3fw7qer38', '01m88jv3fw7qer38', NULL, 5, 'aae60dca977807d234e3f1dfc508ac0ed0fa923a46f57cf285885a86ab42b017', 1776646800000, '01m88jv3fw7qer37', 'p', 'p', 1, 'a152d2c4513398e764aaffa0e0c511cee779cec624f3627ea40371554718d5fb', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('call-activity', '01m88jv37xcndbb3.4', '01m88jv37xcndbb3', '01m88jv37xcndbb3', 3, '32d2a1703f67a7cc0177f8d5ee68ef9e76ec8c993a2734a2f582ebad112c7906', 1773072000000, '01m88jv37w9dxh08', 'child', 'child', 1, '6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1773072000000, NULL, 1773072000000),
	('call-activity', '01m88jv37xcndbb3', '01m88jv37xcndbb3', NULL, 4, '2b6dc54e2d1ddd28705226e21150711b0730ec9a43dae01dfed7b78b1b077f04', 1773072000000, '01m88jv37w9dxh07', 'p', 'p', 1, '6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1773072000000, 'clerk1', 1773072000000),
	('call-activity', '01m88jv38p22jtxp', '01m88jv38p22jtxp', NULL, 1, 'c08f4ccd4c5f3299386dfe669e7220b1a885cae6c0b501a85c0749758e039e3b', 1773072000000, '01m88jv37w9dxh07', 'p', 'p', 1, '6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c', 'case-1', 'W01', 'ACTIVE', 0, 'virtual', NULL, 1773072000000, 'clerk1', NULL),
	('call-activity', '01m88jv38p22jtxp.4', '01m88jv38p22jtxp', '01m88jv38p22jtxp', 2, 'b83fb2cabbe7a3866e21b5577d72657362f94d5fda76a638a72bb07477da6935', 1773072000000, '01m88jv37w9dxh08', 'child', 'child', 1, '6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c', 'case-1', 'W01', 'ACTIVE', 0, 'virtual', NULL, 1773072000000, NULL, NULL),
	('call-activity-error', '01m88jv39c057hxe.4', '01m88jv39c057hxe', '01m88jv39c057hxe', 1, 'e649d4dd62966c8c664b7fce4362d6f5f9f00e323ade8cfe59634d55a3db3b9e', 1773072000000, '01m88jv39bdy0awr', 'child', 'child', 1, 'fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef', 'case-1', 'W01', 'TERMINATED', 0, 'virtual', NULL, 1773072000000, NULL, 1773072000000),
	('call-activity-error', '01m88jv39c057hxe', '01m88jv39c057hxe', NULL, 4, 'c36dd40b920f6a08837762a6d2a23e6a3a0ea4c0d556291c97e66d6395c9f0a2', 1773072000000, '01m88jv39bdy0awq', 'p', 'p', 1, 'fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1773072000000, 'clerk1', 1773072000000),
	('clock-two-pauses', '01m88jv3ckc71q11', '01m88jv3ckc71q11', NULL, 7, '74b774d49db70cced523ecc75b0809f03401673bf1b110d1b0db954fd6e06c62', 1776646800000, '01m88jv3cj4vr6gw', 'p', 'p', 1, '673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', '01m88jv3ckc71q11.2', 1776646800000, 'clerk1', 1776646800000),
	('error-uncaught', '01m88jv3dx9shswg', '01m88jv3dx9shswg', NULL, 1, '0323935612dd50f70c1a3e0cc7715fec0ff6342d5287e54bda439d06c907f659', 1776646800000, '01m88jv3dw6bze0n', 'p', 'p', 1, 'edac915301d2a653cf4d55e0992033c5fa8732e4dc973c12d532d91ef4589ead', 'case-1', 'W01', 'ACTIVE', 1, 'virtual', NULL, 1776646800000, 'clerk1', NULL),
	('claim', '01m88jv3a45e0vhh', '01m88jv3a45e0vhh', NULL, 5, '6dea42e695204fcc9e4f1af1005f1bab2c9f5ae106173144b49c3ae4bc626ef1', 1773072000000, '01m88jv3a45e0vhg', 'p', 'p', 1, 'cecbb3d8306ffbf630580feb3f8fa9c329fe2ee2d396c0af1970a565a01428db', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1773072000000, 'clerk1', 1773072000000),
	('timer-catch', '01m88jv3hke617zf', '01m88jv3hke617zf', NULL, 1, 'fe30505ec0743c5b996607bf5a2a577e04b1802874cb5ce6b4442453e6048f78', 1776646800000, '01m88jv3hje1274n', 'p', 'p', 1, 'c0ea2b45e931abf46efb02d7439761b22c1e53a87d4f545b8d69d4adf431a8ed', 'case-1', 'W01', 'ACTIVE', 0, 'virtual', NULL, 1776646800000, 'clerk1', NULL),
	('exclusive-gateway-no-flow', '01m88jv3eefjncry', '01m88jv3eefjncry', NULL, 3, '65bdf9282c5f567065f2bcec8be98d9b6a6b2b19d79385b20d2b21b3320d69f0', 1776646800000, '01m88jv3eb5vxndp', 'p', 'p', 1, 'f88da496a1f44c964a9fd61639b7e5a1a8a76bf5809c6ade0ddb4edfbe2b508f', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('message-and-timer-start', '01m88jv3f36n8f53', '01m88jv3f36n8f53', NULL, 1, 'b143f3b6aa789f559e0a857d566393f6b3e4e96906634b7b1ff377ae95c37733', 1776646800000, '01m88jv3f36n8f52', 'p', 'p', 1, 'adee0ec1a5ae7ad9cf7bad1ab191442d69356f10d38f7bdfee0c0cd9e5e8a868', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('message-and-timer-start', '01m88jv3ff3djy1m', '01m88jv3ff3djy1m', NULL, 1, '8057d0db5729659a21e340e079e0d5f65e1725e2a5060dfd10ff1b3a7b4725bc', 1776646800000, '01m88jv3f36n8f52', 'p', 'p', 1, 'adee0ec1a5ae7ad9cf7bad1ab191442d69356f10d38f7bdfee0c0cd9e5e8a868', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('message-and-timer-start', '01m88jv3fk2q1mwf', '01m88jv3fk2q1mwf', NULL, 1, '2ec57b038add3ca42934aec8d93a7618030118222e8fde1ef2124c36858d77b4', 1776646800000, '01m88jv3f36n8f52', 'p', 'p', 1, 'adee0ec1a5ae7ad9cf7bad1ab191442d69356f10d38f7bdfee0c0cd9e5e8a868', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('compensation/activity-ref-narrows', '01m88jv3ke2jjgt4', '01m88jv3ke2jjgt4', NULL, 3, 'c573f48a9f3840a710a7b4fec6727afea73244522602d42e1fa29d24a126d6e0', 1776646800000, '01m88jv3ke2jjgt3', 'p', 'p', 1, 'a35d59cc27fd5953d065d9c868a4e61a47b778a187f7eea70d7fbd2eb0d69019', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('user-task-assignment', '01m88jv3ja4epjbj', '01m88jv3ja4epjbj', NULL, 8, 'e9e4267e4f0d8c193656ea7764cdcd181bfb412c3afe9bb677bc202a01510a40', 1776646800000, '01m88jv3j9bvhjac', 'p', 'p', 1, '23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('compensation/activity-ref-of-a-subprocess', '01m88jv3mafwge2p', '01m88jv3mafwge2p', NULL, 1, '1bf8eabfcac89d031065c9ca1b21add08791c369061619323734b3d300c29996', 1776646800000, '01m88jv3mafwge2n', 'p', 'p', 1, '022595a1686d1c5544ba22767560ed19060a9e5642c99802355033e7347ebb73', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('compensation/activity-ref-of-one-not-completed', '01m88jv3n00zv7xq', '01m88jv3n00zv7xq', NULL, 3, '9cc11f0e58d9fe461f6e1788e6fe441b4cf88ce4c0e54663dab170b29c80c42d', 1776646800000, '01m88jv3n00zv7xp', 'p', 'p', 1, '8eb5c5389ebacd2a9ffcacc4641f147e24490b26ec2bac00f1457e2c9036986f', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88jv3nm9sj9qp', '01m88jv3nm9sj9qp', NULL, 7, '9207430878818805805a0f13898d7a50f929a1f1883f8f1e1d135fadb4e6c4bd', 1776646800000, '01m88jv3nm9sj9qn', 'p', 'p', 1, 'baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('loops/behavior-error-uncaught', '01m88jv3t8et1h9a', '01m88jv3t8et1h9a', NULL, 6, '51c677da8508b1980a83fb76e797e78e54f7774e2691c2b86eea76a905c69926', 1776646800000, '01m88jv3t780eajn', 'p', 'p', 1, 'cd7e81af8de9920cc16c3b7b423975da0b65958cbc97381c9b6c3cb3cf17a912', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('compensation/cancelled-while-it-runs', '01m88jv3pra0hfg8', '01m88jv3pra0hfg8', NULL, 5, '07b3e1f45e95da04863208972ac2a09c8ecf74d8705b871bc7cfa44056966f25', 1776646800000, '01m88jv3pqa071tn', 'p', 'p', 1, 'c72f405ac0d9928636acadd6527881d2b1735a25df26dc1f9b5fa81ecb70080e', 'case-1', 'W01', 'TERMINATED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.13', '01m88jv3qe0ty3ft', '01m88jv3qe0ty3ft', 3, '5510b8a8321fb16892d33368b7a108fd6eb8f4d0aa10ad6b8518e19707e51204', 1776646800000, '01m88jv3qe0ty3fs', 'q', 'q', 1, '7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, NULL, 1776646800000),
	('loops/behavior-none-throws-at-every-completion', '01m88jv3v87r0vmd', '01m88jv3v87r0vmd', NULL, 5, 'e8a6a1f125f7351c3571337d02aa99a2371247009f4a7080523428c0a2904424', 1776646800000, '01m88jv3v71p9w11', 'p', 'p', 1, '15acd2f7da9fb336eb555740d6e2a7a7636455b29ec528432a192898182c2eb5', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.9', '01m88jv3qe0ty3ft', '01m88jv3qe0ty3ft', 3, '15d244252abeebb936fb5305d95ad331f9d7909b6a3622ffca6c20833fe6a459', 1776646800000, '01m88jv3qe0ty3fs', 'q', 'q', 1, '7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, NULL, 1776646800000),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft', '01m88jv3qe0ty3ft', NULL, 7, '271b699b96196e9436596074185a57aea5683d95b1d7f9c90f4b74fba348cac6', 1776646800000, '01m88jv3qe0ty3fr', 'p', 'p', 1, '7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('loops/any-signs', '01m88jv3rk8mkc5z', '01m88jv3rk8mkc5z', NULL, 5, '22c32e66324acf1eb511eacaa5180e64e11648b1d6abf9a6521885a37279dbda', 1776646800000, '01m88jv3rk8mkc5y', 'p', 'p', 1, '207f5d1520da7a7b2a0f8fd8cfa328d6fb6ebbb4fbe062434a17311e9ee71497', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('loops/behavior-complex', '01m88jv3sd4q00yh', '01m88jv3sd4q00yh', NULL, 7, '6f81cb0a24f4122d32698b0902afd36feb9268a4bd37b4fc07d66bfa16bbfbbd', 1776646800000, '01m88jv3sd4q00yg', 'p', 'p', 1, 'dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p', '01m88jv3waet0m6p', NULL, 5, '1d5625b861112705d19e6675ee9096f576440a34d70d4b4db517c64c4ed19a80', 1776646800000, '01m88jv3w9fmssed', 'p', 'p', 1, '34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc', 'case-1', 'W01', 'TERMINATED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p.12', '01m88jv3waet0m6p', '01m88jv3waet0m6p', 3, '3b7dacad755678e38cae1059961b6336ee8897fbcbd09fc676e545198e48b2a6', 1776646800000, '01m88jv3waet0m6n', 'q', 'q', 1, '34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc', 'case-1', 'W01', 'TERMINATED', 0, 'virtual', NULL, 1776646800000, NULL, 1776646800000),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88jv3y64vr8ba', '01m88jv3y64vr8ba', NULL, 6, '7b686a8a44c4b1dd603a8b5268175001e9b08b392d9a6403224ec789d822e780', 1776646800000, '01m88jv3y64vr8b9', 'p', 'p', 1, '60479ca085d9e762850d4810915c5a33223666624debe63f71ac2f8d4fb0babd', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('operations/claim-that-comes-second', '01m88jv3x78pcns3', '01m88jv3x78pcns3', NULL, 5, '3971cd2fbcd7fccf501fac9c64c86a859bdde0818a2046763191f828b4cb83fd', 1776646800000, '01m88jv3x68kb9qg', 'p', 'p', 1, '560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c', 'case-1', 'W01', 'COMPLETED', 0, 'virtual', NULL, 1776646800000, 'clerk1', 1776646800000),
	('operations/iteration-removed-by-its-own-command', '01m88jv3z87zshts', '01m88jv3z87zshts', NULL, 5, '24c3abab4cc4dc87ac805925cf7871f66ababf6f02f509b11f882d58b80cc048', 1776646800000, '01m88jv3z87zshtr', 'p', 'p', 1, '955ac3f02a763d276844ed34ac7c8abcc316c690c67d55cdf5a4937043e57361', 'case-1', 'W01', 'ACTIVE', 0, 'virtual', NULL, 1776646800000, 'clerk1', NULL),
	('operations/migrate-a-call-under-way', '01m88jv3zzcbpxaq', '01m88jv3zzcbpxaq', NULL, 1, '27b294ca03594ee74d9ab8ab228caa6d8c5d093cacf917442d37d7fc2a18caf2', 1776646800000, '01m88jv3zt4zyyfe', 'p', 'p', 1, '8c1e7f106a95c9f6fafeac6653162d248be861157bfa26c04d13b8f4a0b5a828', 'case-1', 'W01', 'ACTIVE', 0, 'virtual', NULL, 1776646800000, 'clerk1', NULL),
	('operations/migrate-a-call-under-way', '01m88jv3zzcbpxaq.4', '01m88jv3zzcbpxaq', '01m88jv3zzcbpxaq', 3, '905a8771388d9279c987930d388f0728fa01f6119cef61f2e5a24ef9696ab548', 1776646800000, '01m88jv3zt4zyyff', 'q', 'q', 1, '8c1e7f106a95c9f6fafeac6653162d248be861157bfa26c04d13b8f4a0b5a828', 'case-1', 'W01', 'ACTIVE', 1, 'virtual', NULL, 1776646800000, NULL, NULL),
	('default', '01m88jv40s5p5hns', '01m88jv40s5p5hns', NULL, 2, '419684d991ea6b28f5926e6e44c4fc9f4bde06359f9bd8706981fb6ed1c6e17e', 1776646800000, '01m88jv40q0tjq8t', 'unfinished', 'unfinished', 1, 'cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56', NULL, NULL, 'ACTIVE', 0, 'virtual', '01m88jv40s5p5hns.2', 1776646800000, 'clerk1', NULL),
	('default', '01m88jv411a4n0n1', '01m88jv411a4n0n1', NULL, 2, '59f3e5e47ace686c097d15f115c19b7010f88caa97dc5afb48a89402dd3a1a7d', 1776646800000, '01m88jv40ef5wj8s', 'approval', 'approval', 1, '352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b', NULL, NULL, 'ACTIVE', 0, 'virtual', NULL, 1776646800000, 'clerk1', NULL),
	('default', '01m88jv41c2qsh78', '01m88jv41c2qsh78', NULL, 2, 'd296365b245fe6fcc4a839ec07362ef0af87839f8b4df93c60bbda33dfbc1e0b', 1776646800000, '01m88jv40ef5wj8s', 'approval', 'approval', 1, '352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b', NULL, NULL, 'ACTIVE', 0, 'virtual', NULL, 1776646800000, 'clerk1', NULL),
	('default', '01m88jv419a89589', '01m88jv419a89589', NULL, 3, 'd6469d9e204521ad963a0d959991dadef383ce4736f9df93e523216c049a047a', 1776646800000, '01m88jv40q0tjq8t', 'unfinished', 'unfinished', 1, 'cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56', NULL, NULL, 'ACTIVE', 0, 'virtual', '01m88jv419a89589.2', 1776646800000, 'clerk1', NULL),
	('default', '01m88jv41qckn31a', '01m88jv41qckn31a', NULL, 2, 'a95b869bb79fa4ab231cdee3176671cffe2348ba765bf03b4565653708665624', 1776646800000, '01m88jv40ef5wj8s', 'approval', 'approval', 1, '352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b', NULL, NULL, 'ACTIVE', 0, 'virtual', NULL, 1776646800000, 'clerk1', NULL),
	('default', '01m88jv41m8kp8xq', '01m88jv41m8kp8xq', NULL, 3, 'ddac4e0887e200a27dcb8b99c8af9b0d7647413e20bda7af3f3d011b78dbf568', 1776646800000, '01m88jv40q0tjq8t', 'unfinished', 'unfinished', 1, 'cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56', NULL, NULL, 'ACTIVE', 0, 'virtual', '01m88jv41m8kp8xq.2', 1776646800000, 'clerk1', NULL);


--
-- Data for Name: jobs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.jobs VALUES
	('service-task', '01m88jv3gmb7f3qh.4', '01m88jv3gmb7f3qh', '01m88jv3gmb7f3qh', '01m88jv3gmb7f3qh.3', 'send', '01m88jv3gk580pjk', 'p', 'send-notice', '{"channel":"sms"}', 'COMPLETED', 1, NULL, 0, 'no connection', 'virtual', 1776646800000, 1776646800000, 'BPMN_ELEMENT', 'UNSPECIFIED', 0),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p.7', '01m88jv3waet0m6p', '01m88jv3waet0m6p', '01m88jv3waet0m6p.6', 'b', '01m88jv3w9fmssed', 'p', 'b', '{}', 'CANCELED', 3, NULL, 0, NULL, 'virtual', 1776646800000, 1776646800000, 'BPMN_ELEMENT', 'UNSPECIFIED', 0),
	('default', '01m88jv419a89589.7', '01m88jv419a89589', '01m88jv419a89589', '01m88jv419a89589.6', 'Seal', '01m88jv40q0tjq8t', 'unfinished', 'seal', '{}', 'CREATED', 3, NULL, 0, NULL, 'virtual', 1776646800000, NULL, 'BPMN_ELEMENT', 'UNSPECIFIED', 0),
	('default', '01m88jv41m8kp8xq.7', '01m88jv41m8kp8xq', '01m88jv41m8kp8xq', '01m88jv41m8kp8xq.6', 'Seal', '01m88jv40q0tjq8t', 'unfinished', 'seal', '{}', 'CREATED', 3, NULL, 0, NULL, 'virtual', 1776646800000, NULL, 'BPMN_ELEMENT', 'UNSPECIFIED', 0);


--
-- Data for Name: journal_headers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal_headers VALUES
	('boundary-timer-cycle', '01m88jv35j6gxhv3', 1, 1, '{"tenant":"boundary-timer-cycle","instance":"01m88jv35j6gxhv3","seq":1,"now":1772413200000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"903d5f9bb480f70d4db9b326c7ad19fc7736461429e21b80afe4b6254b5fab6d","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"faed67ea8803c27f44e8765b8caeec96bca1c7825e2dfa1cedab890da0919eef","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'b5ac42cd0459b6d81642445f5d40de802a5dde699fd83df63c5b6844af5eb35e'),
	('boundary-timer-cycle', '01m88jv35j6gxhv3', 2, 2, '{"tenant":"boundary-timer-cycle","instance":"01m88jv35j6gxhv3","seq":2,"now":1772413200000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"903d5f9bb480f70d4db9b326c7ad19fc7736461429e21b80afe4b6254b5fab6d","engineRevision":4,"actor":"system","cause":null,"payloadHash":"102e03991629fe53e815eae30f2f6665e1a7ea2b3532f9581d19c8cdb467d493","previousHash":"b5ac42cd0459b6d81642445f5d40de802a5dde699fd83df63c5b6844af5eb35e"}', 'c68974a92e526e1f4862029dce4f3ccf39c4b10917082b83adb767c60019ecb9'),
	('boundary-timer-cycle', '01m88jv35j6gxhv3', 3, 3, '{"tenant":"boundary-timer-cycle","instance":"01m88jv35j6gxhv3","seq":3,"now":1772449200000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"903d5f9bb480f70d4db9b326c7ad19fc7736461429e21b80afe4b6254b5fab6d","engineRevision":4,"actor":"system","cause":null,"payloadHash":"49d0b6a3ce653640b0ac1abee74b78f35fe681671fc0c5dd96473dfa095773b4","previousHash":"c68974a92e526e1f4862029dce4f3ccf39c4b10917082b83adb767c60019ecb9"}', '4e7b325a48a6950c7d6acddd4d56a9293c691a8ad61a832edb71c2dfefaacaaa'),
	('boundary-timer-cycle', '01m88jv35j6gxhv3', 4, 4, '{"tenant":"boundary-timer-cycle","instance":"01m88jv35j6gxhv3","seq":4,"now":1772485200000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"903d5f9bb480f70d4db9b326c7ad19fc7736461429e21b80afe4b6254b5fab6d","engineRevision":4,"actor":"system","cause":null,"payloadHash":"75d9c76d4f0d888d7f9b460ecf78067eedbf3e42da5e1f6496e16176eccd7ad4","previousHash":"4e7b325a48a6950c7d6acddd4d56a9293c691a8ad61a832edb71c2dfefaacaaa"}', '7d7743c4ff6882146943d2c3a14c3db51d782da769c6d771596c025cf5159a03'),
	('boundary-timer-cycle', '01m88jv35j6gxhv3', 5, 5, '{"tenant":"boundary-timer-cycle","instance":"01m88jv35j6gxhv3","seq":5,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"903d5f9bb480f70d4db9b326c7ad19fc7736461429e21b80afe4b6254b5fab6d","engineRevision":4,"actor":"system","cause":null,"payloadHash":"f983a9702cff838ec70022070037ad08ba348c84eb2e370915eb640ac911a44a","previousHash":"7d7743c4ff6882146943d2c3a14c3db51d782da769c6d771596c025cf5159a03"}', '335af7773aba917402ecca59c62c26267f299de96969463473733e4e9a932550'),
	('boundary-timer-cycle', '01m88jv35j6gxhv3', 6, 6, '{"tenant":"boundary-timer-cycle","instance":"01m88jv35j6gxhv3","seq":6,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"903d5f9bb480f70d4db9b326c7ad19fc7736461429e21b80afe4b6254b5fab6d","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"a212149e589d8d885bdd4a46ff4b1ad81d9573d45a0f7a9096fa1407b3c83617","previousHash":"335af7773aba917402ecca59c62c26267f299de96969463473733e4e9a932550"}', '6560b03f1482e870226ef1daf42c09768500c62a4338722eea76030517c9fd70'),
	('business-rule-task', '01m88jv3787n1k2h', 1, 7, '{"tenant":"business-rule-task","instance":"01m88jv3787n1k2h","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"420f5b5c4bd11510c8a071e26ef90c0fe7ad4200970c6975286c106693857401","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"b6e713b94880626c24fa4ea8747e88db803f71724785b98688185a7283fbf6e7","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '324116c2cbbe0c53c74db90d659477b8ae62cdcea1f1f1aecde584c7ae5cded2'),
	('business-rule-task', '01m88jv3787n1k2h', 2, 8, '{"tenant":"business-rule-task","instance":"01m88jv3787n1k2h","seq":2,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"420f5b5c4bd11510c8a071e26ef90c0fe7ad4200970c6975286c106693857401","engineRevision":4,"actor":"system","cause":null,"payloadHash":"1bfe1fdcdfe92a38a7902d005365de5071c495f532d4709657e0ad77eafd6a14","previousHash":"324116c2cbbe0c53c74db90d659477b8ae62cdcea1f1f1aecde584c7ae5cded2"}', '620c031a63d52d166e677f3cd13642606ce83d17a77f7a8620e86a2c0c31efd6'),
	('call-activity', '01m88jv37xcndbb3', 1, 9, '{"tenant":"call-activity","instance":"01m88jv37xcndbb3","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"fd36e36471c87e7c0395c830a0999899f4795c1a0f5269bdbb7aa67e5b419f8c","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'd1803e5fb3f41c743efe43af61cda59cba77950f932bd46793d586806d89c37d'),
	('call-activity', '01m88jv37xcndbb3.4', 1, 10, '{"tenant":"call-activity","instance":"01m88jv37xcndbb3.4","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m88jv37xcndbb3","seq":1,"delivery":0},"payloadHash":"66337fa8691c978a18cd4b0feb5f9d28980f57a3ae2b0a9473ff557866150ec3","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '7480b6b9b805e50bf4c5d2da9f3b0968ac3c7738be4e351e0b709d05470ca0a9'),
	('call-activity', '01m88jv37xcndbb3.4', 2, 11, '{"tenant":"call-activity","instance":"01m88jv37xcndbb3.4","seq":2,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":4,"actor":"system","cause":null,"payloadHash":"c2b6dbdd14362256d72c1c8d9f7e20ad1c3782ed766aa88f750b89e6757ef65b","previousHash":"7480b6b9b805e50bf4c5d2da9f3b0968ac3c7738be4e351e0b709d05470ca0a9"}', '8668677db8969597557f552187c05cbe0dac9bc8ff5ba9ff2513878c75a04c01'),
	('call-activity', '01m88jv37xcndbb3.4', 3, 12, '{"tenant":"call-activity","instance":"01m88jv37xcndbb3.4","seq":3,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"12cfb3835172b65925bf22a3b1a7547399a0c6a1086aa92f81eea670c7a5f70d","previousHash":"8668677db8969597557f552187c05cbe0dac9bc8ff5ba9ff2513878c75a04c01"}', '32d2a1703f67a7cc0177f8d5ee68ef9e76ec8c993a2734a2f582ebad112c7906'),
	('call-activity', '01m88jv37xcndbb3', 2, 13, '{"tenant":"call-activity","instance":"01m88jv37xcndbb3","seq":2,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m88jv37xcndbb3.4","seq":3,"delivery":0},"payloadHash":"8d96264fd6cb3aff71ad15c8e4fb18505e4e5cd44a67bfbf3a43f3be020fce17","previousHash":"d1803e5fb3f41c743efe43af61cda59cba77950f932bd46793d586806d89c37d"}', '1b52bc4a9bde802ca3088f4fcf2a52e2b55de157636fd5c4b1fa0697db809aee'),
	('call-activity', '01m88jv37xcndbb3', 3, 14, '{"tenant":"call-activity","instance":"01m88jv37xcndbb3","seq":3,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":4,"actor":"system","cause":null,"payloadHash":"115dbc4360bfa1cd6591aa40a96e6ac01cf2fb1831bf9d8ac33fc16f0daf9f45","previousHash":"1b52bc4a9bde802ca3088f4fcf2a52e2b55de157636fd5c4b1fa0697db809aee"}', '9bfd143f422f3460e7696ef05afbcc9d6d5a699c2f80bfcc354a4aff2e5d6a90'),
	('call-activity', '01m88jv37xcndbb3', 4, 15, '{"tenant":"call-activity","instance":"01m88jv37xcndbb3","seq":4,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"fb2ffa972dc27ed1ac7c5d8dd5777827f2485d3d47da6041604a67053d1bfcd1","previousHash":"9bfd143f422f3460e7696ef05afbcc9d6d5a699c2f80bfcc354a4aff2e5d6a90"}', '2b6dc54e2d1ddd28705226e21150711b0730ec9a43dae01dfed7b78b1b077f04'),
	('call-activity', '01m88jv38p22jtxp', 1, 16, '{"tenant":"call-activity","instance":"01m88jv38p22jtxp","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"ab262c9f846b0c5aa39813ed8095a5d675c2df7e5f893100b04f532a9dbe7d43","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'c08f4ccd4c5f3299386dfe669e7220b1a885cae6c0b501a85c0749758e039e3b'),
	('call-activity', '01m88jv38p22jtxp.4', 1, 17, '{"tenant":"call-activity","instance":"01m88jv38p22jtxp.4","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m88jv38p22jtxp","seq":1,"delivery":0},"payloadHash":"3d5e66fff43ae95a3cb5e4a2075809298d9ba6c54ace80d047419363fffb9652","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '66a0c13e3ea5c29c78cf6e87478ae30808fc1dae83da964053c977d935d0401a'),
	('call-activity', '01m88jv38p22jtxp.4', 2, 18, '{"tenant":"call-activity","instance":"01m88jv38p22jtxp.4","seq":2,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c","engineRevision":4,"actor":"system","cause":null,"payloadHash":"92e236f8277f393b9801332ce9d0a5a3b20327d400f771a21265bee0454fd1fe","previousHash":"66a0c13e3ea5c29c78cf6e87478ae30808fc1dae83da964053c977d935d0401a"}', 'b83fb2cabbe7a3866e21b5577d72657362f94d5fda76a638a72bb07477da6935'),
	('call-activity-error', '01m88jv39c057hxe', 1, 19, '{"tenant":"call-activity-error","instance":"01m88jv39c057hxe","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"4cd3ac254d71d741e62fac66aa692bff0c11d4f39bad83f40904c4449f82789b","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'b98028b00bdbe80feb19cd6008114ff13aa5ff49f6cd5b672d0aa159b2559521'),
	('call-activity-error', '01m88jv39c057hxe.4', 1, 20, '{"tenant":"call-activity-error","instance":"01m88jv39c057hxe.4","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m88jv39c057hxe","seq":1,"delivery":0},"payloadHash":"2b9297e1ddf3dfb0eb36ec6bfa035b3500959ed5157d0cc2d16a542c59731b7d","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'e649d4dd62966c8c664b7fce4362d6f5f9f00e323ade8cfe59634d55a3db3b9e'),
	('call-activity-error', '01m88jv39c057hxe', 2, 21, '{"tenant":"call-activity-error","instance":"01m88jv39c057hxe","seq":2,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m88jv39c057hxe.4","seq":1,"delivery":0},"payloadHash":"5f51d27b3f4456fd5038079a4de2084b718bb54559ba1b46e71d77cbb48689e9","previousHash":"b98028b00bdbe80feb19cd6008114ff13aa5ff49f6cd5b672d0aa159b2559521"}', 'ff6a1c10400ede1af249ccda32b2ea1acd8485dffe2d51dd468fd1d32654f69c'),
	('call-activity-error', '01m88jv39c057hxe', 3, 22, '{"tenant":"call-activity-error","instance":"01m88jv39c057hxe","seq":3,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef","engineRevision":4,"actor":"system","cause":null,"payloadHash":"dc0b8c6b944adced4319e7839000cf18066f873aebf0b60ad69cabf4165ea5aa","previousHash":"ff6a1c10400ede1af249ccda32b2ea1acd8485dffe2d51dd468fd1d32654f69c"}', '68ab40176d7d9fea58d9ca2fb625d20636e857a2f5dde92428e7f2db95e8944f'),
	('call-activity-error', '01m88jv39c057hxe', 4, 23, '{"tenant":"call-activity-error","instance":"01m88jv39c057hxe","seq":4,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"5547a8f8e67dfad3029c501d6b2f2dcc5d8045d5191aa73ae653ebc8f64a8962","previousHash":"68ab40176d7d9fea58d9ca2fb625d20636e857a2f5dde92428e7f2db95e8944f"}', 'c36dd40b920f6a08837762a6d2a23e6a3a0ea4c0d556291c97e66d6395c9f0a2'),
	('claim', '01m88jv3a45e0vhh', 1, 24, '{"tenant":"claim","instance":"01m88jv3a45e0vhh","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cecbb3d8306ffbf630580feb3f8fa9c329fe2ee2d396c0af1970a565a01428db","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"d39adfeefc453788ba6dd569e68e145da839a553865ea0959cd775d63270b400","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'b2c9136ec901a7e9210b935b17e9e7b572add20a86640461c65d1b0cc03a99df'),
	('claim', '01m88jv3a45e0vhh', 2, 25, '{"tenant":"claim","instance":"01m88jv3a45e0vhh","seq":2,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cecbb3d8306ffbf630580feb3f8fa9c329fe2ee2d396c0af1970a565a01428db","engineRevision":4,"actor":"system","cause":null,"payloadHash":"29e23562e0d5c40df83239699f11a2cfbe0a66ef995be61edacab04e4d9d5ed2","previousHash":"b2c9136ec901a7e9210b935b17e9e7b572add20a86640461c65d1b0cc03a99df"}', '390b46a62c4250a7dba621e1ec4075a0218e91286ec4f97e213fe5f96557c9a5'),
	('claim', '01m88jv3a45e0vhh', 3, 26, '{"tenant":"claim","instance":"01m88jv3a45e0vhh","seq":3,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cecbb3d8306ffbf630580feb3f8fa9c329fe2ee2d396c0af1970a565a01428db","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"2bbe9e9af08fe0615c07ad46d10c1f29330d66c5c817906a5dac32e896d22879","previousHash":"390b46a62c4250a7dba621e1ec4075a0218e91286ec4f97e213fe5f96557c9a5"}', 'd36646caf65730ef9efa58130bb27f6fcf634a2c6a24f5d818668ed43825d3e1'),
	('claim', '01m88jv3a45e0vhh', 4, 27, '{"tenant":"claim","instance":"01m88jv3a45e0vhh","seq":4,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cecbb3d8306ffbf630580feb3f8fa9c329fe2ee2d396c0af1970a565a01428db","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"5cac2b5f1a124e4582d530be2a6d923bea08d5b049415ce8e0c4dc5364c416ce","previousHash":"d36646caf65730ef9efa58130bb27f6fcf634a2c6a24f5d818668ed43825d3e1"}', '15e1d25acb1cecb3bea1ab2ec43b71d4b8d34f35821499a6668247169d0f15ae'),
	('claim', '01m88jv3a45e0vhh', 5, 28, '{"tenant":"claim","instance":"01m88jv3a45e0vhh","seq":5,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cecbb3d8306ffbf630580feb3f8fa9c329fe2ee2d396c0af1970a565a01428db","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"a630c0b6526657ffd9508ad9a5228b35d950ca5b45057694250b2250f5afd63e","previousHash":"15e1d25acb1cecb3bea1ab2ec43b71d4b8d34f35821499a6668247169d0f15ae"}', '6dea42e695204fcc9e4f1af1005f1bab2c9f5ae106173144b49c3ae4bc626ef1'),
	('clock-case', '01m88jv3b332x5w6', 1, 29, '{"tenant":"clock-case","instance":"01m88jv3b332x5w6","seq":1,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"42a12cabe92ab2df66b50b55aee7e7efe3861edc0750b2d142bba5e9e61c51c7","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'ee4f631161d8a8c1e9604df98979945c726f4b13277ef82c5b64bc740a8ebe6c'),
	('clock-case', '01m88jv3b332x5w6', 2, 30, '{"tenant":"clock-case","instance":"01m88jv3b332x5w6","seq":2,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995","engineRevision":4,"actor":"system","cause":null,"payloadHash":"eb71712e17b9bf79e2804d2101e781185cb23b8863dc849b0e4bf984ad6450d7","previousHash":"ee4f631161d8a8c1e9604df98979945c726f4b13277ef82c5b64bc740a8ebe6c"}', 'aa8c4bd084d76a12a71acd78171e5cb1e336244e3dc1960db19893ffa321e655'),
	('clock-case', '01m88jv3b332x5w6', 3, 31, '{"tenant":"clock-case","instance":"01m88jv3b332x5w6","seq":3,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"a7483c046f8bb1d5800757603880bb1652175b3d29228d8f6aa4b09a074e1708","previousHash":"aa8c4bd084d76a12a71acd78171e5cb1e336244e3dc1960db19893ffa321e655"}', 'ecefd8905652f8d2c745215bc3f021ef001c3d037ba5065bcd675bd92cc90746'),
	('clock-case', '01m88jv3b332x5w6', 4, 32, '{"tenant":"clock-case","instance":"01m88jv3b332x5w6","seq":4,"now":1773072000000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995","engineRevision":4,"actor":"system","cause":null,"payloadHash":"f452c22f86c49ba8eb3af488263a767e1779c3469a53644080182090f754678e","previousHash":"ecefd8905652f8d2c745215bc3f021ef001c3d037ba5065bcd675bd92cc90746"}', '9b7386ef8ff806807c00fa5a90e0fdf12f32a7f16b779a83503e5b612766ca2a'),
	('clock-case', '01m88jv3b332x5w6', 5, 33, '{"tenant":"clock-case","instance":"01m88jv3b332x5w6","seq":5,"now":1773104400000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"8fd80e2e6c34cd16f1110ae08cba63a1c997193ab7fdc3d842b0cf3f152dff9a","previousHash":"9b7386ef8ff806807c00fa5a90e0fdf12f32a7f16b779a83503e5b612766ca2a"}', '5bb564e6f53c8dd8ffc47bad507e27b7e65041860174b7ea95e898761bb0c503'),
	('clock-case', '01m88jv3b332x5w6', 6, 34, '{"tenant":"clock-case","instance":"01m88jv3b332x5w6","seq":6,"now":1773104400000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995","engineRevision":4,"actor":"system","cause":null,"payloadHash":"ab2e33798e8fed81a2de227d90e4ca3763c1e42dec6bca50f30fb7e400405304","previousHash":"5bb564e6f53c8dd8ffc47bad507e27b7e65041860174b7ea95e898761bb0c503"}', 'b6190f396432c9a7835aa322da360503aa6c4a1ab6920ac33b2bfd0403dbed21'),
	('clock-case', '01m88jv3b332x5w6', 7, 35, '{"tenant":"clock-case","instance":"01m88jv3b332x5w6","seq":7,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995","engineRevision":4,"actor":"system","cause":null,"payloadHash":"e7001657558877f7bf2d1d2f17e3ad2e550f0669bd9a0d604547c72e6d3c4ca2","previousHash":"b6190f396432c9a7835aa322da360503aa6c4a1ab6920ac33b2bfd0403dbed21"}', 'd83630d6e459c731713465f340ab2ad0af39c4cd70bfef716eead80b2f28fe95'),
	('clock-case', '01m88jv3b332x5w6', 8, 36, '{"tenant":"clock-case","instance":"01m88jv3b332x5w6","seq":8,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"5c8eeaa43a2260125a96c96187a8e0660253199cded4679b8d25156b02565d39","previousHash":"d83630d6e459c731713465f340ab2ad0af39c4cd70bfef716eead80b2f28fe95"}', '1868c41d6f996c20e0ad1bb8d4d73a0c4a430d187385ffccd5afd338a00d3dce'),
	('clock-two-pauses', '01m88jv3ckc71q11', 1, 37, '{"tenant":"clock-two-pauses","instance":"01m88jv3ckc71q11","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"6c5c23b935a756d9cbb2150a78fc4f4aa5f3af8d270dd331b5d4a154474156c6","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'd0af9b8c298d8d34fe8d6542e34febfe841d170c39989aa78c5434eee43df9b1'),
	('clock-two-pauses', '01m88jv3ckc71q11', 2, 38, '{"tenant":"clock-two-pauses","instance":"01m88jv3ckc71q11","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0","engineRevision":4,"actor":"system","cause":null,"payloadHash":"18796b72545d67371c68d85989377d08c65401f1e73509087afa8817da346acd","previousHash":"d0af9b8c298d8d34fe8d6542e34febfe841d170c39989aa78c5434eee43df9b1"}', 'f4e094d65572f033ac4fe6ea2ea39af6347cfd6b62915675b023ee3b0e62fe30'),
	('clock-two-pauses', '01m88jv3ckc71q11', 3, 39, '{"tenant":"clock-two-pauses","instance":"01m88jv3ckc71q11","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0","engineRevision":4,"actor":"system","cause":null,"payloadHash":"e47484d3a47868d21afdc10e1a968b68e8e424200257a307ce498dc09a2e4b0f","previousHash":"f4e094d65572f033ac4fe6ea2ea39af6347cfd6b62915675b023ee3b0e62fe30"}', 'babab5c420d1938a80efa17c99c7d3f7c804ad381c0eacb659526cef17556ecb'),
	('clock-two-pauses', '01m88jv3ckc71q11', 4, 40, '{"tenant":"clock-two-pauses","instance":"01m88jv3ckc71q11","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"f63466c04957946e32cde2d35e9a7591c8c536a2ee5f7de900ad60d24649e89d","previousHash":"babab5c420d1938a80efa17c99c7d3f7c804ad381c0eacb659526cef17556ecb"}', '6db3287421672226829ddd89425bef01e0afdc37bd383e0cd2c81a48cf279e54'),
	('clock-two-pauses', '01m88jv3ckc71q11', 5, 41, '{"tenant":"clock-two-pauses","instance":"01m88jv3ckc71q11","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"8f55af23de4f18b1da3998a7db87aec0f65bf163d3086f6f6f59b7283ad3e20d","previousHash":"6db3287421672226829ddd89425bef01e0afdc37bd383e0cd2c81a48cf279e54"}', 'f92d592dbebd54c66689484c5c37908b546d33ca39987e7a40dc48932c8e9504'),
	('clock-two-pauses', '01m88jv3ckc71q11', 6, 42, '{"tenant":"clock-two-pauses","instance":"01m88jv3ckc71q11","seq":6,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0","engineRevision":4,"actor":"system","cause":null,"payloadHash":"c8058975d90cf4f1acb68f699ce15291977e509b5bec98ea91e86bb807c44f11","previousHash":"f92d592dbebd54c66689484c5c37908b546d33ca39987e7a40dc48932c8e9504"}', 'd64389b880bc24f3ca527c9627d05376dd825395d3e595b9b8dc40cc0f99491d'),
	('clock-two-pauses', '01m88jv3ckc71q11', 7, 43, '{"tenant":"clock-two-pauses","instance":"01m88jv3ckc71q11","seq":7,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"061e72001406e5042152839020d694c8658296a383195bb5a23a9ad3b1b2e382","previousHash":"d64389b880bc24f3ca527c9627d05376dd825395d3e595b9b8dc40cc0f99491d"}', '74b774d49db70cced523ecc75b0809f03401673bf1b110d1b0db954fd6e06c62'),
	('error-uncaught', '01m88jv3dx9shswg', 1, 44, '{"tenant":"error-uncaught","instance":"01m88jv3dx9shswg","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"edac915301d2a653cf4d55e0992033c5fa8732e4dc973c12d532d91ef4589ead","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"0f82e9b72388f25066fa569dcf09b2112f08c1c1c03a9370407414ca98e94d87","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '0323935612dd50f70c1a3e0cc7715fec0ff6342d5287e54bda439d06c907f659'),
	('exclusive-gateway-no-flow', '01m88jv3eefjncry', 1, 45, '{"tenant":"exclusive-gateway-no-flow","instance":"01m88jv3eefjncry","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"f88da496a1f44c964a9fd61639b7e5a1a8a76bf5809c6ade0ddb4edfbe2b508f","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"071af48946fd10917769c533603019afeea68f8a5f67d2db1199406b958cc03d","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '86eb491945ae0707cb8667e198d7f2353f2e263c8d0ec4fae52a093f52ef4120'),
	('exclusive-gateway-no-flow', '01m88jv3eefjncry', 2, 46, '{"tenant":"exclusive-gateway-no-flow","instance":"01m88jv3eefjncry","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"f88da496a1f44c964a9fd61639b7e5a1a8a76bf5809c6ade0ddb4edfbe2b508f","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"f12ba8fdf50c61b4a683724545c6c8267ac32e21a0cff2f155986dfa61520f12","previousHash":"86eb491945ae0707cb8667e198d7f2353f2e263c8d0ec4fae52a093f52ef4120"}', '3a09565d09b78c9a91a6331dda9c6c06417e71dff91484b93ba676bd6796b913'),
	('exclusive-gateway-no-flow', '01m88jv3eefjncry', 3, 47, '{"tenant":"exclusive-gateway-no-flow","instance":"01m88jv3eefjncry","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"f88da496a1f44c964a9fd61639b7e5a1a8a76bf5809c6ade0ddb4edfbe2b508f","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"a5b81cbc7ffc799e84b81eb1dc5b24fef8e1d535a03f4d9aed7f5a0496065cba","previousHash":"3a09565d09b78c9a91a6331dda9c6c06417e71dff91484b93ba676bd6796b913"}', '65bdf9282c5f567065f2bcec8be98d9b6a6b2b19d79385b20d2b21b3320d69f0'),
	('message-and-timer-start', '01m88jv3f36n8f53', 1, 48, '{"tenant":"message-and-timer-start","instance":"01m88jv3f36n8f53","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"adee0ec1a5ae7ad9cf7bad1ab191442d69356f10d38f7bdfee0c0cd9e5e8a868","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"97bd05555807365a8136d8f71e3d28c31b6e4c462e89c11d552e75d17f957a5a","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'b143f3b6aa789f559e0a857d566393f6b3e4e96906634b7b1ff377ae95c37733'),
	('message-and-timer-start', '01m88jv3ff3djy1m', 1, 49, '{"tenant":"message-and-timer-start","instance":"01m88jv3ff3djy1m","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"adee0ec1a5ae7ad9cf7bad1ab191442d69356f10d38f7bdfee0c0cd9e5e8a868","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"13923e14c3eacae8928ddc8262c5170fdd4593598ba0ac2df65d5e82ae073c53","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '8057d0db5729659a21e340e079e0d5f65e1725e2a5060dfd10ff1b3a7b4725bc'),
	('message-and-timer-start', '01m88jv3fk2q1mwf', 1, 50, '{"tenant":"message-and-timer-start","instance":"01m88jv3fk2q1mwf","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"adee0ec1a5ae7ad9cf7bad1ab191442d69356f10d38f7bdfee0c0cd9e5e8a868","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"6f94042974296a479036644117570400437615a997a73ebd256a50d5cccb55b7","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '2ec57b038add3ca42934aec8d93a7618030118222e8fde1ef2124c36858d77b4'),
	('parallel-gateway', '01m88jv3fw7qer38', 1, 51, '{"tenant":"parallel-gateway","instance":"01m88jv3fw7qer38","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"a152d2c4513398e764aaffa0e0c511cee779cec624f3627ea40371554718d5fb","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"4c1a83fdfdd001c454e3a80a9994f4d062ced7a9e1807bd7e4ca78c2632c0b19","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '91364533506275a65dddcc61a3c510e108df5effd70875d17b9763f9cbb8bb01'),
	('parallel-gateway', '01m88jv3fw7qer38', 2, 52, '{"tenant":"parallel-gateway","instance":"01m88jv3fw7qer38","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"a152d2c4513398e764aaffa0e0c511cee779cec624f3627ea40371554718d5fb","engineRevision":4,"actor":"system","cause":null,"payloadHash":"c8fecdd0f0e9e7b17c49ee5ec28d08bb8a89bf1765339a0a067d6cf96f76f168","previousHash":"91364533506275a65dddcc61a3c510e108df5effd70875d17b9763f9cbb8bb01"}', '9c290e9cc2f2c83770a82d1ca56ddfee79d2662c85e9fb39ec091723aeb7871a'),
	('parallel-gateway', '01m88jv3fw7qer38', 3, 53, '{"tenant":"parallel-gateway","instance":"01m88jv3fw7qer38","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"a152d2c4513398e764aaffa0e0c511cee779cec624f3627ea40371554718d5fb","engineRevision":4,"actor":"system","cause":null,"payloadHash":"17597f3d069d4090c59cf4bad15c87ec9d3d302ff2a771962b463782b21b0997","previousHash":"9c290e9cc2f2c83770a82d1ca56ddfee79d2662c85e9fb39ec091723aeb7871a"}', '92ed90f3bfb77970c23589dca3fb26788631547bd7ff338d2b53b9c86e1f478d'),
	('parallel-gateway', '01m88jv3fw7qer38', 4, 54, '{"tenant":"parallel-gateway","instance":"01m88jv3fw7qer38","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"a152d2c4513398e764aaffa0e0c511cee779cec624f3627ea40371554718d5fb","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"d4bc70ac72aea7ab03f4646d91799d1d55184622a6d24b196d9ef5f95fe20052","previousHash":"92ed90f3bfb77970c23589dca3fb26788631547bd7ff338d2b53b9c86e1f478d"}', '174249677599d1c71c213845ceee3b3cfd8bb85ee4f2c154427c07d61bc027fc'),
	('parallel-gateway', '01m88jv3fw7qer38', 5, 55, '{"tenant":"parallel-gateway","instance":"01m88jv3fw7qer38","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"a152d2c4513398e764aaffa0e0c511cee779cec624f3627ea40371554718d5fb","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"eaeed08db043ec24a3d23650f066914724908efc1ef26d52595876cccadc6d38","previousHash":"174249677599d1c71c213845ceee3b3cfd8bb85ee4f2c154427c07d61bc027fc"}', 'aae60dca977807d234e3f1dfc508ac0ed0fa923a46f57cf285885a86ab42b017'),
	('service-task', '01m88jv3gmb7f3qh', 1, 56, '{"tenant":"service-task","instance":"01m88jv3gmb7f3qh","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"623152b560da3c24de814fc757e0b78819f4613accb05ed913e73f972e7878f9","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"cc216a612acfd8680b7044f299b89a4beab6382c1d1ca6e4320e842ab14bfcb7","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '422ae22db04ce2e38e03b8d205ce76b7aaa68c6e60334b1ff446d388a910f72b'),
	('service-task', '01m88jv3gmb7f3qh', 2, 57, '{"tenant":"service-task","instance":"01m88jv3gmb7f3qh","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"623152b560da3c24de814fc757e0b78819f4613accb05ed913e73f972e7878f9","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"28f37dab11dc4396267cdddddf958232533a62b66d1c1cfc6bbd382864b33be6","previousHash":"422ae22db04ce2e38e03b8d205ce76b7aaa68c6e60334b1ff446d388a910f72b"}', '2377c92467a86390aed85f6717f67a371543dd340cc3595479c8b5a78e019fd0'),
	('service-task', '01m88jv3gmb7f3qh', 3, 58, '{"tenant":"service-task","instance":"01m88jv3gmb7f3qh","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"623152b560da3c24de814fc757e0b78819f4613accb05ed913e73f972e7878f9","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"5d4f822b00a4cfeda55d9623b70f0d2acb455d61b3e77cfc898fee796471a868","previousHash":"2377c92467a86390aed85f6717f67a371543dd340cc3595479c8b5a78e019fd0"}', 'a7693dfe72a6fe1e899fc3a31a3e0e3164dfdb09a437949dd32c825307b3491c'),
	('service-task', '01m88jv3gmb7f3qh', 4, 59, '{"tenant":"service-task","instance":"01m88jv3gmb7f3qh","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"623152b560da3c24de814fc757e0b78819f4613accb05ed913e73f972e7878f9","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"63e767fdc1541c96b068d80dd661c71f21bc2a620ddbc100a150c7c061f24779","previousHash":"a7693dfe72a6fe1e899fc3a31a3e0e3164dfdb09a437949dd32c825307b3491c"}', '7ddf1d19e00c619cf7e66143929b6c62c785dba5e86f55b7b4dabd13b59e0f8b'),
	('service-task', '01m88jv3gmb7f3qh', 5, 60, '{"tenant":"service-task","instance":"01m88jv3gmb7f3qh","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"623152b560da3c24de814fc757e0b78819f4613accb05ed913e73f972e7878f9","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"c49b6b1f29c6e713c170f08f0769b932ee321a4a702b29e5cbade6b3e684bdd5","previousHash":"7ddf1d19e00c619cf7e66143929b6c62c785dba5e86f55b7b4dabd13b59e0f8b"}', '83953d2194b7f7200748e66d6070e18922af0f610745189523897a812eaf9465'),
	('timer-catch', '01m88jv3hke617zf', 1, 61, '{"tenant":"timer-catch","instance":"01m88jv3hke617zf","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"c0ea2b45e931abf46efb02d7439761b22c1e53a87d4f545b8d69d4adf431a8ed","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"ea1b3c525efa84be56527a0a083b80d89a4ce643bbba950864d10e2200cf1e55","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'fe30505ec0743c5b996607bf5a2a577e04b1802874cb5ce6b4442453e6048f78'),
	('user-task-assignment', '01m88jv3ja4epjbj', 1, 62, '{"tenant":"user-task-assignment","instance":"01m88jv3ja4epjbj","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"8688701edf74b55b058651a3c00dd43ee3e1f5bbcbf8cd0c53bd0c702399efe7","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'f2774685e6a40ac7db697f0894ee22f917dce402a62c48c73a36e2d2241c8353'),
	('loops/any-signs', '01m88jv3rk8mkc5z', 2, 103, '{"tenant":"loops/any-signs","instance":"01m88jv3rk8mkc5z","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"207f5d1520da7a7b2a0f8fd8cfa328d6fb6ebbb4fbe062434a17311e9ee71497","engineRevision":4,"actor":"system","cause":null,"payloadHash":"2c08b172e2d88d969dca2cd183d33b3296d77abd4dd6228cb34d95afac91bb90","previousHash":"0c4912dd46f8523abc0fa1e6f4dbfce045c93591d21d72198aea2d15cd903022"}', 'aa8aef87034cb87b9b4a98d3d9e71a62b434a921b67030a10ad4c054de904768'),
	('user-task-assignment', '01m88jv3ja4epjbj', 2, 63, '{"tenant":"user-task-assignment","instance":"01m88jv3ja4epjbj","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3","engineRevision":4,"actor":"system","cause":null,"payloadHash":"08fa2dd845e919b6d6403d8d5ef912e5727e6cc6d17cf6373d3c091cba3c58ac","previousHash":"f2774685e6a40ac7db697f0894ee22f917dce402a62c48c73a36e2d2241c8353"}', '84eccde283b2a3ccd97e62ce2c10c297f950bede2a5f1ad123aa8643ede13d6d'),
	('user-task-assignment', '01m88jv3ja4epjbj', 3, 64, '{"tenant":"user-task-assignment","instance":"01m88jv3ja4epjbj","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"90566a9a9b54dddd930d6f9e3209ddbcd9e292a9f8713844ab71478b870338f4","previousHash":"84eccde283b2a3ccd97e62ce2c10c297f950bede2a5f1ad123aa8643ede13d6d"}', '3d655d695d202b36e25d5080c0454fcbbfb73fb3d0f473895620f39bfbf5b651'),
	('user-task-assignment', '01m88jv3ja4epjbj', 4, 65, '{"tenant":"user-task-assignment","instance":"01m88jv3ja4epjbj","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"15d4e2d2678283ce4af7d6cf52e4f07e36d610b2848d37ac4a900e5fa3b9903e","previousHash":"3d655d695d202b36e25d5080c0454fcbbfb73fb3d0f473895620f39bfbf5b651"}', '9ac3211d37d76d9ad07558cbe308149efcc54534d8460a071687598f82fe4728'),
	('user-task-assignment', '01m88jv3ja4epjbj', 5, 66, '{"tenant":"user-task-assignment","instance":"01m88jv3ja4epjbj","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3","engineRevision":4,"actor":"system","cause":null,"payloadHash":"f67479ec100f70c16895c7109054e95f701e5f2d056bed1f29faabec2d8b5653","previousHash":"9ac3211d37d76d9ad07558cbe308149efcc54534d8460a071687598f82fe4728"}', '475a25c64c19810f5d9c8d5ad789f529701d19560617ae0bbdda67e02650b821'),
	('user-task-assignment', '01m88jv3ja4epjbj', 6, 67, '{"tenant":"user-task-assignment","instance":"01m88jv3ja4epjbj","seq":6,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"f625e35eeb966c3ad77862cb2e81ec78dd3053b34eaa2eb1be13412c2961b34a","previousHash":"475a25c64c19810f5d9c8d5ad789f529701d19560617ae0bbdda67e02650b821"}', '502335959b53cbdfca66e1bbf03561c26aac7cb8ebfa624ee08464bbe4bb4dde'),
	('user-task-assignment', '01m88jv3ja4epjbj', 7, 68, '{"tenant":"user-task-assignment","instance":"01m88jv3ja4epjbj","seq":7,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3","engineRevision":4,"actor":"system","cause":null,"payloadHash":"441bb936d5c55718f561bbf680d0ccbc6eb4d9e99b303bec346fe095c6881607","previousHash":"502335959b53cbdfca66e1bbf03561c26aac7cb8ebfa624ee08464bbe4bb4dde"}', '7530f833cd3b813b0e7e64ddcd6b4339d12cfa7f4f13f0bacf964e71aeb10651'),
	('user-task-assignment', '01m88jv3ja4epjbj', 8, 69, '{"tenant":"user-task-assignment","instance":"01m88jv3ja4epjbj","seq":8,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"dc0f57595091bff3d1625ade0e1ff72f2be3d4c2c72c6f6bcfa1b26a06e7dfa5","previousHash":"7530f833cd3b813b0e7e64ddcd6b4339d12cfa7f4f13f0bacf964e71aeb10651"}', 'e9e4267e4f0d8c193656ea7764cdcd181bfb412c3afe9bb677bc202a01510a40'),
	('compensation/activity-ref-narrows', '01m88jv3ke2jjgt4', 1, 70, '{"tenant":"compensation/activity-ref-narrows","instance":"01m88jv3ke2jjgt4","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"a35d59cc27fd5953d065d9c868a4e61a47b778a187f7eea70d7fbd2eb0d69019","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"e0f274b1511cee7b2e1d643ae3ca9f33f4c0f8de08b0b8de02091c823b534d7c","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '4475d211de4aee5ec548b54b8e7f16136e4c14d3263be19474fbe1520e49c2ed'),
	('compensation/activity-ref-narrows', '01m88jv3ke2jjgt4', 2, 71, '{"tenant":"compensation/activity-ref-narrows","instance":"01m88jv3ke2jjgt4","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"a35d59cc27fd5953d065d9c868a4e61a47b778a187f7eea70d7fbd2eb0d69019","engineRevision":4,"actor":"system","cause":null,"payloadHash":"8fb6747b0cb9b7a749cc1aa1d6db1ba2d7f247bf6ea11c387cec14699546a966","previousHash":"4475d211de4aee5ec548b54b8e7f16136e4c14d3263be19474fbe1520e49c2ed"}', 'ff41747b13968f9568309d3a51c9fe8384d916650f40a90a0cab27279fd1dec3'),
	('compensation/activity-ref-narrows', '01m88jv3ke2jjgt4', 3, 72, '{"tenant":"compensation/activity-ref-narrows","instance":"01m88jv3ke2jjgt4","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"a35d59cc27fd5953d065d9c868a4e61a47b778a187f7eea70d7fbd2eb0d69019","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"ac9ac4ae0469bbb021fdba5607507e90d4ac5a09758e3c4bf40e5982245f8ee3","previousHash":"ff41747b13968f9568309d3a51c9fe8384d916650f40a90a0cab27279fd1dec3"}', 'c573f48a9f3840a710a7b4fec6727afea73244522602d42e1fa29d24a126d6e0'),
	('compensation/activity-ref-of-a-subprocess', '01m88jv3mafwge2p', 1, 73, '{"tenant":"compensation/activity-ref-of-a-subprocess","instance":"01m88jv3mafwge2p","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"022595a1686d1c5544ba22767560ed19060a9e5642c99802355033e7347ebb73","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"ed7c5493b9b8ef918e66e973a7bda44800499789e3600562018fcf581a01b3c9","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '1bf8eabfcac89d031065c9ca1b21add08791c369061619323734b3d300c29996'),
	('compensation/activity-ref-of-one-not-completed', '01m88jv3n00zv7xq', 1, 74, '{"tenant":"compensation/activity-ref-of-one-not-completed","instance":"01m88jv3n00zv7xq","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"8eb5c5389ebacd2a9ffcacc4641f147e24490b26ec2bac00f1457e2c9036986f","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"7fd48126b425a7daafb6aff27ea3ba3443fae2c68dcc81e5c738acf88906a995","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '2632dc7de0b63100d6efa5d3260ff5890d433f80615cde741492bca51ace4fc0'),
	('compensation/activity-ref-of-one-not-completed', '01m88jv3n00zv7xq', 2, 75, '{"tenant":"compensation/activity-ref-of-one-not-completed","instance":"01m88jv3n00zv7xq","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"8eb5c5389ebacd2a9ffcacc4641f147e24490b26ec2bac00f1457e2c9036986f","engineRevision":4,"actor":"system","cause":null,"payloadHash":"4e4865b823c5213dda3bf4603a792fb58f2a0af2c2c9f86b1348bd5e16ffd7e7","previousHash":"2632dc7de0b63100d6efa5d3260ff5890d433f80615cde741492bca51ace4fc0"}', '64b6d5a4f85afe27324efdab578ba6ced24a69977a71ccf97c4beae654ecf778'),
	('compensation/activity-ref-of-one-not-completed', '01m88jv3n00zv7xq', 3, 76, '{"tenant":"compensation/activity-ref-of-one-not-completed","instance":"01m88jv3n00zv7xq","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"8eb5c5389ebacd2a9ffcacc4641f147e24490b26ec2bac00f1457e2c9036986f","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"33d05b80a4c4ef197db72a23564e762ada28486965c0b511c0a90549d88ff218","previousHash":"64b6d5a4f85afe27324efdab578ba6ced24a69977a71ccf97c4beae654ecf778"}', '9cc11f0e58d9fe461f6e1788e6fe441b4cf88ce4c0e54663dab170b29c80c42d'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88jv3nm9sj9qp', 1, 77, '{"tenant":"compensation/boundary-ends-the-scope-while-it-runs","instance":"01m88jv3nm9sj9qp","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"8cdd9773ab7b2dfd7b43621ab72582250a3c29a320c3a4742018e1221786b9a2","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '5f3b9cf0c3d502da594e340de4b14a03e7baec45e9946d86f802b833a223bcac'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88jv3nm9sj9qp', 2, 78, '{"tenant":"compensation/boundary-ends-the-scope-while-it-runs","instance":"01m88jv3nm9sj9qp","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7","engineRevision":4,"actor":"system","cause":null,"payloadHash":"7ccd19a81dc8a6259762e110bf676915f9813ee3490ee49aaf6709a3e6ef3d8c","previousHash":"5f3b9cf0c3d502da594e340de4b14a03e7baec45e9946d86f802b833a223bcac"}', 'f3484a97cf852b8a1f43ed00a9895a13d108ccfdf271cef1d6ed13287d98456e'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88jv3nm9sj9qp', 3, 79, '{"tenant":"compensation/boundary-ends-the-scope-while-it-runs","instance":"01m88jv3nm9sj9qp","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"c47660c7382dd44298feb4a334ae859b7892348d4bb4f74f57fbf55f5e76c0a7","previousHash":"f3484a97cf852b8a1f43ed00a9895a13d108ccfdf271cef1d6ed13287d98456e"}', '7e10bbd2fd7a7c5d7fcfa8b4b5cc8e7fb197ef44e0d0811ac85e08d30030517a'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88jv3nm9sj9qp', 4, 80, '{"tenant":"compensation/boundary-ends-the-scope-while-it-runs","instance":"01m88jv3nm9sj9qp","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7","engineRevision":4,"actor":"system","cause":null,"payloadHash":"a6104fb7c801ea69c467bad60bd2f817ec5e210eac7ea2c3d080e3bf6bd13e18","previousHash":"7e10bbd2fd7a7c5d7fcfa8b4b5cc8e7fb197ef44e0d0811ac85e08d30030517a"}', 'cf5d95b0b638ec006f00fbb423b5bc03d160587802f5f23a860a631e5108fc36'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88jv3nm9sj9qp', 5, 81, '{"tenant":"compensation/boundary-ends-the-scope-while-it-runs","instance":"01m88jv3nm9sj9qp","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"026a1a5e1f27c4e31fed0769c5886f4aa19a8b8d296e57dca7f9b9ef1f046a1f","previousHash":"cf5d95b0b638ec006f00fbb423b5bc03d160587802f5f23a860a631e5108fc36"}', '29dccdc141b6b7e1d5930c7ca321e2d63c40def8f1e58ccf96e10915b0387762'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88jv3nm9sj9qp', 6, 82, '{"tenant":"compensation/boundary-ends-the-scope-while-it-runs","instance":"01m88jv3nm9sj9qp","seq":6,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7","engineRevision":4,"actor":"system","cause":null,"payloadHash":"e80ec26d690822e98d1c5173418840fdee5ff6c8a704b198cd0a9bc49aa5e340","previousHash":"29dccdc141b6b7e1d5930c7ca321e2d63c40def8f1e58ccf96e10915b0387762"}', 'f911d0f6714b206df2ed420801d611a522e644e57cbe7e48c2e0f8e95b8e10f6'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88jv3nm9sj9qp', 7, 83, '{"tenant":"compensation/boundary-ends-the-scope-while-it-runs","instance":"01m88jv3nm9sj9qp","seq":7,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"10fd3643ce34450074e71865b220ef990e5fc4251e64e9704ac0427d51719522","previousHash":"f911d0f6714b206df2ed420801d611a522e644e57cbe7e48c2e0f8e95b8e10f6"}', '9207430878818805805a0f13898d7a50f929a1f1883f8f1e1d135fadb4e6c4bd'),
	('compensation/cancelled-while-it-runs', '01m88jv3pra0hfg8', 1, 84, '{"tenant":"compensation/cancelled-while-it-runs","instance":"01m88jv3pra0hfg8","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"c72f405ac0d9928636acadd6527881d2b1735a25df26dc1f9b5fa81ecb70080e","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"89d2a8a96a25fe116c2def62b7c8615bcca75acb85819ea0fc2b3aaede72fb24","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '6d93a6ead8122d01511cc550a83e1a2089295ed10ebef7119e0f76cb1e0cd29b'),
	('compensation/cancelled-while-it-runs', '01m88jv3pra0hfg8', 2, 85, '{"tenant":"compensation/cancelled-while-it-runs","instance":"01m88jv3pra0hfg8","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"c72f405ac0d9928636acadd6527881d2b1735a25df26dc1f9b5fa81ecb70080e","engineRevision":4,"actor":"system","cause":null,"payloadHash":"89e8fcf795200acb785b522183177fd77c152416f789ecb2048384461e8c691c","previousHash":"6d93a6ead8122d01511cc550a83e1a2089295ed10ebef7119e0f76cb1e0cd29b"}', 'ab7ed77de737cb7ad7f0f7f94f5f767223da5cc98cc4e71fb6f01dcca9dd008f'),
	('compensation/cancelled-while-it-runs', '01m88jv3pra0hfg8', 3, 86, '{"tenant":"compensation/cancelled-while-it-runs","instance":"01m88jv3pra0hfg8","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"c72f405ac0d9928636acadd6527881d2b1735a25df26dc1f9b5fa81ecb70080e","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"ffbc9e6e9c80ee672cc5ddffa4360a5908c7715abc798b902175ff50cb4b8743","previousHash":"ab7ed77de737cb7ad7f0f7f94f5f767223da5cc98cc4e71fb6f01dcca9dd008f"}', '5688dc6878a950abd7080f575f1065887601c2038b7cdcde2c5e82a8f1171285'),
	('compensation/cancelled-while-it-runs', '01m88jv3pra0hfg8', 4, 87, '{"tenant":"compensation/cancelled-while-it-runs","instance":"01m88jv3pra0hfg8","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"c72f405ac0d9928636acadd6527881d2b1735a25df26dc1f9b5fa81ecb70080e","engineRevision":4,"actor":"system","cause":null,"payloadHash":"83da069e74edfa7b3ae792f54bb0d6038c71f4a84963b4a4e531082c513ae8e8","previousHash":"5688dc6878a950abd7080f575f1065887601c2038b7cdcde2c5e82a8f1171285"}', '661ca2553656cee2f00b644893a9996c608066f85bb7fc897736abb366f85858'),
	('compensation/cancelled-while-it-runs', '01m88jv3pra0hfg8', 5, 88, '{"tenant":"compensation/cancelled-while-it-runs","instance":"01m88jv3pra0hfg8","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"c72f405ac0d9928636acadd6527881d2b1735a25df26dc1f9b5fa81ecb70080e","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"96709ff1771e04278dc67449da937ea2fd21e1ee1708ac28c3a714eb7684a1dc","previousHash":"661ca2553656cee2f00b644893a9996c608066f85bb7fc897736abb366f85858"}', '07b3e1f45e95da04863208972ac2a09c8ecf74d8705b871bc7cfa44056966f25'),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft', 1, 89, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m88jv3qe0ty3ft","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"7e55c1ad3c316b7aa7913ccd612b4140e2c170a6ec1d036c4792069863a82072","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '667ecfaa52ef7d889cf601efb539ff74c5b0ce324ddbc6dc323e21fb52a21fef'),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft', 2, 90, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m88jv3qe0ty3ft","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"system","cause":null,"payloadHash":"bcc832870b0ed515f6143c18c7ba650cd575ddab6ff76e753d2e5ba983ef4447","previousHash":"667ecfaa52ef7d889cf601efb539ff74c5b0ce324ddbc6dc323e21fb52a21fef"}', '867bceaaa6f56f291d87e25db652961427c0d1b19c9aa2417864a35741c7f35a'),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft', 3, 91, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m88jv3qe0ty3ft","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"system","cause":null,"payloadHash":"227e30a6b476265e8565ca4095d7c041b53b6e4a6fac12ca0f27490e80d7f1cf","previousHash":"867bceaaa6f56f291d87e25db652961427c0d1b19c9aa2417864a35741c7f35a"}', '8e4d85e72356e49c60f9a8f1ebe00b0ee858f2f9f4f2ecad738467b254fb6058'),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.9', 1, 92, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m88jv3qe0ty3ft.9","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m88jv3qe0ty3ft","seq":1,"delivery":0},"payloadHash":"99aa1e09939a86efe313e2f696bbcb4a0ea6529ba4eb14d15d0ac60fe29b9415","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '8a435633098c35cb8635f56899c05acc7be24be4c48439cb9a04694c2e2ab2eb'),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.9', 2, 93, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m88jv3qe0ty3ft.9","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"system","cause":null,"payloadHash":"25a07d59c88abe90b96b35e66eb34caca59a0d2be5ec4c01c271db72fd1987f7","previousHash":"8a435633098c35cb8635f56899c05acc7be24be4c48439cb9a04694c2e2ab2eb"}', 'bc8d59d4c9dfb046499d53e48338b327aba2b52e31a70645849069c690e0f5c0'),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.13', 1, 94, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m88jv3qe0ty3ft.13","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m88jv3qe0ty3ft","seq":1,"delivery":1},"payloadHash":"531c658d1106a85b8df77d2d8af3fa7794e74b16bab1a35d468c13be7d651a1c","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '03f1425d2b38a4a99509ae48dc198ca622e11e490732770d07d102a815d366cf'),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.13', 2, 95, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m88jv3qe0ty3ft.13","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"system","cause":null,"payloadHash":"8217e8c7202b7a5c92adc13a96ffcd2c2d9ecc4d17ee91e41340e92b8577a3c6","previousHash":"03f1425d2b38a4a99509ae48dc198ca622e11e490732770d07d102a815d366cf"}', '8745f3af17f86cef5231b1ef87b60b182d916e7707cdaca3201703f333dbc9d3'),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.13', 3, 96, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m88jv3qe0ty3ft.13","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"2d32d7d25c5b768ac5d044795aadc0267bb7f60987162d6e84e027b65aab1fc3","previousHash":"8745f3af17f86cef5231b1ef87b60b182d916e7707cdaca3201703f333dbc9d3"}', '5510b8a8321fb16892d33368b7a108fd6eb8f4d0aa10ad6b8518e19707e51204'),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft', 4, 97, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m88jv3qe0ty3ft","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m88jv3qe0ty3ft.13","seq":3,"delivery":0},"payloadHash":"9f43f3405327883251c24841ffe107ef85b2a805209d74107c2ee51431a23a13","previousHash":"8e4d85e72356e49c60f9a8f1ebe00b0ee858f2f9f4f2ecad738467b254fb6058"}', '605aa271390564958bfbd461d7e24751b6f645bed8f23f9a6d984c02c4642c51'),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft', 5, 98, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m88jv3qe0ty3ft","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"262e2d33fb2857e7f15be732c8fdc30313b3cac3cccf445bebd30db41cc7f747","previousHash":"605aa271390564958bfbd461d7e24751b6f645bed8f23f9a6d984c02c4642c51"}', '167522ae756121f43d20f7b89c70410b8f21c664fbeac573b2d299d3dc332c38'),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft', 6, 99, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m88jv3qe0ty3ft","seq":6,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"3f026a6cbd2877e468397cdd7b6ab351acf0cdf2581e04d48c94e8b411f92a84","previousHash":"167522ae756121f43d20f7b89c70410b8f21c664fbeac573b2d299d3dc332c38"}', '8eca98b1117bf99d686288df860f026643fa41065e3c579af5c3bf3d471ca546');
INSERT INTO public.journal_headers VALUES
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.9', 3, 100, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m88jv3qe0ty3ft.9","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"132b6512d6c8b573be25b93b99b8f8d4673a13caefc8c15cbb6d4347acd60517","previousHash":"bc8d59d4c9dfb046499d53e48338b327aba2b52e31a70645849069c690e0f5c0"}', '15d244252abeebb936fb5305d95ad331f9d7909b6a3622ffca6c20833fe6a459'),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft', 7, 101, '{"tenant":"loops/adhoc-and-calls-nested","instance":"01m88jv3qe0ty3ft","seq":7,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m88jv3qe0ty3ft.9","seq":3,"delivery":0},"payloadHash":"5b71e17a6e5e3ad294770af851eb23e78e0a6c967cb377f80112f89e77a17706","previousHash":"8eca98b1117bf99d686288df860f026643fa41065e3c579af5c3bf3d471ca546"}', '271b699b96196e9436596074185a57aea5683d95b1d7f9c90f4b74fba348cac6'),
	('loops/any-signs', '01m88jv3rk8mkc5z', 1, 102, '{"tenant":"loops/any-signs","instance":"01m88jv3rk8mkc5z","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"207f5d1520da7a7b2a0f8fd8cfa328d6fb6ebbb4fbe062434a17311e9ee71497","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"99bfd08ea5e94bd809b19e7ea39d19761bf8498c29493f5bff782ed0e39ecbcc","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '0c4912dd46f8523abc0fa1e6f4dbfce045c93591d21d72198aea2d15cd903022'),
	('loops/any-signs', '01m88jv3rk8mkc5z', 3, 104, '{"tenant":"loops/any-signs","instance":"01m88jv3rk8mkc5z","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"207f5d1520da7a7b2a0f8fd8cfa328d6fb6ebbb4fbe062434a17311e9ee71497","engineRevision":4,"actor":"system","cause":null,"payloadHash":"116adef0c6a002d1dabe3852b78d098d8662acff500aad26d2eac8eb02ef1a24","previousHash":"aa8aef87034cb87b9b4a98d3d9e71a62b434a921b67030a10ad4c054de904768"}', 'fee16318389acb0e56474a1acd50d887b73fd40c8523b22d55f8cb256043683b'),
	('loops/any-signs', '01m88jv3rk8mkc5z', 4, 105, '{"tenant":"loops/any-signs","instance":"01m88jv3rk8mkc5z","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"207f5d1520da7a7b2a0f8fd8cfa328d6fb6ebbb4fbe062434a17311e9ee71497","engineRevision":4,"actor":"system","cause":null,"payloadHash":"86e8bf5f7ffd5150e4bfbc7fd43311eeb757771bb899e0434d0b1094d92b8cbf","previousHash":"fee16318389acb0e56474a1acd50d887b73fd40c8523b22d55f8cb256043683b"}', '81b1d71cd8ce6952362bb48b8dddd4b271be203aca47065db30b0215f2bc6afa'),
	('loops/any-signs', '01m88jv3rk8mkc5z', 5, 106, '{"tenant":"loops/any-signs","instance":"01m88jv3rk8mkc5z","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"207f5d1520da7a7b2a0f8fd8cfa328d6fb6ebbb4fbe062434a17311e9ee71497","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"6e4c8e6c905aa8b68dd9aedc5519c322ce5dc5ba7d819fe5f778d1ef49ad426a","previousHash":"81b1d71cd8ce6952362bb48b8dddd4b271be203aca47065db30b0215f2bc6afa"}', '22c32e66324acf1eb511eacaa5180e64e11648b1d6abf9a6521885a37279dbda'),
	('loops/behavior-complex', '01m88jv3sd4q00yh', 1, 107, '{"tenant":"loops/behavior-complex","instance":"01m88jv3sd4q00yh","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"eff00387c8930e71ca3cd83307ce53a7125553e71eb0f0a6be87a1747f0f2046","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'ba1fe8435a5054cdf9cbd98d323c03bd5d934cb6404b587e256c7be3675e5057'),
	('loops/behavior-complex', '01m88jv3sd4q00yh', 2, 108, '{"tenant":"loops/behavior-complex","instance":"01m88jv3sd4q00yh","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a","engineRevision":4,"actor":"system","cause":null,"payloadHash":"568de630da0c5997570a034e00403ba3deb1de26a714476550b8649e6a3888c2","previousHash":"ba1fe8435a5054cdf9cbd98d323c03bd5d934cb6404b587e256c7be3675e5057"}', 'd595c99ad32f4fc9a349b279c9c315189faea3c3000b6f926adf4411eca4529d'),
	('loops/behavior-complex', '01m88jv3sd4q00yh', 3, 109, '{"tenant":"loops/behavior-complex","instance":"01m88jv3sd4q00yh","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a","engineRevision":4,"actor":"system","cause":null,"payloadHash":"8e97a1ffb35e4c2d39c8be88161ebf7468e4ec787434d918f25f84fdc976c1d9","previousHash":"d595c99ad32f4fc9a349b279c9c315189faea3c3000b6f926adf4411eca4529d"}', '57855f24e68a784dbafe25fa5e854fb7a976b2b206043d9113f3953c3b0ed524'),
	('loops/behavior-complex', '01m88jv3sd4q00yh', 4, 110, '{"tenant":"loops/behavior-complex","instance":"01m88jv3sd4q00yh","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a","engineRevision":4,"actor":"system","cause":null,"payloadHash":"e5e496783e076d5f047ebc620de87d10c1a6a163082f71bd4f88b3f02cc2ba9a","previousHash":"57855f24e68a784dbafe25fa5e854fb7a976b2b206043d9113f3953c3b0ed524"}', 'a8664648dc4890bc94414c7344d0971590652b04e861f293d4926924f94e0ac2'),
	('loops/behavior-complex', '01m88jv3sd4q00yh', 5, 111, '{"tenant":"loops/behavior-complex","instance":"01m88jv3sd4q00yh","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"41385ba0450239d7be75e2956481d33f6505537ba0d3def59e0f2f2783f82b4e","previousHash":"a8664648dc4890bc94414c7344d0971590652b04e861f293d4926924f94e0ac2"}', '9d7f8ca92b01369fab376848c351ae0723da6b35bad30e188df97502358f95f7'),
	('loops/behavior-complex', '01m88jv3sd4q00yh', 6, 112, '{"tenant":"loops/behavior-complex","instance":"01m88jv3sd4q00yh","seq":6,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"67cb3c4b01761084f78f7faac2f0fdedd068cdb8d1ef244a4d56b82b817c06e6","previousHash":"9d7f8ca92b01369fab376848c351ae0723da6b35bad30e188df97502358f95f7"}', 'e4fca5ec9586904ea3abeeb1d4ec60662c1bf48b61805076a3a065fe92b7ec81'),
	('loops/behavior-complex', '01m88jv3sd4q00yh', 7, 113, '{"tenant":"loops/behavior-complex","instance":"01m88jv3sd4q00yh","seq":7,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"a19672e9e9bccd006c080a7d4ae9e07533714b1f7b0c8c7d2c5eee51098054a9","previousHash":"e4fca5ec9586904ea3abeeb1d4ec60662c1bf48b61805076a3a065fe92b7ec81"}', '6f81cb0a24f4122d32698b0902afd36feb9268a4bd37b4fc07d66bfa16bbfbbd'),
	('loops/behavior-error-uncaught', '01m88jv3t8et1h9a', 1, 114, '{"tenant":"loops/behavior-error-uncaught","instance":"01m88jv3t8et1h9a","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cd7e81af8de9920cc16c3b7b423975da0b65958cbc97381c9b6c3cb3cf17a912","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"6cd8bb3606af12c236801b411456aa155b753e411f77973481bfcb17aaabdddc","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'a2b30d7afcb64f1f116b0f4056c2afd1d77df94139bcfaad2685a924e83096f9'),
	('loops/behavior-error-uncaught', '01m88jv3t8et1h9a', 2, 115, '{"tenant":"loops/behavior-error-uncaught","instance":"01m88jv3t8et1h9a","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cd7e81af8de9920cc16c3b7b423975da0b65958cbc97381c9b6c3cb3cf17a912","engineRevision":4,"actor":"system","cause":null,"payloadHash":"66c8ada976f59f28ea33c11e42fb17579695fd9a0766e846adf945e4a3fbd537","previousHash":"a2b30d7afcb64f1f116b0f4056c2afd1d77df94139bcfaad2685a924e83096f9"}', '5040d8c4e2980fb98c998a95c7f3fc4223a058809cb33a470341d4e30b2fb927'),
	('loops/behavior-error-uncaught', '01m88jv3t8et1h9a', 3, 116, '{"tenant":"loops/behavior-error-uncaught","instance":"01m88jv3t8et1h9a","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cd7e81af8de9920cc16c3b7b423975da0b65958cbc97381c9b6c3cb3cf17a912","engineRevision":4,"actor":"system","cause":null,"payloadHash":"a48fe7ce01f1227c983bb32cf6506923fed0a7b70b72ac43956062353680a859","previousHash":"5040d8c4e2980fb98c998a95c7f3fc4223a058809cb33a470341d4e30b2fb927"}', 'c7e4a897f0b0dbea88bd8e3cc1448ae3d1303f5fefcd8a0369e8ceb4bf10a87b'),
	('loops/behavior-error-uncaught', '01m88jv3t8et1h9a', 4, 117, '{"tenant":"loops/behavior-error-uncaught","instance":"01m88jv3t8et1h9a","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cd7e81af8de9920cc16c3b7b423975da0b65958cbc97381c9b6c3cb3cf17a912","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"5f04c083ad719fcebffbbd387ce6350f59a0d75244e3c2f9d72086dc81f0bf48","previousHash":"c7e4a897f0b0dbea88bd8e3cc1448ae3d1303f5fefcd8a0369e8ceb4bf10a87b"}', '2f2c0706cefd71c653a9628d458294efb36417e2f8ae2640f1825deee3631857'),
	('loops/behavior-error-uncaught', '01m88jv3t8et1h9a', 5, 118, '{"tenant":"loops/behavior-error-uncaught","instance":"01m88jv3t8et1h9a","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cd7e81af8de9920cc16c3b7b423975da0b65958cbc97381c9b6c3cb3cf17a912","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"2377ae7cd76fa4aef7da1ba186dd8cea1185047eb41a0d5b1781ccaa00f564ee","previousHash":"2f2c0706cefd71c653a9628d458294efb36417e2f8ae2640f1825deee3631857"}', 'e13eefb540cc83c89329d23e2c55fa18511afe61de57a49fb32f89427cdf96e2'),
	('loops/behavior-error-uncaught', '01m88jv3t8et1h9a', 6, 119, '{"tenant":"loops/behavior-error-uncaught","instance":"01m88jv3t8et1h9a","seq":6,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cd7e81af8de9920cc16c3b7b423975da0b65958cbc97381c9b6c3cb3cf17a912","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"6a2f65fb6dadb5352ad467a67c5089b30d76a98b9f1848e84ac03b5a7cfeacfb","previousHash":"e13eefb540cc83c89329d23e2c55fa18511afe61de57a49fb32f89427cdf96e2"}', '51c677da8508b1980a83fb76e797e78e54f7774e2691c2b86eea76a905c69926'),
	('loops/behavior-none-throws-at-every-completion', '01m88jv3v87r0vmd', 1, 120, '{"tenant":"loops/behavior-none-throws-at-every-completion","instance":"01m88jv3v87r0vmd","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"15acd2f7da9fb336eb555740d6e2a7a7636455b29ec528432a192898182c2eb5","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"55d904ea821c9314121803eac9f115fb447ca3eee62cab47e023e5b3c47137bd","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'a11bf9be94451e445b03285eff8bb38cb400d0c86c3fe390e199efafa73ed69b'),
	('loops/behavior-none-throws-at-every-completion', '01m88jv3v87r0vmd', 2, 121, '{"tenant":"loops/behavior-none-throws-at-every-completion","instance":"01m88jv3v87r0vmd","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"15acd2f7da9fb336eb555740d6e2a7a7636455b29ec528432a192898182c2eb5","engineRevision":4,"actor":"system","cause":null,"payloadHash":"2422a40afaeca81924e970177742791f9a2ddb05d2e23f837ed1a8ee2197cb5b","previousHash":"a11bf9be94451e445b03285eff8bb38cb400d0c86c3fe390e199efafa73ed69b"}', 'c52354cfc6964218bdfc26b9944e87689557d16304b1815557d5cf59eae9ea0e'),
	('loops/behavior-none-throws-at-every-completion', '01m88jv3v87r0vmd', 3, 122, '{"tenant":"loops/behavior-none-throws-at-every-completion","instance":"01m88jv3v87r0vmd","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"15acd2f7da9fb336eb555740d6e2a7a7636455b29ec528432a192898182c2eb5","engineRevision":4,"actor":"system","cause":null,"payloadHash":"04584b7c60eaf10a0464aeb6399f991c032a40190fa68e1c1433515c0213578b","previousHash":"c52354cfc6964218bdfc26b9944e87689557d16304b1815557d5cf59eae9ea0e"}', '77d0ad8879657e896ea1c43f82c271ae0a47dd7c353193a783ebae64432e4589'),
	('loops/behavior-none-throws-at-every-completion', '01m88jv3v87r0vmd', 4, 123, '{"tenant":"loops/behavior-none-throws-at-every-completion","instance":"01m88jv3v87r0vmd","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"15acd2f7da9fb336eb555740d6e2a7a7636455b29ec528432a192898182c2eb5","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"6883935d7ba8c4da4e504fd08883e3706024f32c5175078522baea96893477cf","previousHash":"77d0ad8879657e896ea1c43f82c271ae0a47dd7c353193a783ebae64432e4589"}', 'a0f7260d5b01530fbc1c500013b0f591cc9937acec795995f4976d6d4538f2bb'),
	('loops/behavior-none-throws-at-every-completion', '01m88jv3v87r0vmd', 5, 124, '{"tenant":"loops/behavior-none-throws-at-every-completion","instance":"01m88jv3v87r0vmd","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"15acd2f7da9fb336eb555740d6e2a7a7636455b29ec528432a192898182c2eb5","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"243640e7aad570461e408e565c93fcfbd270b4df82c815188b97b695833fa7ca","previousHash":"a0f7260d5b01530fbc1c500013b0f591cc9937acec795995f4976d6d4538f2bb"}', 'e8a6a1f125f7351c3571337d02aa99a2371247009f4a7080523428c0a2904424'),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p', 1, 125, '{"tenant":"operations/cancel-a-case-with-everything-open","instance":"01m88jv3waet0m6p","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"6a695e0c9573777bf91d4010253641770864783d39be9871d6b854327dd8e62b","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '44451681660766555b90bfa4e37e5a0a31e2638fbc994781b5d07168f384819e'),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p', 2, 126, '{"tenant":"operations/cancel-a-case-with-everything-open","instance":"01m88jv3waet0m6p","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc","engineRevision":4,"actor":"system","cause":null,"payloadHash":"7cc62b1236036bac3658be7c6fb1b3833f62a2fe7bb48872137d5dc3ada50db6","previousHash":"44451681660766555b90bfa4e37e5a0a31e2638fbc994781b5d07168f384819e"}', '7affd695f812d3e4958c5be82db5792c1b88a265a6d88c118a7d7c0d9a1d6fa5'),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p', 3, 127, '{"tenant":"operations/cancel-a-case-with-everything-open","instance":"01m88jv3waet0m6p","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc","engineRevision":4,"actor":"system","cause":null,"payloadHash":"cc4bf0827df1178a9c1ba17eac973427dd1bf5f336088beec905c540b3c2da73","previousHash":"7affd695f812d3e4958c5be82db5792c1b88a265a6d88c118a7d7c0d9a1d6fa5"}', '0a33ffeb5d08df5cb9036a5082fa39f287f6f35d3f2cac04b344a043427c3c99'),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p', 4, 128, '{"tenant":"operations/cancel-a-case-with-everything-open","instance":"01m88jv3waet0m6p","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc","engineRevision":4,"actor":"system","cause":null,"payloadHash":"9f85a1c170dfbc475348f1c9f803ff0432bd9072085bbe574f316df8ebecc02c","previousHash":"0a33ffeb5d08df5cb9036a5082fa39f287f6f35d3f2cac04b344a043427c3c99"}', '3e14aee165ddd4e671d7e1454ef57025d0a87de78c309bad74eba3347cd1e7e1'),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p.12', 1, 129, '{"tenant":"operations/cancel-a-case-with-everything-open","instance":"01m88jv3waet0m6p.12","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m88jv3waet0m6p","seq":1,"delivery":0},"payloadHash":"4c13cef8dbf6d187cc755f20ac45d27b1475d9f79b58c750297e916798f52378","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '0a99e3494288dd36e1ec2e20e886e08b345edb96d46860dbf464fc3444893369'),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p.12', 2, 130, '{"tenant":"operations/cancel-a-case-with-everything-open","instance":"01m88jv3waet0m6p.12","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc","engineRevision":4,"actor":"system","cause":null,"payloadHash":"ceb191649c5f2e3b47f169958b2d9b8fadd5371edf4663b65081c469f9b47e82","previousHash":"0a99e3494288dd36e1ec2e20e886e08b345edb96d46860dbf464fc3444893369"}', '0770e1732be98bad077b6eecc68f0a0cc80465c4484b179b66d7bdfcac107580'),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p', 5, 131, '{"tenant":"operations/cancel-a-case-with-everything-open","instance":"01m88jv3waet0m6p","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"237b2a9a089fb99015f4ca73faf082b18378771608c02024c867898264d4fe1c","previousHash":"3e14aee165ddd4e671d7e1454ef57025d0a87de78c309bad74eba3347cd1e7e1"}', '1d5625b861112705d19e6675ee9096f576440a34d70d4b4db517c64c4ed19a80'),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p.12', 3, 132, '{"tenant":"operations/cancel-a-case-with-everything-open","instance":"01m88jv3waet0m6p.12","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m88jv3waet0m6p","seq":5,"delivery":0},"payloadHash":"0e6d0855096eb6c55e17d357cdbdf97dcfea5ef1d651727e93b15d53d7b068dc","previousHash":"0770e1732be98bad077b6eecc68f0a0cc80465c4484b179b66d7bdfcac107580"}', '3b7dacad755678e38cae1059961b6336ee8897fbcbd09fc676e545198e48b2a6'),
	('operations/claim-that-comes-second', '01m88jv3x78pcns3', 1, 133, '{"tenant":"operations/claim-that-comes-second","instance":"01m88jv3x78pcns3","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"c47fc3999646b4ba441db270e87593f305ee57f58efd6ba743d71f8d22d8a471","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '72935de10dfacb1b5b8e362983793e45e05869b2fca61ae46a509d3cbc9b4cc3'),
	('operations/claim-that-comes-second', '01m88jv3x78pcns3', 2, 134, '{"tenant":"operations/claim-that-comes-second","instance":"01m88jv3x78pcns3","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c","engineRevision":4,"actor":"system","cause":null,"payloadHash":"3aef0df4fdf73bf343e50418151dcc3104e8b81cfebb79e9398e07d542635fe2","previousHash":"72935de10dfacb1b5b8e362983793e45e05869b2fca61ae46a509d3cbc9b4cc3"}', '92d50185059521c5d4eca148df82df7ba237817a430142ba77d2ccaf39c33da3'),
	('operations/claim-that-comes-second', '01m88jv3x78pcns3', 3, 135, '{"tenant":"operations/claim-that-comes-second","instance":"01m88jv3x78pcns3","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"c130a440c98d253dff928261256b4af66b9830c47b4fe146952afa59ab7318d2","previousHash":"92d50185059521c5d4eca148df82df7ba237817a430142ba77d2ccaf39c33da3"}', 'bf190af0369d2d76cbbb02619f34111e8b8799d82b39a7f9d59dd5a2745c5f6f'),
	('operations/claim-that-comes-second', '01m88jv3x78pcns3', 4, 136, '{"tenant":"operations/claim-that-comes-second","instance":"01m88jv3x78pcns3","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"1ed8e30ef961086d0e97242f84ab6ab50011b128b1123414fefd5180bef7204f","previousHash":"bf190af0369d2d76cbbb02619f34111e8b8799d82b39a7f9d59dd5a2745c5f6f"}', '790822d8770eebe622e3a78edce4deeed4285e4dcb8b153ba4c7954a1ca00e16'),
	('operations/claim-that-comes-second', '01m88jv3x78pcns3', 5, 137, '{"tenant":"operations/claim-that-comes-second","instance":"01m88jv3x78pcns3","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"343b2f939f6cc96e85dd8587075ffde8dee18af195278ac8395196c567f2a4fc","previousHash":"790822d8770eebe622e3a78edce4deeed4285e4dcb8b153ba4c7954a1ca00e16"}', '3971cd2fbcd7fccf501fac9c64c86a859bdde0818a2046763191f828b4cb83fd'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88jv3y64vr8ba', 1, 138, '{"tenant":"operations/event-subprocess-that-cannot-wait-is-an-incident","instance":"01m88jv3y64vr8ba","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"60479ca085d9e762850d4810915c5a33223666624debe63f71ac2f8d4fb0babd","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"fc9d62cdc11f2d17ceff17e467c5d5db9ce2969db8698c81433e9dd6f80508c1","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'c48fe6b6d7d865780437366a7e1449ab066c08164e3a9c727f3744a103c75aa6'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88jv3y64vr8ba', 2, 139, '{"tenant":"operations/event-subprocess-that-cannot-wait-is-an-incident","instance":"01m88jv3y64vr8ba","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"60479ca085d9e762850d4810915c5a33223666624debe63f71ac2f8d4fb0babd","engineRevision":4,"actor":"system","cause":null,"payloadHash":"8f842f71dd425feb3d4efdfd37a3616f1139f6228f848a2e12921a0d318dfb21","previousHash":"c48fe6b6d7d865780437366a7e1449ab066c08164e3a9c727f3744a103c75aa6"}', '3ad6c93a12b280a36a728caf066ba2f09bcc55ac1ed2a712b2a1ff702e61900a'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88jv3y64vr8ba', 3, 140, '{"tenant":"operations/event-subprocess-that-cannot-wait-is-an-incident","instance":"01m88jv3y64vr8ba","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"60479ca085d9e762850d4810915c5a33223666624debe63f71ac2f8d4fb0babd","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"1e6787677d14800086350e6233af620bf98ac4b499dde7f059319e45b0dfe784","previousHash":"3ad6c93a12b280a36a728caf066ba2f09bcc55ac1ed2a712b2a1ff702e61900a"}', 'ef30dc426b32c60418455e296d411f850314eebcf4411a7dcb50b797179f096b'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88jv3y64vr8ba', 4, 141, '{"tenant":"operations/event-subprocess-that-cannot-wait-is-an-incident","instance":"01m88jv3y64vr8ba","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"60479ca085d9e762850d4810915c5a33223666624debe63f71ac2f8d4fb0babd","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"a845bac23d0e0ea8e08fdb0cdf8d6323b47072e7cf26fba77b330e8f5d576bc8","previousHash":"ef30dc426b32c60418455e296d411f850314eebcf4411a7dcb50b797179f096b"}', '940e951dffec240c8c73197179d2c4c5b0e273009cd31ccdf020786b8aa1fcbb'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88jv3y64vr8ba', 5, 142, '{"tenant":"operations/event-subprocess-that-cannot-wait-is-an-incident","instance":"01m88jv3y64vr8ba","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"60479ca085d9e762850d4810915c5a33223666624debe63f71ac2f8d4fb0babd","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"fcd923c8e8fe896231445e147d9c7235bed2bb5f8884b13bc5736d18d2431b85","previousHash":"940e951dffec240c8c73197179d2c4c5b0e273009cd31ccdf020786b8aa1fcbb"}', '6bf936b3f5229712a2f84932aba61abf85bb4cdac2170eab7774cb4178408659'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88jv3y64vr8ba', 6, 143, '{"tenant":"operations/event-subprocess-that-cannot-wait-is-an-incident","instance":"01m88jv3y64vr8ba","seq":6,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"60479ca085d9e762850d4810915c5a33223666624debe63f71ac2f8d4fb0babd","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"595d724a65fa30d38a25160367461620349794d2b73fe6ce33e8e180045fd674","previousHash":"6bf936b3f5229712a2f84932aba61abf85bb4cdac2170eab7774cb4178408659"}', '7b686a8a44c4b1dd603a8b5268175001e9b08b392d9a6403224ec789d822e780'),
	('operations/iteration-removed-by-its-own-command', '01m88jv3z87zshts', 1, 144, '{"tenant":"operations/iteration-removed-by-its-own-command","instance":"01m88jv3z87zshts","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"955ac3f02a763d276844ed34ac7c8abcc316c690c67d55cdf5a4937043e57361","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"444fc816ba46436b854f11f0377090a9feda08f5056ec624b6bf556a9ff0db6d","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', 'a3f423a1cc0b234f340b9353cf07e812666c6ded61cf61831feabac80fa58555'),
	('operations/iteration-removed-by-its-own-command', '01m88jv3z87zshts', 2, 145, '{"tenant":"operations/iteration-removed-by-its-own-command","instance":"01m88jv3z87zshts","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"955ac3f02a763d276844ed34ac7c8abcc316c690c67d55cdf5a4937043e57361","engineRevision":4,"actor":"system","cause":null,"payloadHash":"80135e2a1d002c6bed05a1fdd94163f83afed246f5d64f8d755ba5a26f64373c","previousHash":"a3f423a1cc0b234f340b9353cf07e812666c6ded61cf61831feabac80fa58555"}', 'c5524d5d5f2175322c18eaa53b091260a73feed66e1d1ffe2d744c4b24f43f3c'),
	('operations/iteration-removed-by-its-own-command', '01m88jv3z87zshts', 3, 146, '{"tenant":"operations/iteration-removed-by-its-own-command","instance":"01m88jv3z87zshts","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"955ac3f02a763d276844ed34ac7c8abcc316c690c67d55cdf5a4937043e57361","engineRevision":4,"actor":"system","cause":null,"payloadHash":"6a2085eb15ae022eb116e667bbe04a1f5e0ed9a40991d7c6eef92fa4f4a6292b","previousHash":"c5524d5d5f2175322c18eaa53b091260a73feed66e1d1ffe2d744c4b24f43f3c"}', '7317e3ad360d302c2628670438436a24c6e0be2085aede3c62d3331aab360b2f'),
	('operations/iteration-removed-by-its-own-command', '01m88jv3z87zshts', 4, 147, '{"tenant":"operations/iteration-removed-by-its-own-command","instance":"01m88jv3z87zshts","seq":4,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"955ac3f02a763d276844ed34ac7c8abcc316c690c67d55cdf5a4937043e57361","engineRevision":4,"actor":"system","cause":null,"payloadHash":"c0a1c791087fbdda7cda43bde33740eac5f90b8e4ecab9b342868ba43435c98a","previousHash":"7317e3ad360d302c2628670438436a24c6e0be2085aede3c62d3331aab360b2f"}', '67f3746bb845598da6e60974fbcd3c4fd90a26f01143cdf0bba899af1bea2e89'),
	('operations/iteration-removed-by-its-own-command', '01m88jv3z87zshts', 5, 148, '{"tenant":"operations/iteration-removed-by-its-own-command","instance":"01m88jv3z87zshts","seq":5,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"955ac3f02a763d276844ed34ac7c8abcc316c690c67d55cdf5a4937043e57361","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"47e95312ff4ceb0ca0afad0886e46a56f2d2a31d017f82446eb5e22913f1f6f4","previousHash":"67f3746bb845598da6e60974fbcd3c4fd90a26f01143cdf0bba899af1bea2e89"}', '24c3abab4cc4dc87ac805925cf7871f66ababf6f02f509b11f882d58b80cc048'),
	('operations/migrate-a-call-under-way', '01m88jv3zzcbpxaq', 1, 149, '{"tenant":"operations/migrate-a-call-under-way","instance":"01m88jv3zzcbpxaq","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"8c1e7f106a95c9f6fafeac6653162d248be861157bfa26c04d13b8f4a0b5a828","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"78b3621281d15a584018373053f78df9fcf275b1e146663cbb26b1b7460411de","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '27b294ca03594ee74d9ab8ab228caa6d8c5d093cacf917442d37d7fc2a18caf2'),
	('operations/migrate-a-call-under-way', '01m88jv3zzcbpxaq.4', 1, 150, '{"tenant":"operations/migrate-a-call-under-way","instance":"01m88jv3zzcbpxaq.4","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"8c1e7f106a95c9f6fafeac6653162d248be861157bfa26c04d13b8f4a0b5a828","engineRevision":4,"actor":"clerk1","cause":{"instance":"01m88jv3zzcbpxaq","seq":1,"delivery":0},"payloadHash":"6d4a3d367cbb4d72fd00dbb8d0b5022b84c64f9074e12e1dabd4f5f57df30bda","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '899eb9934a97c4fb0fe077fceb97db842dc34d3a61fbf30c5dda0f543f0efd7b'),
	('operations/migrate-a-call-under-way', '01m88jv3zzcbpxaq.4', 2, 151, '{"tenant":"operations/migrate-a-call-under-way","instance":"01m88jv3zzcbpxaq.4","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"8c1e7f106a95c9f6fafeac6653162d248be861157bfa26c04d13b8f4a0b5a828","engineRevision":4,"actor":"system","cause":null,"payloadHash":"25271eed36a323e34ecb306299ff7125bfd7fadf9062e6044c1b8e94b2335018","previousHash":"899eb9934a97c4fb0fe077fceb97db842dc34d3a61fbf30c5dda0f543f0efd7b"}', '308df9fb936365cdc288481ec83afc7039f188e4e1fee2e0aaf947486d440ede'),
	('operations/migrate-a-call-under-way', '01m88jv3zzcbpxaq.4', 3, 152, '{"tenant":"operations/migrate-a-call-under-way","instance":"01m88jv3zzcbpxaq.4","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"8c1e7f106a95c9f6fafeac6653162d248be861157bfa26c04d13b8f4a0b5a828","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"aec8143ac2acd9cfa1a84e3d1131757e040337be8a8bbbe08049e582792708bc","previousHash":"308df9fb936365cdc288481ec83afc7039f188e4e1fee2e0aaf947486d440ede"}', '905a8771388d9279c987930d388f0728fa01f6119cef61f2e5a24ef9696ab548'),
	('default', '01m88jv40s5p5hns', 1, 153, '{"tenant":"default","instance":"01m88jv40s5p5hns","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"fc32ee19e6ae80aaa0656cb663555a55e1e9d3e4f16469abffe733373c38bea3","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '823c993e10b2fb2392f632e18fca2c800e0c7773e949f4a32978efa5e35e4c36'),
	('default', '01m88jv40s5p5hns', 2, 154, '{"tenant":"default","instance":"01m88jv40s5p5hns","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56","engineRevision":4,"actor":"system","cause":null,"payloadHash":"02f4a85498e2050b99c24ff27a780fd9999ab9067d8f090b7ea3c0da16eafe10","previousHash":"823c993e10b2fb2392f632e18fca2c800e0c7773e949f4a32978efa5e35e4c36"}', '419684d991ea6b28f5926e6e44c4fc9f4bde06359f9bd8706981fb6ed1c6e17e'),
	('default', '01m88jv411a4n0n1', 1, 155, '{"tenant":"default","instance":"01m88jv411a4n0n1","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"0b9d5bc2a0f2515028ab85b9072e554196ca54dbfdbd7b91e2fec4b96840b374","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '3b566eab914aced88ce7bc4635064b73bcf202df6863a390873ad6741c50a1de'),
	('default', '01m88jv411a4n0n1', 2, 156, '{"tenant":"default","instance":"01m88jv411a4n0n1","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b","engineRevision":4,"actor":"system","cause":null,"payloadHash":"f1ab5bebabaad18ec37000711566385f4b317cfaf9d4fd8aa981e8a2a6700aa4","previousHash":"3b566eab914aced88ce7bc4635064b73bcf202df6863a390873ad6741c50a1de"}', '59f3e5e47ace686c097d15f115c19b7010f88caa97dc5afb48a89402dd3a1a7d'),
	('default', '01m88jv419a89589', 1, 157, '{"tenant":"default","instance":"01m88jv419a89589","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"1e75fbb69a54e6ddee6f13b90c3035d9dad8f28107a2a4bed27e3d2658edac43","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '0820fe224f2365ad00cfb01ffdbcecf2742ff8d224ab29ba3a61813300c9e2ee'),
	('default', '01m88jv419a89589', 2, 158, '{"tenant":"default","instance":"01m88jv419a89589","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56","engineRevision":4,"actor":"system","cause":null,"payloadHash":"c7913e6609c81af6e89b0462a4d24ec24449d16cbc3e72bf5d13665b46c4d549","previousHash":"0820fe224f2365ad00cfb01ffdbcecf2742ff8d224ab29ba3a61813300c9e2ee"}', 'a964edf24fe515aff61457f66f379b7eaaea8b3c3ab5e7badc5022a78dd7fbf7'),
	('default', '01m88jv41c2qsh78', 1, 159, '{"tenant":"default","instance":"01m88jv41c2qsh78","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"89548b1122188056d19d05b7d9645bd79acd228bf56d87366cbc41a6112157ec","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '08264a5aa66aff339965582d25b6932353fd1d9fb8225b59c1c1f005130fad07'),
	('default', '01m88jv41c2qsh78', 2, 160, '{"tenant":"default","instance":"01m88jv41c2qsh78","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b","engineRevision":4,"actor":"system","cause":null,"payloadHash":"280d0ddf5f4ef0544b790401e2a90302a59485baa70dcfa78fae9c5141a0fc7a","previousHash":"08264a5aa66aff339965582d25b6932353fd1d9fb8225b59c1c1f005130fad07"}', 'd296365b245fe6fcc4a839ec07362ef0af87839f8b4df93c60bbda33dfbc1e0b'),
	('default', '01m88jv419a89589', 3, 161, '{"tenant":"default","instance":"01m88jv419a89589","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"84b176dc0442aabff63129d4d2ca0a3046015246155f541ccefa35bd5e60dc6c","previousHash":"a964edf24fe515aff61457f66f379b7eaaea8b3c3ab5e7badc5022a78dd7fbf7"}', 'd6469d9e204521ad963a0d959991dadef383ce4736f9df93e523216c049a047a'),
	('default', '01m88jv41m8kp8xq', 1, 162, '{"tenant":"default","instance":"01m88jv41m8kp8xq","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"6ef96e3cab3fdeb944981309cc6de84c5d940e13bb07833e1d1f1e69ff272bd6","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '6c794a34d83d4a55f32c1813417f452b7a7da4c8e4de177cc82d9731c9e87e41'),
	('default', '01m88jv41m8kp8xq', 2, 163, '{"tenant":"default","instance":"01m88jv41m8kp8xq","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56","engineRevision":4,"actor":"system","cause":null,"payloadHash":"1f9a6aface5ad5321d479a64a8022b9df329d3175b74574cd8ec62f0e04b3e15","previousHash":"6c794a34d83d4a55f32c1813417f452b7a7da4c8e4de177cc82d9731c9e87e41"}', 'e11992fa0cd6d64a8c4900b913035cb2462abcdf13ad3a0de417f382ac4e7ff1'),
	('default', '01m88jv41qckn31a', 1, 164, '{"tenant":"default","instance":"01m88jv41qckn31a","seq":1,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"961f45df949e39f3985a0637e356a3ef8c5665ac757d76e5c9f809a156d3fe94","previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}', '933c8e94d1888a9a975381dd577de518aee60964bbdeaefd038fc9af4dee4a43'),
	('default', '01m88jv41qckn31a', 2, 165, '{"tenant":"default","instance":"01m88jv41qckn31a","seq":2,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b","engineRevision":4,"actor":"system","cause":null,"payloadHash":"4f6c72a4b6257a7ef8985c4a2c9a75d3ac857c5c932acd07d1fd4c978c10b202","previousHash":"933c8e94d1888a9a975381dd577de518aee60964bbdeaefd038fc9af4dee4a43"}', 'a95b869bb79fa4ab231cdee3176671cffe2348ba765bf03b4565653708665624'),
	('default', '01m88jv41m8kp8xq', 3, 166, '{"tenant":"default","instance":"01m88jv41m8kp8xq","seq":3,"now":1776646800000,"calendarsHash":"57beadaf287ff8c7f2d44fdc8995d9d1e4d6ca149f6e44ef993f62d1402f27cb","limits":{"stepsPerCommand":10000,"expressionSteps":100000,"variableBytes":65536,"instanceBytes":1048576,"commandBytes":8388608},"definitionHash":"cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56","engineRevision":4,"actor":"clerk1","cause":null,"payloadHash":"4037d3d750d560c965c33cd6129287d185a361afb067ba28656f0b327620a7f7","previousHash":"e11992fa0cd6d64a8c4900b913035cb2462abcdf13ad3a0de417f382ac4e7ff1"}', 'ddac4e0887e200a27dcb8b99c8af9b0d7647413e20bda7af3f3d011b78dbf568');


--
-- Data for Name: journal_payloads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal_payloads VALUES
	('boundary-timer-cycle', '01m88jv35j6gxhv3', 1, 'f32606faa755e508a59c03e7c0cba4ff', '{"command":{"type":"StartInstance","instance":"01m88jv35j6gxhv3","processId":"p","root":"01m88jv35j6gxhv3","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv35j6gxhv3","processId":"p","root":"01m88jv35j6gxhv3","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"TimerScheduled","key":4,"owner":3,"element":"remind","due":1772449200000,"repetitions":3,"cycle":"R3/PT10H"},{"type":"TaskCreated","key":5,"owner":3}],"deliveries":[]}'),
	('boundary-timer-cycle', '01m88jv35j6gxhv3', 2, '441024e780a5fbe65ea5e4a12ea4c132', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('boundary-timer-cycle', '01m88jv35j6gxhv3', 3, 'b210e76ff4ba9ef2b044967a40241faf', '{"command":{"type":"TriggerTimer","timer":4},"events":[{"type":"TimerTriggered","key":4},{"type":"TimerScheduled","key":6,"owner":3,"element":"remind","due":1772485200000,"repetitions":2,"cycle":"R3/PT10H"},{"type":"ElementActivated","key":7,"element":"remind","scope":1},{"type":"ElementCompleted","key":7},{"type":"FlowTaken","flow":"remind_nudge","scope":1},{"type":"ElementActivated","key":8,"element":"nudge","scope":1},{"type":"ElementCompleted","key":8},{"type":"FlowTaken","flow":"nudge_e","scope":1},{"type":"ElementActivated","key":9,"element":"e","scope":1},{"type":"ElementCompleted","key":9}],"deliveries":[]}'),
	('boundary-timer-cycle', '01m88jv35j6gxhv3', 4, '3179bac0193e6a18cc1c115ec8a235db', '{"command":{"type":"TriggerTimer","timer":6},"events":[{"type":"TimerTriggered","key":6},{"type":"TimerScheduled","key":10,"owner":3,"element":"remind","due":1772521200000,"repetitions":1,"cycle":"R3/PT10H"},{"type":"ElementActivated","key":11,"element":"remind","scope":1},{"type":"ElementCompleted","key":11},{"type":"FlowTaken","flow":"remind_nudge","scope":1},{"type":"ElementActivated","key":12,"element":"nudge","scope":1},{"type":"ElementCompleted","key":12},{"type":"FlowTaken","flow":"nudge_e","scope":1},{"type":"ElementActivated","key":13,"element":"e","scope":1},{"type":"ElementCompleted","key":13}],"deliveries":[]}'),
	('boundary-timer-cycle', '01m88jv35j6gxhv3', 5, 'fe7ffd46bd9386280dedb997463d1d0a', '{"command":{"type":"TriggerTimer","timer":10},"events":[{"type":"TimerTriggered","key":10},{"type":"ElementActivated","key":14,"element":"remind","scope":1},{"type":"ElementCompleted","key":14},{"type":"FlowTaken","flow":"remind_nudge","scope":1},{"type":"ElementActivated","key":15,"element":"nudge","scope":1},{"type":"ElementCompleted","key":15},{"type":"FlowTaken","flow":"nudge_e","scope":1},{"type":"ElementActivated","key":16,"element":"e","scope":1},{"type":"ElementCompleted","key":16}],"deliveries":[]}'),
	('boundary-timer-cycle', '01m88jv35j6gxhv3', 6, '9e68161c167fdb8e391f4849c9a9f32b', '{"command":{"type":"CompleteTask","task":5,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_e","scope":1},{"type":"ElementActivated","key":17,"element":"e","scope":1},{"type":"ElementCompleted","key":17},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('business-rule-task', '01m88jv3787n1k2h', 1, '9e3eed83349c676938b6e4422dc2d10f', '{"command":{"type":"StartInstance","instance":"01m88jv3787n1k2h","processId":"p","root":"01m88jv3787n1k2h","variables":{"amount":600000},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv3787n1k2h","processId":"p","root":"01m88jv3787n1k2h","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"amount","value":600000},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_route","scope":1},{"type":"ElementActivated","key":3,"element":"route","scope":1},{"type":"DecisionEvaluated","owner":3,"decision":"route","hash":"b0e70893874bbcdc2fb5f988fbc6fb91c8ef637ce2c7ae426ffd3dea22b8f865","rules":[2]},{"type":"VariableSet","scope":1,"name":"level","value":"chief"},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"route_u","scope":1},{"type":"ElementActivated","key":4,"element":"u","scope":1},{"type":"TaskCreated","key":5,"owner":4}],"deliveries":[]}'),
	('business-rule-task', '01m88jv3787n1k2h', 2, '32caaebf8d4dbf6b82a478bd5870e7b9', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('call-activity', '01m88jv37xcndbb3', 1, '60019146db519be7edc1c82128bab28a', '{"command":{"type":"StartInstance","instance":"01m88jv37xcndbb3","processId":"p","root":"01m88jv37xcndbb3","variables":{"amount":7},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv37xcndbb3","processId":"p","root":"01m88jv37xcndbb3","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"amount","value":7},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_c","scope":1},{"type":"ElementActivated","key":3,"element":"c","scope":1},{"type":"VariableSet","scope":3,"name":"fee","value":7},{"type":"ProcessCalled","owner":3,"child":"01m88jv37xcndbb3.4","processId":"child"}],"deliveries":[{"target":"01m88jv37xcndbb3.4","binding":"latest","command":{"type":"StartInstance","instance":"01m88jv37xcndbb3.4","processId":"child","root":"01m88jv37xcndbb3","variables":{"amount":7,"fee":7},"businessId":"case-1","window":"W01","caller":{"instance":"01m88jv37xcndbb3","owner":3,"errorCodes":[],"escalationCodes":[]}}}]}'),
	('call-activity', '01m88jv37xcndbb3.4', 1, 'e2be284916515ca3cd10e978835ae9e2', '{"command":{"type":"StartInstance","instance":"01m88jv37xcndbb3.4","processId":"child","root":"01m88jv37xcndbb3","variables":{"amount":7,"fee":7},"businessId":"case-1","window":"W01","caller":{"instance":"01m88jv37xcndbb3","owner":3,"errorCodes":[],"escalationCodes":[]}},"events":[{"type":"InstanceStarted","instance":"01m88jv37xcndbb3.4","processId":"child","root":"01m88jv37xcndbb3","businessId":"case-1","window":"W01","caller":{"instance":"01m88jv37xcndbb3","owner":3,"errorCodes":[],"escalationCodes":[]}},{"type":"ElementActivated","key":1,"element":"child","scope":0},{"type":"VariableSet","scope":1,"name":"amount","value":7},{"type":"VariableSet","scope":1,"name":"fee","value":7},{"type":"ElementActivated","key":2,"element":"cs","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"cs_inner","scope":1},{"type":"ElementActivated","key":3,"element":"inner","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('call-activity', '01m88jv37xcndbb3.4', 2, 'c1b5fa239341cd7168daa0a8f12caef9', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('call-activity', '01m88jv37xcndbb3.4', 3, 'e1cb7198519e2f0916061d1ffcb0260a', '{"command":{"type":"CompleteTask","task":4,"variables":{"answer":42,"noise":1},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":4,"by":"clerk1"},{"type":"VariableSet","scope":1,"name":"answer","value":42},{"type":"VariableSet","scope":1,"name":"noise","value":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"inner_ce","scope":1},{"type":"ElementActivated","key":5,"element":"ce","scope":1},{"type":"ElementCompleted","key":5},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[{"target":"01m88jv37xcndbb3","command":{"type":"CompleteCall","owner":3,"child":"01m88jv37xcndbb3.4","variables":{"amount":7,"fee":7,"answer":42,"noise":1}}}]}'),
	('call-activity', '01m88jv37xcndbb3', 2, '9879d19d28d8a8f2628dbdac7bb65ef9', '{"command":{"type":"CompleteCall","owner":3,"child":"01m88jv37xcndbb3.4","variables":{"amount":7,"fee":7,"answer":42,"noise":1}},"events":[{"type":"CallEnded","owner":3,"child":"01m88jv37xcndbb3.4"},{"type":"VariableSet","scope":3,"name":"amount","value":7},{"type":"VariableSet","scope":3,"name":"fee","value":7},{"type":"VariableSet","scope":3,"name":"answer","value":42},{"type":"VariableSet","scope":3,"name":"noise","value":1},{"type":"VariableSet","scope":1,"name":"result","value":42},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"c_after","scope":1},{"type":"ElementActivated","key":5,"element":"after","scope":1},{"type":"TaskCreated","key":6,"owner":5}],"deliveries":[]}'),
	('call-activity', '01m88jv37xcndbb3', 3, '7e5456e75ab29b1d46665f63dff5d819', '{"command":{"type":"AssignTask","task":6,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":6,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('call-activity', '01m88jv37xcndbb3', 4, 'e5128fed6721ea40b0c8798f7a504662', '{"command":{"type":"CompleteTask","task":6,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":6,"by":"clerk1"},{"type":"ElementCompleted","key":5},{"type":"FlowTaken","flow":"after_e","scope":1},{"type":"ElementActivated","key":7,"element":"e","scope":1},{"type":"ElementCompleted","key":7},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('call-activity', '01m88jv38p22jtxp', 1, '93b752df7aad72cd7508e662e9cd288b', '{"command":{"type":"StartInstance","instance":"01m88jv38p22jtxp","processId":"p","root":"01m88jv38p22jtxp","variables":{"amount":8},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv38p22jtxp","processId":"p","root":"01m88jv38p22jtxp","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"amount","value":8},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_c","scope":1},{"type":"ElementActivated","key":3,"element":"c","scope":1},{"type":"VariableSet","scope":3,"name":"fee","value":8},{"type":"ProcessCalled","owner":3,"child":"01m88jv38p22jtxp.4","processId":"child"}],"deliveries":[{"target":"01m88jv38p22jtxp.4","binding":"latest","command":{"type":"StartInstance","instance":"01m88jv38p22jtxp.4","processId":"child","root":"01m88jv38p22jtxp","variables":{"amount":8,"fee":8},"businessId":"case-1","window":"W01","caller":{"instance":"01m88jv38p22jtxp","owner":3,"errorCodes":[],"escalationCodes":[]}}}]}'),
	('call-activity', '01m88jv38p22jtxp.4', 1, '17ceaeb6ccef8013d984505cb073ea9a', '{"command":{"type":"StartInstance","instance":"01m88jv38p22jtxp.4","processId":"child","root":"01m88jv38p22jtxp","variables":{"amount":8,"fee":8},"businessId":"case-1","window":"W01","caller":{"instance":"01m88jv38p22jtxp","owner":3,"errorCodes":[],"escalationCodes":[]}},"events":[{"type":"InstanceStarted","instance":"01m88jv38p22jtxp.4","processId":"child","root":"01m88jv38p22jtxp","businessId":"case-1","window":"W01","caller":{"instance":"01m88jv38p22jtxp","owner":3,"errorCodes":[],"escalationCodes":[]}},{"type":"ElementActivated","key":1,"element":"child","scope":0},{"type":"VariableSet","scope":1,"name":"amount","value":8},{"type":"VariableSet","scope":1,"name":"fee","value":8},{"type":"ElementActivated","key":2,"element":"cs","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"cs_inner","scope":1},{"type":"ElementActivated","key":3,"element":"inner","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('call-activity', '01m88jv38p22jtxp.4', 2, '0ae906ee32f1b8ed4559ae3c05e0956f', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('call-activity-error', '01m88jv39c057hxe', 1, '03fdbc8073e02ede92c33ef1818cfb92', '{"command":{"type":"StartInstance","instance":"01m88jv39c057hxe","processId":"p","root":"01m88jv39c057hxe","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv39c057hxe","processId":"p","root":"01m88jv39c057hxe","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_c","scope":1},{"type":"ElementActivated","key":3,"element":"c","scope":1},{"type":"ProcessCalled","owner":3,"child":"01m88jv39c057hxe.4","processId":"child"}],"deliveries":[{"target":"01m88jv39c057hxe.4","binding":"latest","command":{"type":"StartInstance","instance":"01m88jv39c057hxe.4","processId":"child","root":"01m88jv39c057hxe","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m88jv39c057hxe","owner":3,"errorCodes":["failed"],"escalationCodes":[]}}}]}'),
	('call-activity-error', '01m88jv39c057hxe.4', 1, 'e58eb2350884df5f935f81d5e8b84476', '{"command":{"type":"StartInstance","instance":"01m88jv39c057hxe.4","processId":"child","root":"01m88jv39c057hxe","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m88jv39c057hxe","owner":3,"errorCodes":["failed"],"escalationCodes":[]}},"events":[{"type":"InstanceStarted","instance":"01m88jv39c057hxe.4","processId":"child","root":"01m88jv39c057hxe","businessId":"case-1","window":"W01","caller":{"instance":"01m88jv39c057hxe","owner":3,"errorCodes":["failed"],"escalationCodes":[]}},{"type":"ElementActivated","key":1,"element":"child","scope":0},{"type":"ElementActivated","key":2,"element":"cs","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"cs_f","scope":1},{"type":"ElementActivated","key":3,"element":"f","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"f_inner","scope":1},{"type":"FlowTaken","flow":"f_t","scope":1},{"type":"ElementActivated","key":4,"element":"inner","scope":1},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"t","scope":1},{"type":"ElementCompleted","key":6},{"type":"FlowTaken","flow":"t_ce","scope":1},{"type":"ElementActivated","key":7,"element":"ce","scope":1},{"type":"ErrorThrown","owner":7,"code":"failed"},{"type":"ElementTerminated","key":7},{"type":"TaskCancelled","key":5},{"type":"ElementTerminated","key":4},{"type":"ElementTerminated","key":1},{"type":"InstanceTerminated","reason":"error failed"}],"deliveries":[{"target":"01m88jv39c057hxe","command":{"type":"ThrowCallError","owner":3,"child":"01m88jv39c057hxe.4","code":"failed"}}]}'),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p', 4, '4fcef8a4fb431dce797bfa9ceb21029a', '{"command":{"type":"AssignTask","task":16,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":16,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('call-activity-error', '01m88jv39c057hxe', 2, '28c9ee5c1f604e58c97bdceddfaa1cf4', '{"command":{"type":"ThrowCallError","owner":3,"child":"01m88jv39c057hxe.4","code":"failed"},"events":[{"type":"CallEnded","owner":3,"child":"01m88jv39c057hxe.4"},{"type":"ErrorThrown","owner":3,"code":"failed"},{"type":"ElementTerminated","key":3},{"type":"ElementActivated","key":5,"element":"err","scope":1},{"type":"ElementCompleted","key":5},{"type":"FlowTaken","flow":"err_caught","scope":1},{"type":"ElementActivated","key":6,"element":"caught","scope":1},{"type":"TaskCreated","key":7,"owner":6}],"deliveries":[]}'),
	('call-activity-error', '01m88jv39c057hxe', 3, 'e1ddece0dc4c69e83460fa579fb939ce', '{"command":{"type":"AssignTask","task":7,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":7,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('call-activity-error', '01m88jv39c057hxe', 4, '1ee8a29fd7d3a372aa9deee5596e5656', '{"command":{"type":"CompleteTask","task":7,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":7,"by":"clerk1"},{"type":"ElementCompleted","key":6},{"type":"FlowTaken","flow":"caught_e","scope":1},{"type":"ElementActivated","key":8,"element":"e","scope":1},{"type":"ElementCompleted","key":8},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('claim', '01m88jv3a45e0vhh', 1, '432a3300b3ea00d20107df8975f64f33', '{"command":{"type":"StartInstance","instance":"01m88jv3a45e0vhh","processId":"p","root":"01m88jv3a45e0vhh","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv3a45e0vhh","processId":"p","root":"01m88jv3a45e0vhh","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_review","scope":1},{"type":"ElementActivated","key":3,"element":"review","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('claim', '01m88jv3a45e0vhh', 2, '4cc571105da2e79c5fc6615debce2293', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('claim', '01m88jv3a45e0vhh', 3, '0a3c5a06c6e0219e932286be09decc7d', '{"command":{"type":"AssignTask","task":4,"assignee":"zhang","heldBy":null,"why":"claimed","by":"zhang"},"events":[{"type":"TaskAssigned","key":4,"assignee":"zhang","why":"claimed","by":"zhang"}],"deliveries":[]}'),
	('claim', '01m88jv3a45e0vhh', 4, '648b726ecf9233591d517f9eef8655e0', '{"command":{"type":"AssignTask","task":4,"assignee":null,"heldBy":"zhang","why":"released","by":"zhang"},"events":[{"type":"TaskAssigned","key":4,"assignee":null,"why":"released","by":"zhang"}],"deliveries":[]}'),
	('claim', '01m88jv3a45e0vhh', 5, '86e35c079c778a7f603c671e3139be38', '{"command":{"type":"CompleteTask","task":4,"variables":{"zero":0,"list":[0,{"a":0}]},"by":"li"},"events":[{"type":"TaskCompleted","key":4,"by":"li"},{"type":"VariableSet","scope":1,"name":"zero","value":0},{"type":"VariableSet","scope":1,"name":"list","value":[0,{"a":0}]},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"review_e","scope":1},{"type":"ElementActivated","key":5,"element":"e","scope":1},{"type":"ElementCompleted","key":5},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('clock-case', '01m88jv3b332x5w6', 1, 'e4257889c55b5460d6f9ce77fa644af5', '{"command":{"type":"StartInstance","instance":"01m88jv3b332x5w6","processId":"p","root":"01m88jv3b332x5w6","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv3b332x5w6","processId":"p","root":"01m88jv3b332x5w6","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ClockStarted","key":2,"owner":1,"at":1773072000000,"legalDue":1775552400000,"promisedDue":1774342800000,"wake":1773738000000},{"type":"ElementActivated","key":3,"element":"s","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"s_review","scope":1},{"type":"ElementActivated","key":4,"element":"review","scope":1},{"type":"ClockStarted","key":5,"owner":4,"at":1773072000000,"promisedDue":1773306000000,"wake":1773219600000},{"type":"TaskCreated","key":6,"owner":4}],"deliveries":[]}'),
	('clock-case', '01m88jv3b332x5w6', 2, 'b4bb833953d00b76a1cde56e3ea74493', '{"command":{"type":"AssignTask","task":6,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":6,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('clock-case', '01m88jv3b332x5w6', 3, '1d5f745c79e502f96a42258a6b8d25c9', '{"command":{"type":"CompleteTask","task":6,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":6,"by":"clerk1"},{"type":"ClockStopped","key":5},{"type":"ElementCompleted","key":4},{"type":"FlowTaken","flow":"review_expert","scope":1},{"type":"ElementActivated","key":7,"element":"expert","scope":1},{"type":"ClockPaused","key":2,"at":1773072000000,"by":7,"reason":"专家评审","article":"行政许可法 第45条"},{"type":"TaskCreated","key":8,"owner":7}],"deliveries":[]}'),
	('clock-case', '01m88jv3b332x5w6', 4, '0b5da45efc0020a87559c5836bec8ae6', '{"command":{"type":"AssignTask","task":8,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":8,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('clock-case', '01m88jv3b332x5w6', 5, '9c8f5dd2229409186494103358d767d0', '{"command":{"type":"CompleteTask","task":8,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":8,"by":"clerk1"},{"type":"ClockResumed","key":2,"at":1773104400000,"by":7,"excluded":0,"legalDue":1775552400000,"promisedDue":1774342800000,"wake":1773738000000},{"type":"ElementCompleted","key":7},{"type":"FlowTaken","flow":"expert_decide","scope":1},{"type":"ElementActivated","key":9,"element":"decide","scope":1},{"type":"TaskCreated","key":10,"owner":9}],"deliveries":[]}'),
	('clock-case', '01m88jv3b332x5w6', 6, '71546842b11920acd6ded8fb6c4d6405', '{"command":{"type":"AssignTask","task":10,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":10,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('clock-case', '01m88jv3b332x5w6', 7, 'b1e6c338052407f2604640186fac4380', '{"command":{"type":"TriggerTimer","timer":2},"events":[{"type":"ClockWarned","key":2,"share":0.5,"wake":1773997200000},{"type":"ClockWarned","key":2,"share":0.8,"wake":1774342800000},{"type":"ClockBreached","key":2,"limit":"promised","wake":1775552400000},{"type":"ClockBreached","key":2,"limit":"legal"}],"deliveries":[]}'),
	('clock-case', '01m88jv3b332x5w6', 8, '1b2806a3fc89b3bc085ae96b2b47ebde', '{"command":{"type":"CompleteTask","task":10,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":10,"by":"clerk1"},{"type":"ElementCompleted","key":9},{"type":"FlowTaken","flow":"decide_e","scope":1},{"type":"ElementActivated","key":11,"element":"e","scope":1},{"type":"ElementCompleted","key":11},{"type":"ClockStopped","key":2},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('default', '01m88jv411a4n0n1', 2, 'aec8e851481f237d79e282aec4890acf', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('clock-two-pauses', '01m88jv3ckc71q11', 1, 'd002ef992e019a295a91589fd9429839', '{"command":{"type":"StartInstance","instance":"01m88jv3ckc71q11","processId":"p","root":"01m88jv3ckc71q11","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv3ckc71q11","processId":"p","root":"01m88jv3ckc71q11","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ClockStarted","key":2,"owner":1,"at":1776646800000,"promisedDue":1777280400000,"wake":1776920400000},{"type":"ElementActivated","key":3,"element":"s","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"s_f","scope":1},{"type":"ElementActivated","key":4,"element":"f","scope":1},{"type":"ElementCompleted","key":4},{"type":"FlowTaken","flow":"f_a","scope":1},{"type":"FlowTaken","flow":"f_b","scope":1},{"type":"ElementActivated","key":5,"element":"a","scope":1},{"type":"ClockPaused","key":2,"at":1776646800000,"by":5,"reason":"检验"},{"type":"TaskCreated","key":6,"owner":5},{"type":"ElementActivated","key":7,"element":"b","scope":1},{"type":"TaskCreated","key":8,"owner":7}],"deliveries":[]}'),
	('clock-two-pauses', '01m88jv3ckc71q11', 2, 'a432c1e70d86b6100e060cad3a0b964c', '{"command":{"type":"AssignTask","task":6,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":6,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('clock-two-pauses', '01m88jv3ckc71q11', 3, '89351146575e15733c4c240cd0bf0365', '{"command":{"type":"AssignTask","task":8,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":8,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('clock-two-pauses', '01m88jv3ckc71q11', 4, '26d9d20d8062533dc4f1bd858f5568c2', '{"command":{"type":"CompleteTask","task":6,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":6,"by":"clerk1"},{"type":"ElementCompleted","key":5},{"type":"FlowTaken","flow":"a_j","scope":1}],"deliveries":[]}'),
	('clock-two-pauses', '01m88jv3ckc71q11', 5, '8f69912d4c8baaa9baf4e9a613866bc7', '{"command":{"type":"CompleteTask","task":8,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":8,"by":"clerk1"},{"type":"ClockResumed","key":2,"at":1776646800000,"by":7,"excluded":0,"promisedDue":1777280400000,"wake":1776920400000},{"type":"ElementCompleted","key":7},{"type":"FlowTaken","flow":"b_j","scope":1},{"type":"ElementActivated","key":9,"element":"j","scope":1},{"type":"ElementCompleted","key":9},{"type":"FlowTaken","flow":"j_c","scope":1},{"type":"ElementActivated","key":10,"element":"c","scope":1},{"type":"TaskCreated","key":11,"owner":10}],"deliveries":[]}'),
	('clock-two-pauses', '01m88jv3ckc71q11', 6, 'ff5860245ba9d86a174a2109ba69965a', '{"command":{"type":"AssignTask","task":11,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":11,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('clock-two-pauses', '01m88jv3ckc71q11', 7, '01c230008088696f2b69ef1ecc8f6ee4', '{"command":{"type":"CompleteTask","task":11,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":11,"by":"clerk1"},{"type":"ElementCompleted","key":10},{"type":"FlowTaken","flow":"c_e","scope":1},{"type":"ElementActivated","key":12,"element":"e","scope":1},{"type":"ElementCompleted","key":12},{"type":"ClockStopped","key":2},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('error-uncaught', '01m88jv3dx9shswg', 1, 'c5fa39d08fae4c7e47f4013367b97fc4', '{"command":{"type":"StartInstance","instance":"01m88jv3dx9shswg","processId":"p","root":"01m88jv3dx9shswg","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv3dx9shswg","processId":"p","root":"01m88jv3dx9shswg","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_err","scope":1},{"type":"ElementActivated","key":3,"element":"err","scope":1},{"type":"IncidentRaised","key":4,"owner":3,"kind":"uncaughtError","message":"err: Expected an error event that catches error rejected but there is none","phase":"enter"}],"deliveries":[]}'),
	('exclusive-gateway-no-flow', '01m88jv3eefjncry', 1, '52c3c10fa955b3b755e215ef0421bce2', '{"command":{"type":"StartInstance","instance":"01m88jv3eefjncry","processId":"p","root":"01m88jv3eefjncry","variables":{"amount":5},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv3eefjncry","processId":"p","root":"01m88jv3eefjncry","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"amount","value":5},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_x","scope":1},{"type":"ElementActivated","key":3,"element":"x","scope":1},{"type":"IncidentRaised","key":4,"owner":3,"kind":"noFlow","message":"x: Expected one of the conditions to hold or a default flow but found neither (x_a: amount > 1000; f2: amount < 0; amount = 5)","phase":"complete"}],"deliveries":[]}'),
	('exclusive-gateway-no-flow', '01m88jv3eefjncry', 2, 'e419296cc509a8b11d42e014e1716954', '{"command":{"type":"SetVariables","variables":{"amount":2000}},"events":[{"type":"VariableSet","scope":1,"name":"amount","value":2000}],"deliveries":[]}'),
	('exclusive-gateway-no-flow', '01m88jv3eefjncry', 3, 'fb9d70216caa3d033e72987f6d70e34a', '{"command":{"type":"ResolveIncident","incident":4},"events":[{"type":"IncidentResolved","key":4},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"x_a","scope":1},{"type":"ElementActivated","key":5,"element":"a","scope":1},{"type":"ElementCompleted","key":5},{"type":"FlowTaken","flow":"a_e","scope":1},{"type":"ElementActivated","key":6,"element":"e","scope":1},{"type":"ElementCompleted","key":6},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('message-and-timer-start', '01m88jv3f36n8f53', 1, 'd682835203056b79e3f5a440d243f7ea', '{"command":{"type":"StartInstance","instance":"01m88jv3f36n8f53","processId":"p","root":"01m88jv3f36n8f53","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv3f36n8f53","processId":"p","root":"01m88jv3f36n8f53","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"none","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"none_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_e","scope":1},{"type":"ElementActivated","key":4,"element":"e","scope":1},{"type":"ElementCompleted","key":4},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('message-and-timer-start', '01m88jv3ff3djy1m', 1, '2783001f225f9e59a7c0109b29140bd1', '{"command":{"type":"StartInstance","instance":"01m88jv3ff3djy1m","processId":"p","root":"01m88jv3ff3djy1m","variables":{"from":"portal"},"startEvent":"mail","businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv3ff3djy1m","processId":"p","root":"01m88jv3ff3djy1m","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"from","value":"portal"},{"type":"ElementActivated","key":2,"element":"mail","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"mail_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_e","scope":1},{"type":"ElementActivated","key":4,"element":"e","scope":1},{"type":"ElementCompleted","key":4},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('message-and-timer-start', '01m88jv3fk2q1mwf', 1, 'de74954144f9fc0c40974deee5199d50', '{"command":{"type":"StartInstance","instance":"01m88jv3fk2q1mwf","processId":"p","root":"01m88jv3fk2q1mwf","variables":{},"startEvent":"daily","businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv3fk2q1mwf","processId":"p","root":"01m88jv3fk2q1mwf","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"daily","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"daily_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_e","scope":1},{"type":"ElementActivated","key":4,"element":"e","scope":1},{"type":"ElementCompleted","key":4},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('parallel-gateway', '01m88jv3fw7qer38', 1, 'ee878e7890e32272fb9a56c7bc54de8b', '{"command":{"type":"StartInstance","instance":"01m88jv3fw7qer38","processId":"p","root":"01m88jv3fw7qer38","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv3fw7qer38","processId":"p","root":"01m88jv3fw7qer38","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_f","scope":1},{"type":"ElementActivated","key":3,"element":"f","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"f_a","scope":1},{"type":"FlowTaken","flow":"f_b","scope":1},{"type":"ElementActivated","key":4,"element":"a","scope":1},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"b","scope":1},{"type":"TaskCreated","key":7,"owner":6}],"deliveries":[]}'),
	('parallel-gateway', '01m88jv3fw7qer38', 2, 'c2d3a96285e5e2b489ccc34e78e60edd', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('parallel-gateway', '01m88jv3fw7qer38', 3, '15d76399cc1563930621da127e14918d', '{"command":{"type":"AssignTask","task":7,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":7,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('parallel-gateway', '01m88jv3fw7qer38', 4, '8c633b8f80ba01288e8f995a6ad318cb', '{"command":{"type":"CompleteTask","task":7,"variables":{"x":1},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":7,"by":"clerk1"},{"type":"VariableSet","scope":1,"name":"x","value":1},{"type":"ElementCompleted","key":6},{"type":"FlowTaken","flow":"b_j","scope":1}],"deliveries":[]}'),
	('parallel-gateway', '01m88jv3fw7qer38', 5, '202e21646f3cc09c86a5eb1efa021e34', '{"command":{"type":"CompleteTask","task":5,"variables":{"x":2},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"VariableSet","scope":1,"name":"x","value":2},{"type":"ElementCompleted","key":4},{"type":"FlowTaken","flow":"a_j","scope":1},{"type":"ElementActivated","key":8,"element":"j","scope":1},{"type":"ElementCompleted","key":8},{"type":"FlowTaken","flow":"j_e","scope":1},{"type":"ElementActivated","key":9,"element":"e","scope":1},{"type":"ElementCompleted","key":9},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('service-task', '01m88jv3gmb7f3qh', 1, '917187e5e78bb6e5ffb68004bcbd1c4d', '{"command":{"type":"StartInstance","instance":"01m88jv3gmb7f3qh","processId":"p","root":"01m88jv3gmb7f3qh","variables":{"kind":"notice","applicant":{"name":"王小明"}},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv3gmb7f3qh","processId":"p","root":"01m88jv3gmb7f3qh","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"kind","value":"notice"},{"type":"VariableSet","scope":1,"name":"applicant","value":{"name":"王小明"}},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_send","scope":1},{"type":"ElementActivated","key":3,"element":"send","scope":1},{"type":"VariableSet","scope":3,"name":"name","value":"王小明"},{"type":"JobCreated","key":4,"owner":3,"jobType":"send-notice","retries":2,"headers":{"channel":"sms"}}],"deliveries":[]}'),
	('service-task', '01m88jv3gmb7f3qh', 2, 'f15ddf9cadf4fbdf8581b00cb0a601b4', '{"command":{"type":"FailJob","job":4,"retries":1,"message":"no connection"},"events":[{"type":"JobFailed","key":4,"retries":1,"message":"no connection"}],"deliveries":[]}'),
	('service-task', '01m88jv3gmb7f3qh', 3, 'ec621d4b3f7ec1f7b3fdedfd8548216f', '{"command":{"type":"FailJob","job":4,"retries":0,"message":"no connection"},"events":[{"type":"JobFailed","key":4,"retries":0,"message":"no connection"},{"type":"IncidentRaised","key":5,"owner":3,"kind":"jobFailed","message":"send: no connection","phase":"enter","job":4}],"deliveries":[]}'),
	('service-task', '01m88jv3gmb7f3qh', 4, 'd586d12e83d5296bfd7c2b72dd974fd1', '{"command":{"type":"ResolveIncident","incident":5},"events":[{"type":"IncidentResolved","key":5},{"type":"JobRetriesSet","key":4,"retries":1}],"deliveries":[]}'),
	('service-task', '01m88jv3gmb7f3qh', 5, '3d760bc023ce3431b766424dbd46ac32', '{"command":{"type":"CompleteJob","job":4,"variables":{"receipt":"R-1","noise":1}},"events":[{"type":"JobCompleted","key":4},{"type":"VariableSet","scope":3,"name":"receipt","value":"R-1"},{"type":"VariableSet","scope":3,"name":"noise","value":1},{"type":"VariableSet","scope":1,"name":"notice","value":{"receipt":"R-1"}},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"send_e","scope":1},{"type":"ElementActivated","key":6,"element":"e","scope":1},{"type":"ElementCompleted","key":6},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('timer-catch', '01m88jv3hke617zf', 1, '747071d3719704f311b1267c49c964cc', '{"command":{"type":"StartInstance","instance":"01m88jv3hke617zf","processId":"p","root":"01m88jv3hke617zf","variables":{"till":"2026-03-05T12:00:00+08:00"},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv3hke617zf","processId":"p","root":"01m88jv3hke617zf","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"till","value":"2026-03-05T12:00:00+08:00"},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_w","scope":1},{"type":"ElementActivated","key":3,"element":"w","scope":1},{"type":"TimerScheduled","key":4,"owner":3,"element":"w","due":1776650400000}],"deliveries":[]}'),
	('user-task-assignment', '01m88jv3ja4epjbj', 1, 'c659fe05bfed139a59cfb650b3dd2a2d', '{"command":{"type":"StartInstance","instance":"01m88jv3ja4epjbj","processId":"p","root":"01m88jv3ja4epjbj","variables":{"chief":"wang"},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv3ja4epjbj","processId":"p","root":"01m88jv3ja4epjbj","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"chief","value":"wang"},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"TaskCreated","key":4,"owner":3,"assignment":{"assignee":"wang","candidateUsers":["li","wang"],"candidateGroups":["clerk","chiefRepresentative"]},"form":"review","dueDate":"2026-03-09","priority":70}],"deliveries":[]}'),
	('user-task-assignment', '01m88jv3ja4epjbj', 2, 'f2f5206096638c3854d32166f94a1acb', '{"command":{"type":"AssignTask","task":4,"assignee":"wang","candidateUsers":["li","wang"],"candidateGroups":["clerk","chiefRepresentative"],"why":"模型指定 · assigned by the model to wang"},"events":[{"type":"TaskAssigned","key":4,"assignee":"wang","candidateUsers":["li","wang"],"candidateGroups":["clerk","chiefRepresentative"],"why":"模型指定 · assigned by the model to wang"}],"deliveries":[]}'),
	('user-task-assignment', '01m88jv3ja4epjbj', 3, '1cd69feb2093aa1b7eb4d64877d41029', '{"command":{"type":"AssignTask","task":4,"assignee":null,"why":"released"},"events":[{"type":"TaskAssigned","key":4,"assignee":null,"why":"released"}],"deliveries":[]}'),
	('user-task-assignment', '01m88jv3ja4epjbj', 4, 'd2a5bdc5fb11cb6e22f29108bfb994bd', '{"command":{"type":"CompleteTask","task":4,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":4,"by":"clerk1"},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_b","scope":1},{"type":"ElementActivated","key":5,"element":"b","scope":1},{"type":"TaskCreated","key":6,"owner":5,"assignment":{"strategy":"firstContactWindow","role":"clerk"}}],"deliveries":[]}'),
	('user-task-assignment', '01m88jv3ja4epjbj', 5, '0a88b4a8ca3d11c91fbe2ddfaf4c2802', '{"command":{"type":"AssignTask","task":6,"window":"W01","why":"首问窗口 W01 · first-contact window W01"},"events":[{"type":"TaskAssigned","key":6,"window":"W01","why":"首问窗口 W01 · first-contact window W01"}],"deliveries":[]}'),
	('user-task-assignment', '01m88jv3ja4epjbj', 6, 'b860cf59afb43ddc810c7e946ddd19c1', '{"command":{"type":"CompleteTask","task":6,"variables":{},"by":"clerk7"},"events":[{"type":"TaskCompleted","key":6,"by":"clerk7"},{"type":"ElementCompleted","key":5},{"type":"FlowTaken","flow":"b_c","scope":1},{"type":"ElementActivated","key":7,"element":"c","scope":1},{"type":"TaskCreated","key":8,"owner":7,"assignment":{"strategy":"samePersonAs","user":"clerk7"}}],"deliveries":[]}'),
	('user-task-assignment', '01m88jv3ja4epjbj', 7, '789e92cc9fea0ac8706fdba47f709e94', '{"command":{"type":"AssignTask","task":8,"assignee":"clerk7","why":"由同一人办理 · same person clerk7"},"events":[{"type":"TaskAssigned","key":8,"assignee":"clerk7","why":"由同一人办理 · same person clerk7"}],"deliveries":[]}'),
	('user-task-assignment', '01m88jv3ja4epjbj', 8, 'a3d016b064dec86cd1de16b4ffe6b132', '{"command":{"type":"CompleteTask","task":8,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":8,"by":"clerk1"},{"type":"ElementCompleted","key":7},{"type":"FlowTaken","flow":"c_e","scope":1},{"type":"ElementActivated","key":9,"element":"e","scope":1},{"type":"ElementCompleted","key":9},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('compensation/activity-ref-narrows', '01m88jv3ke2jjgt4', 1, '3b0c71b390e06b08c4e3432fd55f3b41', '{"command":{"type":"StartInstance","instance":"01m88jv3ke2jjgt4","processId":"p","root":"01m88jv3ke2jjgt4","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv3ke2jjgt4","processId":"p","root":"01m88jv3ke2jjgt4","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"VariableSet","scope":1,"name":"x","value":"done a"},{"type":"CompensationRecorded","key":4,"scope":1,"element":"a","of":3},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_b","scope":1},{"type":"ElementActivated","key":5,"element":"b","scope":1},{"type":"VariableSet","scope":1,"name":"y","value":"done b"},{"type":"CompensationRecorded","key":6,"scope":1,"element":"b","of":5},{"type":"ElementCompleted","key":5},{"type":"FlowTaken","flow":"b_t","scope":1},{"type":"ElementActivated","key":7,"element":"t","scope":1},{"type":"CompensationStarted","key":8,"owner":7,"scope":1,"records":[4]},{"type":"ElementActivated","key":9,"element":"undo_a","scope":1,"compensates":4},{"type":"VariableSet","scope":1,"name":"x","value":"undone a"},{"type":"ElementCompleted","key":9},{"type":"CompensationEnded","key":8},{"type":"ElementCompleted","key":7},{"type":"FlowTaken","flow":"t_then","scope":1},{"type":"ElementActivated","key":10,"element":"then","scope":1},{"type":"TaskCreated","key":11,"owner":10}],"deliveries":[]}'),
	('compensation/activity-ref-narrows', '01m88jv3ke2jjgt4', 2, '10e05da45c86a1f7ee2428a2c5731bec', '{"command":{"type":"AssignTask","task":11,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":11,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('compensation/activity-ref-narrows', '01m88jv3ke2jjgt4', 3, '85c8e9dce0e2b5032051b4c18a7b0756', '{"command":{"type":"CompleteTask","task":11,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":11,"by":"clerk1"},{"type":"ElementCompleted","key":10},{"type":"FlowTaken","flow":"then_t2","scope":1},{"type":"ElementActivated","key":12,"element":"t2","scope":1},{"type":"CompensationStarted","key":13,"owner":12,"scope":1,"records":[6]},{"type":"ElementActivated","key":14,"element":"undo_b","scope":1,"compensates":6},{"type":"VariableSet","scope":1,"name":"y","value":"undone b"},{"type":"ElementCompleted","key":14},{"type":"CompensationEnded","key":13},{"type":"ElementCompleted","key":12},{"type":"FlowTaken","flow":"t2_e","scope":1},{"type":"ElementActivated","key":15,"element":"e","scope":1},{"type":"ElementCompleted","key":15},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('compensation/activity-ref-of-a-subprocess', '01m88jv3mafwge2p', 1, '2ff9ea32ca6ca04eaedecc0ff4d5d755', '{"command":{"type":"StartInstance","instance":"01m88jv3mafwge2p","processId":"p","root":"01m88jv3mafwge2p","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv3mafwge2p","processId":"p","root":"01m88jv3mafwge2p","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_sub","scope":1},{"type":"ElementActivated","key":3,"element":"sub","scope":1},{"type":"ElementActivated","key":4,"element":"is","scope":3},{"type":"ElementCompleted","key":4},{"type":"FlowTaken","flow":"is_a","scope":3},{"type":"ElementActivated","key":5,"element":"a","scope":3},{"type":"VariableSet","scope":1,"name":"x","value":"done a"},{"type":"CompensationRecorded","key":6,"scope":3,"element":"a","of":5},{"type":"ElementCompleted","key":5},{"type":"FlowTaken","flow":"a_ie","scope":3},{"type":"ElementActivated","key":7,"element":"ie","scope":3},{"type":"ElementCompleted","key":7},{"type":"CompensationRecorded","key":8,"scope":1,"element":"sub","of":3},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"sub_b","scope":1},{"type":"ElementActivated","key":9,"element":"b","scope":1},{"type":"VariableSet","scope":1,"name":"y","value":"done b"},{"type":"CompensationRecorded","key":10,"scope":1,"element":"b","of":9},{"type":"ElementCompleted","key":9},{"type":"FlowTaken","flow":"b_t","scope":1},{"type":"ElementActivated","key":11,"element":"t","scope":1},{"type":"CompensationStarted","key":12,"owner":11,"scope":1,"records":[8]},{"type":"ElementActivated","key":13,"element":"sub","scope":1,"direct":true,"compensates":8},{"type":"CompensationStarted","key":14,"owner":13,"scope":13,"records":[6]},{"type":"ElementActivated","key":15,"element":"undo_a","scope":13,"compensates":6},{"type":"VariableSet","scope":1,"name":"x","value":"undone a"},{"type":"ElementCompleted","key":15},{"type":"CompensationEnded","key":14},{"type":"ElementCompleted","key":13},{"type":"CompensationEnded","key":12},{"type":"ElementCompleted","key":11},{"type":"FlowTaken","flow":"t_e","scope":1},{"type":"ElementActivated","key":16,"element":"e","scope":1},{"type":"ElementCompleted","key":16},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('compensation/activity-ref-of-one-not-completed', '01m88jv3n00zv7xq', 1, '0d860c1a4e337ce491d52a9c99f2d951', '{"command":{"type":"StartInstance","instance":"01m88jv3n00zv7xq","processId":"p","root":"01m88jv3n00zv7xq","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv3n00zv7xq","processId":"p","root":"01m88jv3n00zv7xq","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_f","scope":1},{"type":"ElementActivated","key":3,"element":"f","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"f_a","scope":1},{"type":"FlowTaken","flow":"f_t","scope":1},{"type":"ElementActivated","key":4,"element":"a","scope":1},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"t","scope":1},{"type":"ElementCompleted","key":6},{"type":"FlowTaken","flow":"t_e","scope":1},{"type":"ElementActivated","key":7,"element":"e","scope":1},{"type":"ElementCompleted","key":7}],"deliveries":[]}'),
	('compensation/activity-ref-of-one-not-completed', '01m88jv3n00zv7xq', 2, '6602231220463abdb2424fdbfa53a47e', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('compensation/activity-ref-of-one-not-completed', '01m88jv3n00zv7xq', 3, 'fdf653c83759c7445746d39b19aead1f', '{"command":{"type":"CompleteTask","task":5,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"CompensationRecorded","key":8,"scope":1,"element":"a","of":4},{"type":"ElementCompleted","key":4},{"type":"FlowTaken","flow":"a_e","scope":1},{"type":"ElementActivated","key":9,"element":"e","scope":1},{"type":"ElementCompleted","key":9},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88jv3nm9sj9qp', 1, '972040b3590f7463ff615ee12f163bca', '{"command":{"type":"StartInstance","instance":"01m88jv3nm9sj9qp","processId":"p","root":"01m88jv3nm9sj9qp","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv3nm9sj9qp","processId":"p","root":"01m88jv3nm9sj9qp","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_sub","scope":1},{"type":"ElementActivated","key":3,"element":"sub","scope":1},{"type":"SubscriptionCreated","key":4,"owner":3,"element":"m","kind":"message","name":"papers"},{"type":"ElementActivated","key":5,"element":"is","scope":3},{"type":"ElementCompleted","key":5},{"type":"FlowTaken","flow":"is_a","scope":3},{"type":"ElementActivated","key":6,"element":"a","scope":3},{"type":"TaskCreated","key":7,"owner":6}],"deliveries":[]}'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88jv3nm9sj9qp', 2, '1a0dc17322edf23b6571e59ce907858e', '{"command":{"type":"AssignTask","task":7,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":7,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88jv3nm9sj9qp', 3, '01495f58a66c38a78977df9e1bc63926', '{"command":{"type":"CompleteTask","task":7,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":7,"by":"clerk1"},{"type":"CompensationRecorded","key":8,"scope":3,"element":"a","of":6},{"type":"ElementCompleted","key":6},{"type":"FlowTaken","flow":"a_t","scope":3},{"type":"ElementActivated","key":9,"element":"t","scope":3},{"type":"CompensationStarted","key":10,"owner":9,"scope":3,"records":[8]},{"type":"ElementActivated","key":11,"element":"ua","scope":3,"compensates":8},{"type":"TaskCreated","key":12,"owner":11}],"deliveries":[]}'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88jv3nm9sj9qp', 4, '734bb49bff5cf42e189bf4907d2d3105', '{"command":{"type":"AssignTask","task":12,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":12,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88jv3nm9sj9qp', 5, 'e1c53b70a4e8573c1fea3373352173b9', '{"command":{"type":"CorrelateMessage","subscription":4,"variables":{}},"events":[{"type":"EventCaught","key":4,"element":"m"},{"type":"TaskCancelled","key":12},{"type":"ElementTerminated","key":11},{"type":"ElementTerminated","key":9},{"type":"ElementTerminated","key":3},{"type":"ElementActivated","key":13,"element":"m","scope":1},{"type":"ElementCompleted","key":13},{"type":"FlowTaken","flow":"m_after","scope":1},{"type":"ElementActivated","key":14,"element":"after","scope":1},{"type":"TaskCreated","key":15,"owner":14}],"deliveries":[]}'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88jv3nm9sj9qp', 6, '6aff7a86eca75734441f35f6017144d7', '{"command":{"type":"AssignTask","task":15,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":15,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88jv3nm9sj9qp', 7, '9290e44f25fda97bc84811c81e662181', '{"command":{"type":"CompleteTask","task":15,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":15,"by":"clerk1"},{"type":"ElementCompleted","key":14},{"type":"FlowTaken","flow":"after_e","scope":1},{"type":"ElementActivated","key":16,"element":"e","scope":1},{"type":"ElementCompleted","key":16},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('compensation/cancelled-while-it-runs', '01m88jv3pra0hfg8', 1, 'e02fcc73d280e9394cfac6721acadc3c', '{"command":{"type":"StartInstance","instance":"01m88jv3pra0hfg8","processId":"p","root":"01m88jv3pra0hfg8","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv3pra0hfg8","processId":"p","root":"01m88jv3pra0hfg8","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('compensation/cancelled-while-it-runs', '01m88jv3pra0hfg8', 2, 'c3a176e9da659ed1293d89c858d1530c', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('compensation/cancelled-while-it-runs', '01m88jv3pra0hfg8', 3, '90e2eeda4bc13c784aca797c391df825', '{"command":{"type":"CompleteTask","task":4,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":4,"by":"clerk1"},{"type":"CompensationRecorded","key":5,"scope":1,"element":"a","of":3},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_t","scope":1},{"type":"ElementActivated","key":6,"element":"t","scope":1},{"type":"CompensationStarted","key":7,"owner":6,"scope":1,"records":[5]},{"type":"ElementActivated","key":8,"element":"ua","scope":1,"compensates":5},{"type":"TaskCreated","key":9,"owner":8}],"deliveries":[]}'),
	('compensation/cancelled-while-it-runs', '01m88jv3pra0hfg8', 4, 'f85014321249619be5bb77661f9536c1', '{"command":{"type":"AssignTask","task":9,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":9,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('compensation/cancelled-while-it-runs', '01m88jv3pra0hfg8', 5, '817b962bd51286c078aaf1ccf21acdf5', '{"command":{"type":"CancelInstance","reason":"given up"},"events":[{"type":"TaskCancelled","key":9},{"type":"ElementTerminated","key":8},{"type":"ElementTerminated","key":6},{"type":"ElementTerminated","key":1},{"type":"InstanceTerminated","reason":"given up"}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft', 1, '0d2afed299301539fc6d2ccb65b4a037', '{"command":{"type":"StartInstance","instance":"01m88jv3qe0ty3ft","processId":"p","root":"01m88jv3qe0ty3ft","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv3qe0ty3ft","processId":"p","root":"01m88jv3qe0ty3ft","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_each","scope":1},{"type":"ElementActivated","key":3,"element":"each","scope":1},{"type":"LoopStarted","owner":3,"total":2},{"type":"ElementActivated","key":4,"element":"each","scope":3,"direct":true,"loopCounter":1},{"type":"ElementActivated","key":5,"element":"each","scope":3,"direct":true,"loopCounter":2},{"type":"ElementActivated","key":6,"element":"ah","scope":4},{"type":"ElementActivated","key":7,"element":"ah","scope":5},{"type":"ElementActivated","key":8,"element":"c","scope":6},{"type":"ProcessCalled","owner":8,"child":"01m88jv3qe0ty3ft.9","processId":"q"},{"type":"ElementActivated","key":10,"element":"u","scope":6},{"type":"TaskCreated","key":11,"owner":10},{"type":"ElementActivated","key":12,"element":"c","scope":7},{"type":"ProcessCalled","owner":12,"child":"01m88jv3qe0ty3ft.13","processId":"q"},{"type":"ElementActivated","key":14,"element":"u","scope":7},{"type":"TaskCreated","key":15,"owner":14}],"deliveries":[{"target":"01m88jv3qe0ty3ft.9","binding":"latest","command":{"type":"StartInstance","instance":"01m88jv3qe0ty3ft.9","processId":"q","root":"01m88jv3qe0ty3ft","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m88jv3qe0ty3ft","owner":8,"errorCodes":[],"escalationCodes":[]}}},{"target":"01m88jv3qe0ty3ft.13","binding":"latest","command":{"type":"StartInstance","instance":"01m88jv3qe0ty3ft.13","processId":"q","root":"01m88jv3qe0ty3ft","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m88jv3qe0ty3ft","owner":12,"errorCodes":[],"escalationCodes":[]}}}]}'),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft', 2, '3046f3beb9d3264ef50498f376b06505', '{"command":{"type":"AssignTask","task":11,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":11,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft', 3, '26e96856a95909b0214325760dd307d8', '{"command":{"type":"AssignTask","task":15,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":15,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.9', 1, 'ac3ed529e13d0b25a93f43b08d96c4a9', '{"command":{"type":"StartInstance","instance":"01m88jv3qe0ty3ft.9","processId":"q","root":"01m88jv3qe0ty3ft","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m88jv3qe0ty3ft","owner":8,"errorCodes":[],"escalationCodes":[]}},"events":[{"type":"InstanceStarted","instance":"01m88jv3qe0ty3ft.9","processId":"q","root":"01m88jv3qe0ty3ft","businessId":"case-1","window":"W01","caller":{"instance":"01m88jv3qe0ty3ft","owner":8,"errorCodes":[],"escalationCodes":[]}},{"type":"ElementActivated","key":1,"element":"q","scope":0},{"type":"ElementActivated","key":2,"element":"qs","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"qs_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.9', 2, '0ca1a1826d0357f954ca84e1ec22dc8f', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.13', 1, 'f1bcd8def55d3f759b36c49baa1d48cf', '{"command":{"type":"StartInstance","instance":"01m88jv3qe0ty3ft.13","processId":"q","root":"01m88jv3qe0ty3ft","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m88jv3qe0ty3ft","owner":12,"errorCodes":[],"escalationCodes":[]}},"events":[{"type":"InstanceStarted","instance":"01m88jv3qe0ty3ft.13","processId":"q","root":"01m88jv3qe0ty3ft","businessId":"case-1","window":"W01","caller":{"instance":"01m88jv3qe0ty3ft","owner":12,"errorCodes":[],"escalationCodes":[]}},{"type":"ElementActivated","key":1,"element":"q","scope":0},{"type":"ElementActivated","key":2,"element":"qs","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"qs_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.13', 2, '7d940f49deec7d21f9b615db1eff49dc', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.13', 3, '67a507d1724f3e024460a65f7ac38af7', '{"command":{"type":"CompleteTask","task":4,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":4,"by":"clerk1"},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_qe","scope":1},{"type":"ElementActivated","key":5,"element":"qe","scope":1},{"type":"ElementCompleted","key":5},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[{"target":"01m88jv3qe0ty3ft","command":{"type":"CompleteCall","owner":12,"child":"01m88jv3qe0ty3ft.13","variables":{}}}]}'),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft', 4, '94627b1fa459e64292a06c5f147e056a', '{"command":{"type":"CompleteCall","owner":12,"child":"01m88jv3qe0ty3ft.13","variables":{}},"events":[{"type":"CallEnded","owner":12,"child":"01m88jv3qe0ty3ft.13"},{"type":"ElementCompleted","key":12}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft', 5, 'ca19ff42510a09e64e976a08f2dda030', '{"command":{"type":"CompleteTask","task":11,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":11,"by":"clerk1"},{"type":"ElementCompleted","key":10}],"deliveries":[]}');
INSERT INTO public.journal_payloads VALUES
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft', 6, 'af14934a4eae8124d9e1b87b71c21787', '{"command":{"type":"CompleteTask","task":15,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":15,"by":"clerk1"},{"type":"ElementCompleted","key":14},{"type":"ElementCompleted","key":7},{"type":"IterationEnded","owner":3,"loopCounter":2},{"type":"ElementCompleted","key":5}],"deliveries":[]}'),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.9', 3, '15bfc653f4f28cd81c72f15361f02a4f', '{"command":{"type":"CompleteTask","task":4,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":4,"by":"clerk1"},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_qe","scope":1},{"type":"ElementActivated","key":5,"element":"qe","scope":1},{"type":"ElementCompleted","key":5},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[{"target":"01m88jv3qe0ty3ft","command":{"type":"CompleteCall","owner":8,"child":"01m88jv3qe0ty3ft.9","variables":{}}}]}'),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft', 7, '67b10ab82bf63406d03370349f57ee32', '{"command":{"type":"CompleteCall","owner":8,"child":"01m88jv3qe0ty3ft.9","variables":{}},"events":[{"type":"CallEnded","owner":8,"child":"01m88jv3qe0ty3ft.9"},{"type":"ElementCompleted","key":8},{"type":"ElementCompleted","key":6},{"type":"IterationEnded","owner":3,"loopCounter":1},{"type":"ElementCompleted","key":4},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"each_e","scope":1},{"type":"ElementActivated","key":16,"element":"e","scope":1},{"type":"ElementCompleted","key":16},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('loops/any-signs', '01m88jv3rk8mkc5z', 1, '316b209675757d88bd11c909b0efe342', '{"command":{"type":"StartInstance","instance":"01m88jv3rk8mkc5z","processId":"p","root":"01m88jv3rk8mkc5z","variables":{"people":["a","b","c"]},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv3rk8mkc5z","processId":"p","root":"01m88jv3rk8mkc5z","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"people","value":["a","b","c"]},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_vote","scope":1},{"type":"ElementActivated","key":3,"element":"vote","scope":1},{"type":"LoopStarted","owner":3,"total":3},{"type":"ElementActivated","key":4,"element":"vote","scope":3,"direct":true,"loopCounter":1},{"type":"VariableSet","scope":4,"name":"person","value":"a"},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"vote","scope":3,"direct":true,"loopCounter":2},{"type":"VariableSet","scope":6,"name":"person","value":"b"},{"type":"TaskCreated","key":7,"owner":6},{"type":"ElementActivated","key":8,"element":"vote","scope":3,"direct":true,"loopCounter":3},{"type":"VariableSet","scope":8,"name":"person","value":"c"},{"type":"TaskCreated","key":9,"owner":8}],"deliveries":[]}'),
	('loops/any-signs', '01m88jv3rk8mkc5z', 2, 'be406eb22af20d18b8bc909db4e3594c', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/any-signs', '01m88jv3rk8mkc5z', 3, '1aed7a99d93468ae539d9a0ba4b99f5d', '{"command":{"type":"AssignTask","task":7,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":7,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/any-signs', '01m88jv3rk8mkc5z', 4, 'cbe5bea79657b066a9216fdc19032241', '{"command":{"type":"AssignTask","task":9,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":9,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/any-signs', '01m88jv3rk8mkc5z', 5, '18934c3cd748330cab6bf1540f8356a6', '{"command":{"type":"CompleteTask","task":5,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"IterationEnded","owner":3,"loopCounter":1},{"type":"ElementCompleted","key":4},{"type":"TaskCancelled","key":9},{"type":"ElementTerminated","key":8},{"type":"TaskCancelled","key":7},{"type":"ElementTerminated","key":6},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"vote_e","scope":1},{"type":"ElementActivated","key":10,"element":"e","scope":1},{"type":"ElementCompleted","key":10},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('loops/behavior-complex', '01m88jv3sd4q00yh', 1, '2f314a706de31da95b1de834cc476896', '{"command":{"type":"StartInstance","instance":"01m88jv3sd4q00yh","processId":"p","root":"01m88jv3sd4q00yh","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv3sd4q00yh","processId":"p","root":"01m88jv3sd4q00yh","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_vote","scope":1},{"type":"ElementActivated","key":3,"element":"vote","scope":1},{"type":"LoopStarted","owner":3,"total":3},{"type":"ElementActivated","key":4,"element":"vote","scope":3,"direct":true,"loopCounter":1},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"vote","scope":3,"direct":true,"loopCounter":2},{"type":"TaskCreated","key":7,"owner":6},{"type":"ElementActivated","key":8,"element":"vote","scope":3,"direct":true,"loopCounter":3},{"type":"TaskCreated","key":9,"owner":8}],"deliveries":[]}'),
	('loops/behavior-complex', '01m88jv3sd4q00yh', 2, '81c1a1f5a80824fe9c3136842baca4b9', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/behavior-complex', '01m88jv3sd4q00yh', 3, '969b88e626197c59e29f6f5a3f4b669f', '{"command":{"type":"AssignTask","task":7,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":7,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/behavior-complex', '01m88jv3sd4q00yh', 4, '4eb522417a0059d04b38f89db37e1ea8', '{"command":{"type":"AssignTask","task":9,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":9,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/behavior-complex', '01m88jv3sd4q00yh', 5, 'a6673a34aa0466144b3358e2a9f72e54', '{"command":{"type":"CompleteTask","task":5,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"IterationEnded","owner":3,"loopCounter":1},{"type":"ElementCompleted","key":4}],"deliveries":[]}'),
	('loops/behavior-complex', '01m88jv3sd4q00yh', 6, '6aa9534d067f25856de7ebf73886b9a0', '{"command":{"type":"CompleteTask","task":7,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":7,"by":"clerk1"},{"type":"IterationEnded","owner":3,"loopCounter":2},{"type":"ElementCompleted","key":6},{"type":"EscalationThrown","owner":3,"code":"late"},{"type":"ElementActivated","key":10,"element":"b","scope":1},{"type":"ElementCompleted","key":10},{"type":"FlowTaken","flow":"b_e2","scope":1},{"type":"ElementActivated","key":11,"element":"e2","scope":1},{"type":"ElementCompleted","key":11}],"deliveries":[]}'),
	('loops/behavior-complex', '01m88jv3sd4q00yh', 7, '8a1c38d12e2f3aeb5f1ec93fb44ce26f', '{"command":{"type":"CompleteTask","task":9,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":9,"by":"clerk1"},{"type":"IterationEnded","owner":3,"loopCounter":3},{"type":"ElementCompleted","key":8},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"vote_e","scope":1},{"type":"ElementActivated","key":12,"element":"e","scope":1},{"type":"ElementCompleted","key":12},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('loops/behavior-error-uncaught', '01m88jv3t8et1h9a', 1, 'e62a77b1e4fed0775abb562fe7a10a7e', '{"command":{"type":"StartInstance","instance":"01m88jv3t8et1h9a","processId":"p","root":"01m88jv3t8et1h9a","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv3t8et1h9a","processId":"p","root":"01m88jv3t8et1h9a","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_vote","scope":1},{"type":"ElementActivated","key":3,"element":"vote","scope":1},{"type":"LoopStarted","owner":3,"total":2},{"type":"ElementActivated","key":4,"element":"vote","scope":3,"direct":true,"loopCounter":1},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"vote","scope":3,"direct":true,"loopCounter":2},{"type":"TaskCreated","key":7,"owner":6}],"deliveries":[]}'),
	('loops/behavior-error-uncaught', '01m88jv3t8et1h9a', 2, '4fc57c687a0546b5b5fa62da7451f030', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/behavior-error-uncaught', '01m88jv3t8et1h9a', 3, '9238ef86c95f2924e138aa73e06ac95d', '{"command":{"type":"AssignTask","task":7,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":7,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/behavior-error-uncaught', '01m88jv3t8et1h9a', 4, '8a3e5264e479000c974ea35441230133', '{"command":{"type":"CompleteTask","task":5,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"IterationEnded","owner":3,"loopCounter":1},{"type":"ElementCompleted","key":4},{"type":"IncidentRaised","key":8,"owner":3,"kind":"uncaughtError","message":"vote: Expected an error event that catches error refused but there is none","phase":"enter"}],"deliveries":[]}'),
	('loops/behavior-error-uncaught', '01m88jv3t8et1h9a', 5, '791e604968463aae346a0e36f2b9abb8', '{"command":{"type":"ResolveIncident","incident":8},"events":[{"type":"IncidentResolved","key":8}],"deliveries":[]}'),
	('loops/behavior-error-uncaught', '01m88jv3t8et1h9a', 6, '2d2c6fca1e7c2bdb191ea9d89ea3331d', '{"command":{"type":"CompleteTask","task":7,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":7,"by":"clerk1"},{"type":"IterationEnded","owner":3,"loopCounter":2},{"type":"ElementCompleted","key":6},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"vote_e","scope":1},{"type":"ElementActivated","key":9,"element":"e","scope":1},{"type":"ElementCompleted","key":9},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('loops/behavior-none-throws-at-every-completion', '01m88jv3v87r0vmd', 1, '239ded7c117d80979862709dcc662dee', '{"command":{"type":"StartInstance","instance":"01m88jv3v87r0vmd","processId":"p","root":"01m88jv3v87r0vmd","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv3v87r0vmd","processId":"p","root":"01m88jv3v87r0vmd","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_vote","scope":1},{"type":"ElementActivated","key":3,"element":"vote","scope":1},{"type":"LoopStarted","owner":3,"total":2},{"type":"ElementActivated","key":4,"element":"vote","scope":3,"direct":true,"loopCounter":1},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"vote","scope":3,"direct":true,"loopCounter":2},{"type":"TaskCreated","key":7,"owner":6}],"deliveries":[]}'),
	('loops/behavior-none-throws-at-every-completion', '01m88jv3v87r0vmd', 2, '85eb5c27aa268e9b201e68875d918905', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/behavior-none-throws-at-every-completion', '01m88jv3v87r0vmd', 3, 'cd91ee9fe969707b1fe66af240d7f15d', '{"command":{"type":"AssignTask","task":7,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":7,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('loops/behavior-none-throws-at-every-completion', '01m88jv3v87r0vmd', 4, '73426f960a7ea13a16141fe5104493f4', '{"command":{"type":"CompleteTask","task":5,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"IterationEnded","owner":3,"loopCounter":1},{"type":"ElementCompleted","key":4},{"type":"EscalationThrown","owner":3,"code":"late"},{"type":"ElementActivated","key":8,"element":"b","scope":1},{"type":"ElementCompleted","key":8},{"type":"FlowTaken","flow":"b_note","scope":1},{"type":"ElementActivated","key":9,"element":"note","scope":1},{"type":"ElementCompleted","key":9},{"type":"FlowTaken","flow":"note_e2","scope":1},{"type":"ElementActivated","key":10,"element":"e2","scope":1},{"type":"ElementCompleted","key":10}],"deliveries":[]}'),
	('loops/behavior-none-throws-at-every-completion', '01m88jv3v87r0vmd', 5, '7dc686e3fa398453eaa68f762f5a2b9a', '{"command":{"type":"CompleteTask","task":7,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":7,"by":"clerk1"},{"type":"IterationEnded","owner":3,"loopCounter":2},{"type":"ElementCompleted","key":6},{"type":"EscalationThrown","owner":3,"code":"late"},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"vote_e","scope":1},{"type":"ElementActivated","key":11,"element":"b","scope":1},{"type":"ElementActivated","key":12,"element":"e","scope":1},{"type":"ElementCompleted","key":11},{"type":"FlowTaken","flow":"b_note","scope":1},{"type":"ElementCompleted","key":12},{"type":"ElementActivated","key":13,"element":"note","scope":1},{"type":"ElementCompleted","key":13},{"type":"FlowTaken","flow":"note_e2","scope":1},{"type":"ElementActivated","key":14,"element":"e2","scope":1},{"type":"ElementCompleted","key":14},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p', 1, 'f53cbba7eb4e9fdcc6d100cbeb56f5c4', '{"command":{"type":"StartInstance","instance":"01m88jv3waet0m6p","processId":"p","root":"01m88jv3waet0m6p","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv3waet0m6p","processId":"p","root":"01m88jv3waet0m6p","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_f","scope":1},{"type":"ElementActivated","key":3,"element":"f","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"f_a","scope":1},{"type":"FlowTaken","flow":"f_b","scope":1},{"type":"FlowTaken","flow":"f_c","scope":1},{"type":"FlowTaken","flow":"f_v","scope":1},{"type":"FlowTaken","flow":"f_d","scope":1},{"type":"ElementActivated","key":4,"element":"a","scope":1},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"b","scope":1},{"type":"JobCreated","key":7,"owner":6,"jobType":"b","retries":3},{"type":"ElementActivated","key":8,"element":"c","scope":1},{"type":"TimerScheduled","key":9,"owner":8,"element":"c","due":1776650400000},{"type":"ElementActivated","key":10,"element":"v","scope":1},{"type":"LoopStarted","owner":10,"total":2},{"type":"ElementActivated","key":11,"element":"d","scope":1},{"type":"ProcessCalled","owner":11,"child":"01m88jv3waet0m6p.12","processId":"q"},{"type":"ElementActivated","key":13,"element":"v","scope":10,"direct":true,"loopCounter":1},{"type":"TaskCreated","key":14,"owner":13},{"type":"ElementActivated","key":15,"element":"v","scope":10,"direct":true,"loopCounter":2},{"type":"TaskCreated","key":16,"owner":15}],"deliveries":[{"target":"01m88jv3waet0m6p.12","binding":"latest","command":{"type":"StartInstance","instance":"01m88jv3waet0m6p.12","processId":"q","root":"01m88jv3waet0m6p","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m88jv3waet0m6p","owner":11,"errorCodes":[],"escalationCodes":[]}}}]}'),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p', 2, '90a4d706321d482d4dd204afd1c8d9e5', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p', 3, 'd5f631132d16e04bf57427ac663b3a54', '{"command":{"type":"AssignTask","task":14,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":14,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p.12', 1, 'dc0c475e3659b664b30a99222b03ecb8', '{"command":{"type":"StartInstance","instance":"01m88jv3waet0m6p.12","processId":"q","root":"01m88jv3waet0m6p","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m88jv3waet0m6p","owner":11,"errorCodes":[],"escalationCodes":[]}},"events":[{"type":"InstanceStarted","instance":"01m88jv3waet0m6p.12","processId":"q","root":"01m88jv3waet0m6p","businessId":"case-1","window":"W01","caller":{"instance":"01m88jv3waet0m6p","owner":11,"errorCodes":[],"escalationCodes":[]}},{"type":"ElementActivated","key":1,"element":"q","scope":0},{"type":"ElementActivated","key":2,"element":"qs","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"qs_qa","scope":1},{"type":"ElementActivated","key":3,"element":"qa","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p.12', 2, '777fdcbff218bb05597e8decfeaecf40', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p', 5, 'b767915bb0539eaca69154b960a2284f', '{"command":{"type":"CancelInstance","reason":"withdrawn"},"events":[{"type":"TaskCancelled","key":16},{"type":"ElementTerminated","key":15},{"type":"TaskCancelled","key":14},{"type":"ElementTerminated","key":13},{"type":"ElementTerminated","key":11},{"type":"ElementTerminated","key":10},{"type":"TimerCancelled","key":9},{"type":"ElementTerminated","key":8},{"type":"JobCancelled","key":7},{"type":"ElementTerminated","key":6},{"type":"TaskCancelled","key":5},{"type":"ElementTerminated","key":4},{"type":"ElementTerminated","key":1},{"type":"InstanceTerminated","reason":"withdrawn"}],"deliveries":[{"target":"01m88jv3waet0m6p.12","command":{"type":"CancelInstance","byCaller":true}}]}'),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p.12', 3, '0e4567c6e52b60a1e2b4eef7c52bfb75', '{"command":{"type":"CancelInstance","byCaller":true},"events":[{"type":"TaskCancelled","key":4},{"type":"ElementTerminated","key":3},{"type":"ElementTerminated","key":1},{"type":"InstanceTerminated"}],"deliveries":[]}'),
	('operations/claim-that-comes-second', '01m88jv3x78pcns3', 1, '9ff0488cb96a83cc5900ccbdccb75ac2', '{"command":{"type":"StartInstance","instance":"01m88jv3x78pcns3","processId":"p","root":"01m88jv3x78pcns3","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv3x78pcns3","processId":"p","root":"01m88jv3x78pcns3","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('operations/claim-that-comes-second', '01m88jv3x78pcns3', 2, '94f7bf2f8d5c290e10d274dcb34f6dc4', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/claim-that-comes-second', '01m88jv3x78pcns3', 3, '3fac03b136ba619e165c06e923681b98', '{"command":{"type":"AssignTask","task":4,"assignee":"li","heldBy":null,"why":"claimed"},"events":[{"type":"TaskAssigned","key":4,"assignee":"li","why":"claimed"}],"deliveries":[]}'),
	('operations/claim-that-comes-second', '01m88jv3x78pcns3', 4, 'c039366dfa48da22351ae82da2c0f7f5', '{"command":{"type":"AssignTask","task":4,"assignee":"wang","heldBy":"li","why":"handed over"},"events":[{"type":"TaskAssigned","key":4,"assignee":"wang","why":"handed over"}],"deliveries":[]}'),
	('operations/claim-that-comes-second', '01m88jv3x78pcns3', 5, '97c27912f67ef5dae09338b429d4747f', '{"command":{"type":"CompleteTask","task":4,"variables":{},"by":"wang"},"events":[{"type":"TaskCompleted","key":4,"by":"wang"},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_e","scope":1},{"type":"ElementActivated","key":5,"element":"e","scope":1},{"type":"ElementCompleted","key":5},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88jv3y64vr8ba', 1, 'f85494a2145d6c00902b03fcd9afc2bd', '{"command":{"type":"StartInstance","instance":"01m88jv3y64vr8ba","processId":"p","root":"01m88jv3y64vr8ba","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv3y64vr8ba","processId":"p","root":"01m88jv3y64vr8ba","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"IncidentRaised","key":2,"owner":1,"kind":"value","message":"p: Expected the message name to be text but it is null","phase":"watch"},{"type":"ElementActivated","key":3,"element":"s","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"s_a","scope":1},{"type":"ElementActivated","key":4,"element":"a","scope":1},{"type":"TaskCreated","key":5,"owner":4}],"deliveries":[]}'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88jv3y64vr8ba', 2, 'bf92c3604ea26613b88c040cbb412d37', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88jv3y64vr8ba', 3, 'bdb2599f5e30f7ca6f9ffb0fb13a5cb3', '{"command":{"type":"ResolveIncident","incident":2},"events":[{"type":"IncidentResolved","key":2},{"type":"IncidentRaised","key":6,"owner":1,"kind":"value","message":"p: Expected the message name to be text but it is null","phase":"watch"}],"deliveries":[]}'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88jv3y64vr8ba', 4, 'cf2013b36ecf0e45f551a150d52081b2', '{"command":{"type":"SetVariables","variables":{"channel":"papers"}},"events":[{"type":"VariableSet","scope":1,"name":"channel","value":"papers"}],"deliveries":[]}'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88jv3y64vr8ba', 5, '02c758077549b524abaa91a66a55bfa7', '{"command":{"type":"ResolveIncident","incident":6},"events":[{"type":"IncidentResolved","key":6},{"type":"SubscriptionCreated","key":7,"owner":1,"element":"cs","kind":"message","name":"papers"}],"deliveries":[]}'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88jv3y64vr8ba', 6, 'cf1aca8ee12acf8f0ffe0ae8966db9b3', '{"command":{"type":"CorrelateMessage","subscription":7,"variables":{}},"events":[{"type":"EventCaught","key":7,"element":"cs"},{"type":"TaskCancelled","key":5},{"type":"ElementTerminated","key":4},{"type":"ElementActivated","key":8,"element":"es","scope":1},{"type":"ElementActivated","key":9,"element":"cs","scope":8},{"type":"ElementCompleted","key":9},{"type":"FlowTaken","flow":"cs_x","scope":8},{"type":"ElementActivated","key":10,"element":"x","scope":8},{"type":"ElementCompleted","key":10},{"type":"FlowTaken","flow":"x_ce","scope":8},{"type":"ElementActivated","key":11,"element":"ce","scope":8},{"type":"ElementCompleted","key":11},{"type":"ElementCompleted","key":8},{"type":"ElementCompleted","key":1},{"type":"InstanceCompleted"}],"deliveries":[]}'),
	('operations/iteration-removed-by-its-own-command', '01m88jv3z87zshts', 1, '083e48115e40ac588fd14b6e81fb123d', '{"command":{"type":"StartInstance","instance":"01m88jv3z87zshts","processId":"p","root":"01m88jv3z87zshts","variables":{"people":["li","wang","zhang"]},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv3z87zshts","processId":"p","root":"01m88jv3z87zshts","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"VariableSet","scope":1,"name":"people","value":["li","wang","zhang"]},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_vote","scope":1},{"type":"ElementActivated","key":3,"element":"vote","scope":1},{"type":"LoopStarted","owner":3,"total":3},{"type":"ElementActivated","key":4,"element":"vote","scope":3,"direct":true,"loopCounter":1},{"type":"VariableSet","scope":4,"name":"person","value":"li"},{"type":"VariableSet","scope":4,"name":"vote","value":null},{"type":"TaskCreated","key":5,"owner":4},{"type":"ElementActivated","key":6,"element":"vote","scope":3,"direct":true,"loopCounter":2},{"type":"VariableSet","scope":6,"name":"person","value":"wang"},{"type":"VariableSet","scope":6,"name":"vote","value":null},{"type":"TaskCreated","key":7,"owner":6},{"type":"ElementActivated","key":8,"element":"vote","scope":3,"direct":true,"loopCounter":3},{"type":"VariableSet","scope":8,"name":"person","value":"zhang"},{"type":"VariableSet","scope":8,"name":"vote","value":null},{"type":"TaskCreated","key":9,"owner":8}],"deliveries":[]}'),
	('operations/iteration-removed-by-its-own-command', '01m88jv3z87zshts', 2, 'c6339a7074f39f814295dded3130ca4a', '{"command":{"type":"AssignTask","task":5,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/iteration-removed-by-its-own-command', '01m88jv3z87zshts', 3, '3da36f9c2e0066aade6b193e4029b2d3', '{"command":{"type":"AssignTask","task":7,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":7,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/iteration-removed-by-its-own-command', '01m88jv3z87zshts', 4, 'f3b99a88388e26cf0b182830c5b70f3b', '{"command":{"type":"AssignTask","task":9,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":9,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/iteration-removed-by-its-own-command', '01m88jv3z87zshts', 5, '03473e25388a268c3305665897f7704c', '{"command":{"type":"RemoveIteration","element":6,"reason":"not a member","by":"li"},"events":[{"type":"InstanceModified","reason":"not a member","by":"li"},{"type":"TaskCancelled","key":7},{"type":"ElementTerminated","key":6}],"deliveries":[]}'),
	('operations/migrate-a-call-under-way', '01m88jv3zzcbpxaq', 1, 'f6371968f647ea6206e5377157d85a78', '{"command":{"type":"StartInstance","instance":"01m88jv3zzcbpxaq","processId":"p","root":"01m88jv3zzcbpxaq","variables":{},"businessId":"case-1","window":"W01","by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv3zzcbpxaq","processId":"p","root":"01m88jv3zzcbpxaq","businessId":"case-1","window":"W01","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"p","scope":0},{"type":"ElementActivated","key":2,"element":"s","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"s_c","scope":1},{"type":"ElementActivated","key":3,"element":"c","scope":1},{"type":"ProcessCalled","owner":3,"child":"01m88jv3zzcbpxaq.4","processId":"q"}],"deliveries":[{"target":"01m88jv3zzcbpxaq.4","binding":"latest","command":{"type":"StartInstance","instance":"01m88jv3zzcbpxaq.4","processId":"q","root":"01m88jv3zzcbpxaq","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m88jv3zzcbpxaq","owner":3,"errorCodes":[],"escalationCodes":[]}}}]}'),
	('operations/migrate-a-call-under-way', '01m88jv3zzcbpxaq.4', 1, 'c187dff80c8b0c26156f49094d177194', '{"command":{"type":"StartInstance","instance":"01m88jv3zzcbpxaq.4","processId":"q","root":"01m88jv3zzcbpxaq","variables":{},"businessId":"case-1","window":"W01","caller":{"instance":"01m88jv3zzcbpxaq","owner":3,"errorCodes":[],"escalationCodes":[]}},"events":[{"type":"InstanceStarted","instance":"01m88jv3zzcbpxaq.4","processId":"q","root":"01m88jv3zzcbpxaq","businessId":"case-1","window":"W01","caller":{"instance":"01m88jv3zzcbpxaq","owner":3,"errorCodes":[],"escalationCodes":[]}},{"type":"ElementActivated","key":1,"element":"q","scope":0},{"type":"ElementActivated","key":2,"element":"qs","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"qs_a","scope":1},{"type":"ElementActivated","key":3,"element":"a","scope":1},{"type":"TaskCreated","key":4,"owner":3}],"deliveries":[]}'),
	('operations/migrate-a-call-under-way', '01m88jv3zzcbpxaq.4', 2, '5b438e325589b66ceaed8c1634f6f3e3', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('operations/migrate-a-call-under-way', '01m88jv3zzcbpxaq.4', 3, 'c3467608f7aa1b132c29a3f44646c0f0', '{"command":{"type":"CompleteTask","task":4,"variables":{},"by":"clerk1"},"events":[{"type":"TaskCompleted","key":4,"by":"clerk1"},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"a_qe","scope":1},{"type":"ElementActivated","key":5,"element":"qe","scope":1},{"type":"IncidentRaised","key":6,"owner":5,"kind":"uncaughtError","message":"qe: Expected an error event that catches error refused but there is none","phase":"enter"}],"deliveries":[]}'),
	('default', '01m88jv40s5p5hns', 1, 'd4a734dc960b6be0924d6a56fc18e615', '{"command":{"type":"StartInstance","instance":"01m88jv40s5p5hns","processId":"unfinished","root":"01m88jv40s5p5hns","variables":{},"by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv40s5p5hns","processId":"unfinished","root":"01m88jv40s5p5hns","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"unfinished","scope":0},{"type":"ClockStarted","key":2,"owner":1,"at":1776646800000,"legalDue":1779094800000,"promisedDue":1777280400000,"wake":1776920400000},{"type":"ElementActivated","key":3,"element":"Start","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"F0","scope":1},{"type":"ElementActivated","key":4,"element":"Accept","scope":1},{"type":"TaskCreated","key":5,"owner":4,"assignment":{"candidateGroups":["clerk"]}}],"deliveries":[]}'),
	('default', '01m88jv40s5p5hns', 2, 'c74812cc218d92480700f31f21b3f93b', '{"command":{"type":"AssignTask","task":5,"candidateGroups":["clerk"],"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"candidateGroups":["clerk"],"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('default', '01m88jv411a4n0n1', 1, 'df126c161710121600f779cf7b392bac', '{"command":{"type":"StartInstance","instance":"01m88jv411a4n0n1","processId":"approval","root":"01m88jv411a4n0n1","variables":{},"by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv411a4n0n1","processId":"approval","root":"01m88jv411a4n0n1","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"approval","scope":0},{"type":"ElementActivated","key":2,"element":"Start","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"F0","scope":1},{"type":"ElementActivated","key":3,"element":"Accept","scope":1},{"type":"TaskCreated","key":4,"owner":3,"assignment":{"strategy":"firstContactWindow"}}],"deliveries":[]}'),
	('default', '01m88jv419a89589', 1, '69d821a284aaf8ca26cb1047b7df66d7', '{"command":{"type":"StartInstance","instance":"01m88jv419a89589","processId":"unfinished","root":"01m88jv419a89589","variables":{},"by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv419a89589","processId":"unfinished","root":"01m88jv419a89589","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"unfinished","scope":0},{"type":"ClockStarted","key":2,"owner":1,"at":1776646800000,"legalDue":1779094800000,"promisedDue":1777280400000,"wake":1776920400000},{"type":"ElementActivated","key":3,"element":"Start","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"F0","scope":1},{"type":"ElementActivated","key":4,"element":"Accept","scope":1},{"type":"TaskCreated","key":5,"owner":4,"assignment":{"candidateGroups":["clerk"]}}],"deliveries":[]}'),
	('default', '01m88jv419a89589', 2, '67a079a01f2eaa6d9fd42f88185e2177', '{"command":{"type":"AssignTask","task":5,"candidateGroups":["clerk"],"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"candidateGroups":["clerk"],"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('default', '01m88jv41c2qsh78', 1, '84cd1f7a250724fd7e74c017737f4cdf', '{"command":{"type":"StartInstance","instance":"01m88jv41c2qsh78","processId":"approval","root":"01m88jv41c2qsh78","variables":{},"by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv41c2qsh78","processId":"approval","root":"01m88jv41c2qsh78","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"approval","scope":0},{"type":"ElementActivated","key":2,"element":"Start","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"F0","scope":1},{"type":"ElementActivated","key":3,"element":"Accept","scope":1},{"type":"TaskCreated","key":4,"owner":3,"assignment":{"strategy":"firstContactWindow"}}],"deliveries":[]}'),
	('default', '01m88jv41c2qsh78', 2, '83dffec2d1b0ec5841576dcca6303b99', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('default', '01m88jv419a89589', 3, '9ffb152f22ac75fc817e153b090afcdb', '{"command":{"type":"CompleteTask","task":5,"by":"clerk1","variables":{}},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"ElementCompleted","key":4},{"type":"FlowTaken","flow":"F1","scope":1},{"type":"ElementActivated","key":6,"element":"Seal","scope":1},{"type":"JobCreated","key":7,"owner":6,"jobType":"seal","retries":3}],"deliveries":[]}'),
	('default', '01m88jv41m8kp8xq', 1, 'f9ddc8a10b31b732a8567a81024d57d4', '{"command":{"type":"StartInstance","instance":"01m88jv41m8kp8xq","processId":"unfinished","root":"01m88jv41m8kp8xq","variables":{},"by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv41m8kp8xq","processId":"unfinished","root":"01m88jv41m8kp8xq","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"unfinished","scope":0},{"type":"ClockStarted","key":2,"owner":1,"at":1776646800000,"legalDue":1779094800000,"promisedDue":1777280400000,"wake":1776920400000},{"type":"ElementActivated","key":3,"element":"Start","scope":1},{"type":"ElementCompleted","key":3},{"type":"FlowTaken","flow":"F0","scope":1},{"type":"ElementActivated","key":4,"element":"Accept","scope":1},{"type":"TaskCreated","key":5,"owner":4,"assignment":{"candidateGroups":["clerk"]}}],"deliveries":[]}'),
	('default', '01m88jv41m8kp8xq', 2, '4ef42e62e35e940638454a81727afc07', '{"command":{"type":"AssignTask","task":5,"candidateGroups":["clerk"],"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":5,"candidateGroups":["clerk"],"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('default', '01m88jv41qckn31a', 1, '578a1e12ac3c3b29edccaccbf9b45711', '{"command":{"type":"StartInstance","instance":"01m88jv41qckn31a","processId":"approval","root":"01m88jv41qckn31a","variables":{},"by":"clerk1"},"events":[{"type":"InstanceStarted","instance":"01m88jv41qckn31a","processId":"approval","root":"01m88jv41qckn31a","by":"clerk1"},{"type":"ElementActivated","key":1,"element":"approval","scope":0},{"type":"ElementActivated","key":2,"element":"Start","scope":1},{"type":"ElementCompleted","key":2},{"type":"FlowTaken","flow":"F0","scope":1},{"type":"ElementActivated","key":3,"element":"Accept","scope":1},{"type":"TaskCreated","key":4,"owner":3,"assignment":{"strategy":"firstContactWindow"}}],"deliveries":[]}'),
	('default', '01m88jv41qckn31a', 2, 'fd360782e3501c15b470645d6c21013b', '{"command":{"type":"AssignTask","task":4,"why":"未指定 · as the model says"},"events":[{"type":"TaskAssigned","key":4,"why":"未指定 · as the model says"}],"deliveries":[]}'),
	('default', '01m88jv41m8kp8xq', 3, '0d62002ca0123d3b1f6793794de1a248', '{"command":{"type":"CompleteTask","task":5,"by":"clerk1","variables":{}},"events":[{"type":"TaskCompleted","key":5,"by":"clerk1"},{"type":"ElementCompleted","key":4},{"type":"FlowTaken","flow":"F1","scope":1},{"type":"ElementActivated","key":6,"element":"Seal","scope":1},{"type":"JobCreated","key":7,"owner":6,"jobType":"seal","retries":3}],"deliveries":[]}');


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
	('0011-metrics');


--
-- Data for Name: model_files; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: process_definitions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.process_definitions VALUES
	('boundary-timer-cycle', '01m88jv35hezj1g5', 'p', 1, NULL, 'p', 'm.bpmn', '903d5f9bb480f70d4db9b326c7ad19fc7736461429e21b80afe4b6254b5fab6d', '01m88jv35f0dt2mf', 0, 'designer', '', NULL, NULL),
	('business-rule-task', '01m88jv3727z9dgk', 'p', 1, NULL, 'p', 'm.bpmn', '420f5b5c4bd11510c8a071e26ef90c0fe7ad4200970c6975286c106693857401', '01m88jv371ah37cd', 0, 'designer', '', NULL, NULL),
	('call-activity', '01m88jv37w9dxh07', 'p', 1, NULL, 'p', 'm.bpmn', '6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c', '01m88jv37rb6np9s', 0, 'designer', '', NULL, NULL),
	('call-activity', '01m88jv37w9dxh08', 'child', 1, NULL, 'child', 'm.bpmn', '6eeebcb67d4aaf399c0dc4ea3b0400899b2b94af094a50e0d929496013afde5c', '01m88jv37rb6np9s', 0, 'designer', '', NULL, NULL),
	('call-activity-error', '01m88jv39bdy0awq', 'p', 1, NULL, 'p', 'm.bpmn', 'fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef', '01m88jv39591zrbk', 0, 'designer', '', NULL, NULL),
	('call-activity-error', '01m88jv39bdy0awr', 'child', 1, NULL, 'child', 'm.bpmn', 'fcf508585439859f84ae6f0631b5b5d12a321372041736c27dd5b4431f65f1ef', '01m88jv39591zrbk', 0, 'designer', '', NULL, NULL),
	('claim', '01m88jv3a45e0vhg', 'p', 1, NULL, 'p', 'm.bpmn', 'cecbb3d8306ffbf630580feb3f8fa9c329fe2ee2d396c0af1970a565a01428db', '01m88jv3a30etvyq', 0, 'designer', '', NULL, NULL),
	('clock-case', '01m88jv3b2camvt8', 'p', 1, NULL, 'p', 'm.bpmn', '6c5b2d6e823f88c78075d0f71f69afe8bc5ea265e89fc4ffe9440d9315c67995', '01m88jv3aydzmder', 0, 'designer', '', NULL, NULL),
	('clock-two-pauses', '01m88jv3cj4vr6gw', 'p', 1, NULL, 'p', 'm.bpmn', '673b9d7b5dd1b21919a6845889edea34b878039d262063ae4ead903da33721f0', '01m88jv3ch8xqzzt', 0, 'designer', '', NULL, NULL),
	('error-uncaught', '01m88jv3dw6bze0n', 'p', 1, NULL, 'p', 'm.bpmn', 'edac915301d2a653cf4d55e0992033c5fa8732e4dc973c12d532d91ef4589ead', '01m88jv3dvef4772', 0, 'designer', '', NULL, NULL),
	('exclusive-gateway-no-flow', '01m88jv3eb5vxndp', 'p', 1, NULL, 'p', 'm.bpmn', 'f88da496a1f44c964a9fd61639b7e5a1a8a76bf5809c6ade0ddb4edfbe2b508f', '01m88jv3ea165aga', 0, 'designer', '', NULL, NULL),
	('message-and-timer-start', '01m88jv3f36n8f52', 'p', 1, NULL, 'p', 'm.bpmn', 'adee0ec1a5ae7ad9cf7bad1ab191442d69356f10d38f7bdfee0c0cd9e5e8a868', '01m88jv3f161zdh3', 0, 'designer', '', NULL, NULL),
	('parallel-gateway', '01m88jv3fw7qer37', 'p', 1, NULL, 'p', 'm.bpmn', 'a152d2c4513398e764aaffa0e0c511cee779cec624f3627ea40371554718d5fb', '01m88jv3fvfpjmyk', 0, 'designer', '', NULL, NULL),
	('service-task', '01m88jv3gk580pjk', 'p', 1, NULL, 'p', 'm.bpmn', '623152b560da3c24de814fc757e0b78819f4613accb05ed913e73f972e7878f9', '01m88jv3gjagpqzy', 0, 'designer', '', NULL, NULL),
	('timer-catch', '01m88jv3hje1274n', 'p', 1, NULL, 'p', 'm.bpmn', 'c0ea2b45e931abf46efb02d7439761b22c1e53a87d4f545b8d69d4adf431a8ed', '01m88jv3hh7m7wxm', 0, 'designer', '', NULL, NULL),
	('user-task-assignment', '01m88jv3j9bvhjac', 'p', 1, NULL, 'p', 'm.bpmn', '23f5993a8997789897d651340569a65700dee77910d7cca7f50d3c68e755c7f3', '01m88jv3j89bkadk', 0, 'designer', '', NULL, NULL),
	('compensation/activity-ref-narrows', '01m88jv3ke2jjgt3', 'p', 1, NULL, 'p', 'm.bpmn', 'a35d59cc27fd5953d065d9c868a4e61a47b778a187f7eea70d7fbd2eb0d69019', '01m88jv3kcf1ynr5', 0, 'designer', '', NULL, NULL),
	('compensation/activity-ref-of-a-subprocess', '01m88jv3mafwge2n', 'p', 1, NULL, 'p', 'm.bpmn', '022595a1686d1c5544ba22767560ed19060a9e5642c99802355033e7347ebb73', '01m88jv3m8b9czkf', 0, 'designer', '', NULL, NULL),
	('compensation/activity-ref-of-one-not-completed', '01m88jv3n00zv7xp', 'p', 1, NULL, 'p', 'm.bpmn', '8eb5c5389ebacd2a9ffcacc4641f147e24490b26ec2bac00f1457e2c9036986f', '01m88jv3my2q07bz', 0, 'designer', '', NULL, NULL),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88jv3nm9sj9qn', 'p', 1, NULL, 'p', 'm.bpmn', 'baf7f652b30923de942439cab0e7142fefae6b824e29b8cc2cff4cd2b708ebc7', '01m88jv3njbygzq8', 0, 'designer', '', NULL, NULL),
	('compensation/cancelled-while-it-runs', '01m88jv3pqa071tn', 'p', 1, NULL, 'p', 'm.bpmn', 'c72f405ac0d9928636acadd6527881d2b1735a25df26dc1f9b5fa81ecb70080e', '01m88jv3pje75vme', 0, 'designer', '', NULL, NULL),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3fr', 'p', 1, NULL, 'p', 'm.bpmn', '7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79', '01m88jv3qc1zzf3c', 0, 'designer', '', NULL, NULL),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3fs', 'q', 1, NULL, 'q', 'm.bpmn', '7368418014ed38ed57bcc3c157447e510ea3cdd525c7cd00f36390e9d93a0c79', '01m88jv3qc1zzf3c', 0, 'designer', '', NULL, NULL),
	('loops/any-signs', '01m88jv3rk8mkc5y', 'p', 1, NULL, 'p', 'm.bpmn', '207f5d1520da7a7b2a0f8fd8cfa328d6fb6ebbb4fbe062434a17311e9ee71497', '01m88jv3rhfjv5w7', 0, 'designer', '', NULL, NULL),
	('loops/behavior-complex', '01m88jv3sd4q00yg', 'p', 1, NULL, 'p', 'm.bpmn', 'dd5fb990ef0e2757ecaef4198cf0e756f1652ff07c276314ec753e3c654feb8a', '01m88jv3sc6kqj0h', 0, 'designer', '', NULL, NULL),
	('loops/behavior-error-uncaught', '01m88jv3t780eajn', 'p', 1, NULL, 'p', 'm.bpmn', 'cd7e81af8de9920cc16c3b7b423975da0b65958cbc97381c9b6c3cb3cf17a912', '01m88jv3t63y630n', 0, 'designer', '', NULL, NULL),
	('loops/behavior-none-throws-at-every-completion', '01m88jv3v71p9w11', 'p', 1, NULL, 'p', 'm.bpmn', '15acd2f7da9fb336eb555740d6e2a7a7636455b29ec528432a192898182c2eb5', '01m88jv3v6chz3dw', 0, 'designer', '', NULL, NULL),
	('operations/cancel-a-case-with-everything-open', '01m88jv3w9fmssed', 'p', 1, NULL, 'p', 'm.bpmn', '34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc', '01m88jv3w83d9a4m', 0, 'designer', '', NULL, NULL),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6n', 'q', 1, NULL, 'q', 'm.bpmn', '34e7fc49af6fef0311b73f7ddc9f4d8e258618ebc6222dd70a8eea88dc75e6dc', '01m88jv3w83d9a4m', 0, 'designer', '', NULL, NULL),
	('operations/claim-that-comes-second', '01m88jv3x68kb9qg', 'p', 1, NULL, 'p', 'm.bpmn', '560840a93eb9a5cb6919b15aa7d307db0060a9f477d05c2b8317a25fdc09bf6c', '01m88jv3x5afe4vk', 0, 'designer', '', NULL, NULL),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88jv3y64vr8b9', 'p', 1, NULL, 'p', 'm.bpmn', '60479ca085d9e762850d4810915c5a33223666624debe63f71ac2f8d4fb0babd', '01m88jv3y40dyaer', 0, 'designer', '', NULL, NULL),
	('operations/iteration-removed-by-its-own-command', '01m88jv3z87zshtr', 'p', 1, NULL, 'p', 'm.bpmn', '955ac3f02a763d276844ed34ac7c8abcc316c690c67d55cdf5a4937043e57361', '01m88jv3z7e2v7gk', 0, 'designer', '', NULL, NULL),
	('operations/migrate-a-call-under-way', '01m88jv3zt4zyyfe', 'p', 1, NULL, 'p', 'm.bpmn', '8c1e7f106a95c9f6fafeac6653162d248be861157bfa26c04d13b8f4a0b5a828', '01m88jv3zs0da6k0', 0, 'designer', '', NULL, NULL),
	('operations/migrate-a-call-under-way', '01m88jv3zt4zyyff', 'q', 1, NULL, 'q', 'm.bpmn', '8c1e7f106a95c9f6fafeac6653162d248be861157bfa26c04d13b8f4a0b5a828', '01m88jv3zs0da6k0', 0, 'designer', '', NULL, NULL),
	('operations/migrate-a-call-under-way', '01m88jv3zzcbpxap', 'p2', 1, NULL, 'p2', 'm.bpmn', '08128850eaa5066e14c2e2c4205b6f1a0b1890c75c74ab66c42b42d039ec0454', '01m88jv3zy7bb3dc', 0, 'designer', '', NULL, NULL),
	('default', '01m88jv40ef5wj8s', 'approval', 1, NULL, 'approval', 'm.bpmn', '352afb10447605056439eba75611c5004b0d0a1754a750fcc3d2cf7499d7373b', '01m88jv40ef5wj8r', 0, 'designer', '', NULL, NULL),
	('default', '01m88jv40q0tjq8t', 'unfinished', 1, NULL, 'unfinished', 'm.bpmn', 'cb27b35eed087f57310edf990157bc31502e826593223f64e034dc98a86a5f56', '01m88jv40q0tjq8s', 0, 'designer', '', NULL, NULL);


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
	('user-task-assignment', '01m88jv3ja4epjbj.4', 'user', 'li'),
	('user-task-assignment', '01m88jv3ja4epjbj.4', 'user', 'wang'),
	('user-task-assignment', '01m88jv3ja4epjbj.4', 'group', 'clerk'),
	('user-task-assignment', '01m88jv3ja4epjbj.4', 'group', 'chiefRepresentative'),
	('default', '01m88jv40s5p5hns.5', 'group', 'clerk'),
	('default', '01m88jv419a89589.5', 'group', 'clerk'),
	('default', '01m88jv41m8kp8xq.5', 'group', 'clerk');


--
-- Data for Name: task_drafts; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: tasks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tasks VALUES
	('boundary-timer-cycle', '01m88jv35j6gxhv3.5', '01m88jv35j6gxhv3', '01m88jv35j6gxhv3', '01m88jv35j6gxhv3.3', 'a', 'a', '01m88jv35hezj1g5', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1772413200000, 1773072000000, 'clerk1', NULL),
	('business-rule-task', '01m88jv3787n1k2h.5', '01m88jv3787n1k2h', '01m88jv3787n1k2h', '01m88jv3787n1k2h.4', 'u', 'u', '01m88jv3727z9dgk', 'p', 'p', 1, 'case-1', 'CREATED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1773072000000, NULL, NULL, NULL),
	('call-activity', '01m88jv37xcndbb3.4.4', '01m88jv37xcndbb3.4', '01m88jv37xcndbb3', '01m88jv37xcndbb3.4.3', 'inner', 'inner', '01m88jv37w9dxh08', 'child', 'child', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1773072000000, 1773072000000, 'clerk1', NULL),
	('call-activity', '01m88jv37xcndbb3.6', '01m88jv37xcndbb3', '01m88jv37xcndbb3', '01m88jv37xcndbb3.5', 'after', 'after', '01m88jv37w9dxh07', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1773072000000, 1773072000000, 'clerk1', NULL),
	('call-activity', '01m88jv38p22jtxp.4.4', '01m88jv38p22jtxp.4', '01m88jv38p22jtxp', '01m88jv38p22jtxp.4.3', 'inner', 'inner', '01m88jv37w9dxh08', 'child', 'child', 1, 'case-1', 'CREATED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1773072000000, NULL, NULL, NULL),
	('call-activity-error', '01m88jv39c057hxe.4.5', '01m88jv39c057hxe.4', '01m88jv39c057hxe', '01m88jv39c057hxe.4.4', 'inner', 'inner', '01m88jv39bdy0awr', 'child', 'child', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, NULL, NULL, 50, NULL, NULL, NULL, NULL, 1773072000000, 1773072000000, NULL, NULL),
	('call-activity-error', '01m88jv39c057hxe.7', '01m88jv39c057hxe', '01m88jv39c057hxe', '01m88jv39c057hxe.6', 'caught', 'caught', '01m88jv39bdy0awq', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1773072000000, 1773072000000, 'clerk1', NULL),
	('claim', '01m88jv3a45e0vhh.4', '01m88jv3a45e0vhh', '01m88jv3a45e0vhh', '01m88jv3a45e0vhh.3', 'review', '审查', '01m88jv3a45e0vhg', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, 'released', NULL, 50, NULL, NULL, NULL, NULL, 1773072000000, 1773072000000, 'li', NULL),
	('clock-case', '01m88jv3b332x5w6.6', '01m88jv3b332x5w6', '01m88jv3b332x5w6', '01m88jv3b332x5w6.4', 'review', 'review', '01m88jv3b2camvt8', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m88jv3b332x5w6.5', 1773072000000, 1773072000000, 'clerk1', NULL),
	('clock-case', '01m88jv3b332x5w6.8', '01m88jv3b332x5w6', '01m88jv3b332x5w6', '01m88jv3b332x5w6.7', 'expert', 'expert', '01m88jv3b2camvt8', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m88jv3b332x5w6.2', 1773072000000, 1773104400000, 'clerk1', NULL),
	('clock-case', '01m88jv3b332x5w6.10', '01m88jv3b332x5w6', '01m88jv3b332x5w6', '01m88jv3b332x5w6.9', 'decide', 'decide', '01m88jv3b2camvt8', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m88jv3b332x5w6.2', 1773104400000, 1776646800000, 'clerk1', NULL),
	('clock-two-pauses', '01m88jv3ckc71q11.6', '01m88jv3ckc71q11', '01m88jv3ckc71q11', '01m88jv3ckc71q11.5', 'a', 'a', '01m88jv3cj4vr6gw', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m88jv3ckc71q11.2', 1776646800000, 1776646800000, 'clerk1', NULL),
	('clock-two-pauses', '01m88jv3ckc71q11.8', '01m88jv3ckc71q11', '01m88jv3ckc71q11', '01m88jv3ckc71q11.7', 'b', 'b', '01m88jv3cj4vr6gw', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m88jv3ckc71q11.2', 1776646800000, 1776646800000, 'clerk1', NULL),
	('clock-two-pauses', '01m88jv3ckc71q11.11', '01m88jv3ckc71q11', '01m88jv3ckc71q11', '01m88jv3ckc71q11.10', 'c', 'c', '01m88jv3cj4vr6gw', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m88jv3ckc71q11.2', 1776646800000, 1776646800000, 'clerk1', NULL),
	('parallel-gateway', '01m88jv3fw7qer38.7', '01m88jv3fw7qer38', '01m88jv3fw7qer38', '01m88jv3fw7qer38.6', 'b', 'b', '01m88jv3fw7qer37', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('parallel-gateway', '01m88jv3fw7qer38.5', '01m88jv3fw7qer38', '01m88jv3fw7qer38', '01m88jv3fw7qer38.4', 'a', 'a', '01m88jv3fw7qer37', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('user-task-assignment', '01m88jv3ja4epjbj.4', '01m88jv3ja4epjbj', '01m88jv3ja4epjbj', '01m88jv3ja4epjbj.3', 'a', 'a', '01m88jv3j9bvhjac', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '["li","wang"]', '["clerk","chiefRepresentative"]', NULL, NULL, 'released', 'review', 70, '2026-03-09', 1773014400000, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('user-task-assignment', '01m88jv3ja4epjbj.6', '01m88jv3ja4epjbj', '01m88jv3ja4epjbj', '01m88jv3ja4epjbj.5', 'b', 'b', '01m88jv3j9bvhjac', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', 'W01', NULL, '首问窗口 W01 · first-contact window W01', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk7', NULL),
	('user-task-assignment', '01m88jv3ja4epjbj.8', '01m88jv3ja4epjbj', '01m88jv3ja4epjbj', '01m88jv3ja4epjbj.7', 'c', 'c', '01m88jv3j9bvhjac', 'p', 'p', 1, 'case-1', 'COMPLETED', 'clerk7', '[]', '[]', NULL, NULL, '由同一人办理 · same person clerk7', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('compensation/activity-ref-narrows', '01m88jv3ke2jjgt4.11', '01m88jv3ke2jjgt4', '01m88jv3ke2jjgt4', '01m88jv3ke2jjgt4.10', 'then', 'then', '01m88jv3ke2jjgt3', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('compensation/activity-ref-of-one-not-completed', '01m88jv3n00zv7xq.5', '01m88jv3n00zv7xq', '01m88jv3n00zv7xq', '01m88jv3n00zv7xq.4', 'a', 'a', '01m88jv3n00zv7xp', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88jv3nm9sj9qp.7', '01m88jv3nm9sj9qp', '01m88jv3nm9sj9qp', '01m88jv3nm9sj9qp.6', 'a', 'a', '01m88jv3nm9sj9qn', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88jv3nm9sj9qp.12', '01m88jv3nm9sj9qp', '01m88jv3nm9sj9qp', '01m88jv3nm9sj9qp.11', 'ua', 'ua', '01m88jv3nm9sj9qn', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL, NULL),
	('compensation/boundary-ends-the-scope-while-it-runs', '01m88jv3nm9sj9qp.15', '01m88jv3nm9sj9qp', '01m88jv3nm9sj9qp', '01m88jv3nm9sj9qp.14', 'after', 'after', '01m88jv3nm9sj9qn', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('compensation/cancelled-while-it-runs', '01m88jv3pra0hfg8.4', '01m88jv3pra0hfg8', '01m88jv3pra0hfg8', '01m88jv3pra0hfg8.3', 'a', 'a', '01m88jv3pqa071tn', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('compensation/cancelled-while-it-runs', '01m88jv3pra0hfg8.9', '01m88jv3pra0hfg8', '01m88jv3pra0hfg8', '01m88jv3pra0hfg8.8', 'ua', 'ua', '01m88jv3pqa071tn', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL, NULL),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.11', '01m88jv3qe0ty3ft', '01m88jv3qe0ty3ft', '01m88jv3qe0ty3ft.10', 'u', 'u', '01m88jv3qe0ty3fr', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.15', '01m88jv3qe0ty3ft', '01m88jv3qe0ty3ft', '01m88jv3qe0ty3ft.14', 'u', 'u', '01m88jv3qe0ty3fr', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.9.4', '01m88jv3qe0ty3ft.9', '01m88jv3qe0ty3ft', '01m88jv3qe0ty3ft.9.3', 'a', 'a', '01m88jv3qe0ty3fs', 'q', 'q', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('loops/adhoc-and-calls-nested', '01m88jv3qe0ty3ft.13.4', '01m88jv3qe0ty3ft.13', '01m88jv3qe0ty3ft', '01m88jv3qe0ty3ft.13.3', 'a', 'a', '01m88jv3qe0ty3fs', 'q', 'q', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('loops/any-signs', '01m88jv3rk8mkc5z.5', '01m88jv3rk8mkc5z', '01m88jv3rk8mkc5z', '01m88jv3rk8mkc5z.4', 'vote', 'vote', '01m88jv3rk8mkc5y', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('loops/any-signs', '01m88jv3rk8mkc5z.7', '01m88jv3rk8mkc5z', '01m88jv3rk8mkc5z', '01m88jv3rk8mkc5z.6', 'vote', 'vote', '01m88jv3rk8mkc5y', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL, NULL),
	('loops/any-signs', '01m88jv3rk8mkc5z.9', '01m88jv3rk8mkc5z', '01m88jv3rk8mkc5z', '01m88jv3rk8mkc5z.8', 'vote', 'vote', '01m88jv3rk8mkc5y', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL, NULL),
	('loops/behavior-complex', '01m88jv3sd4q00yh.5', '01m88jv3sd4q00yh', '01m88jv3sd4q00yh', '01m88jv3sd4q00yh.4', 'vote', 'vote', '01m88jv3sd4q00yg', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('loops/behavior-complex', '01m88jv3sd4q00yh.7', '01m88jv3sd4q00yh', '01m88jv3sd4q00yh', '01m88jv3sd4q00yh.6', 'vote', 'vote', '01m88jv3sd4q00yg', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('loops/behavior-complex', '01m88jv3sd4q00yh.9', '01m88jv3sd4q00yh', '01m88jv3sd4q00yh', '01m88jv3sd4q00yh.8', 'vote', 'vote', '01m88jv3sd4q00yg', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('loops/behavior-error-uncaught', '01m88jv3t8et1h9a.5', '01m88jv3t8et1h9a', '01m88jv3t8et1h9a', '01m88jv3t8et1h9a.4', 'vote', 'vote', '01m88jv3t780eajn', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('loops/behavior-error-uncaught', '01m88jv3t8et1h9a.7', '01m88jv3t8et1h9a', '01m88jv3t8et1h9a', '01m88jv3t8et1h9a.6', 'vote', 'vote', '01m88jv3t780eajn', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('loops/behavior-none-throws-at-every-completion', '01m88jv3v87r0vmd.5', '01m88jv3v87r0vmd', '01m88jv3v87r0vmd', '01m88jv3v87r0vmd.4', 'vote', 'vote', '01m88jv3v71p9w11', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('loops/behavior-none-throws-at-every-completion', '01m88jv3v87r0vmd.7', '01m88jv3v87r0vmd', '01m88jv3v87r0vmd', '01m88jv3v87r0vmd.6', 'vote', 'vote', '01m88jv3v71p9w11', 'p', 'p', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p.5', '01m88jv3waet0m6p', '01m88jv3waet0m6p', '01m88jv3waet0m6p.4', 'a', 'a', '01m88jv3w9fmssed', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL, NULL),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p.14', '01m88jv3waet0m6p', '01m88jv3waet0m6p', '01m88jv3waet0m6p.13', 'v', 'v', '01m88jv3w9fmssed', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL, NULL),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p.16', '01m88jv3waet0m6p', '01m88jv3waet0m6p', '01m88jv3waet0m6p.15', 'v', 'v', '01m88jv3w9fmssed', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL, NULL),
	('operations/cancel-a-case-with-everything-open', '01m88jv3waet0m6p.12.4', '01m88jv3waet0m6p.12', '01m88jv3waet0m6p', '01m88jv3waet0m6p.12.3', 'qa', 'qa', '01m88jv3waet0m6n', 'q', 'q', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL, NULL),
	('operations/claim-that-comes-second', '01m88jv3x78pcns3.4', '01m88jv3x78pcns3', '01m88jv3x78pcns3', '01m88jv3x78pcns3.3', 'a', 'a', '01m88jv3x68kb9qg', 'p', 'p', 1, 'case-1', 'COMPLETED', 'wang', '[]', '[]', NULL, NULL, 'handed over', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'wang', NULL),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88jv3y64vr8ba.5', '01m88jv3y64vr8ba', '01m88jv3y64vr8ba', '01m88jv3y64vr8ba.4', 'a', 'a', '01m88jv3y64vr8b9', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL, NULL),
	('operations/iteration-removed-by-its-own-command', '01m88jv3z87zshts.5', '01m88jv3z87zshts', '01m88jv3z87zshts', '01m88jv3z87zshts.4', 'vote', 'vote', '01m88jv3z87zshtr', 'p', 'p', 1, 'case-1', 'CREATED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, NULL, NULL, NULL),
	('operations/iteration-removed-by-its-own-command', '01m88jv3z87zshts.9', '01m88jv3z87zshts', '01m88jv3z87zshts', '01m88jv3z87zshts.8', 'vote', 'vote', '01m88jv3z87zshtr', 'p', 'p', 1, 'case-1', 'CREATED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, NULL, NULL, NULL),
	('operations/iteration-removed-by-its-own-command', '01m88jv3z87zshts.7', '01m88jv3z87zshts', '01m88jv3z87zshts', '01m88jv3z87zshts.6', 'vote', 'vote', '01m88jv3z87zshtr', 'p', 'p', 1, 'case-1', 'CANCELED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, NULL, NULL),
	('operations/migrate-a-call-under-way', '01m88jv3zzcbpxaq.4.4', '01m88jv3zzcbpxaq.4', '01m88jv3zzcbpxaq', '01m88jv3zzcbpxaq.4.3', 'a', 'a', '01m88jv3zt4zyyff', 'q', 'q', 1, 'case-1', 'COMPLETED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, 1776646800000, 'clerk1', NULL),
	('default', '01m88jv40s5p5hns.5', '01m88jv40s5p5hns', '01m88jv40s5p5hns', '01m88jv40s5p5hns.4', 'Accept', 'Accept', '01m88jv40q0tjq8t', 'unfinished', 'unfinished', 1, NULL, 'CREATED', NULL, '[]', '["clerk"]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m88jv40s5p5hns.2', 1776646800000, NULL, NULL, NULL),
	('default', '01m88jv411a4n0n1.4', '01m88jv411a4n0n1', '01m88jv411a4n0n1', '01m88jv411a4n0n1.3', 'Accept', 'Accept', '01m88jv40ef5wj8s', 'approval', 'approval', 1, NULL, 'CREATED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, NULL, NULL, NULL),
	('default', '01m88jv41c2qsh78.4', '01m88jv41c2qsh78', '01m88jv41c2qsh78', '01m88jv41c2qsh78.3', 'Accept', 'Accept', '01m88jv40ef5wj8s', 'approval', 'approval', 1, NULL, 'CREATED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, NULL, NULL, NULL),
	('default', '01m88jv419a89589.5', '01m88jv419a89589', '01m88jv419a89589', '01m88jv419a89589.4', 'Accept', 'Accept', '01m88jv40q0tjq8t', 'unfinished', 'unfinished', 1, NULL, 'COMPLETED', NULL, '[]', '["clerk"]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m88jv419a89589.2', 1776646800000, 1776646800000, 'clerk1', NULL),
	('default', '01m88jv41qckn31a.4', '01m88jv41qckn31a', '01m88jv41qckn31a', '01m88jv41qckn31a.3', 'Accept', 'Accept', '01m88jv40ef5wj8s', 'approval', 'approval', 1, NULL, 'CREATED', NULL, '[]', '[]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, NULL, 1776646800000, NULL, NULL, NULL),
	('default', '01m88jv41m8kp8xq.5', '01m88jv41m8kp8xq', '01m88jv41m8kp8xq', '01m88jv41m8kp8xq.4', 'Accept', 'Accept', '01m88jv40q0tjq8t', 'unfinished', 'unfinished', 1, NULL, 'COMPLETED', NULL, '[]', '["clerk"]', NULL, NULL, '未指定 · as the model says', NULL, 50, NULL, NULL, NULL, '01m88jv41m8kp8xq.2', 1776646800000, 1776646800000, 'clerk1', NULL);


--
-- Data for Name: timers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.timers VALUES
	('timer-catch', '01m88jv3hke617zf.4', 'timer', '01m88jv3hke617zf', '01m88jv3hje1274n', 'p', 'w', 'virtual', 1776650400000, NULL, NULL, 0),
	('default', '01m88jv40s5p5hns.2', 'clock', '01m88jv40s5p5hns', '01m88jv40q0tjq8t', 'unfinished', 'unfinished', 'virtual', 1776920400000, NULL, NULL, 0),
	('default', '01m88jv419a89589.2', 'clock', '01m88jv419a89589', '01m88jv40q0tjq8t', 'unfinished', 'unfinished', 'virtual', 1776920400000, NULL, NULL, 0),
	('default', '01m88jv41m8kp8xq.2', 'clock', '01m88jv41m8kp8xq', '01m88jv40q0tjq8t', 'unfinished', 'unfinished', 'virtual', 1776920400000, NULL, NULL, 0);


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
	('business-rule-task', '01m88jv3787n1k2h', 1, 'amount', '600000'),
	('business-rule-task', '01m88jv3787n1k2h', 1, 'level', '"chief"'),
	('call-activity', '01m88jv37xcndbb3', 1, 'amount', '7'),
	('call-activity', '01m88jv37xcndbb3.4', 1, 'amount', '7'),
	('call-activity', '01m88jv37xcndbb3.4', 1, 'fee', '7'),
	('call-activity', '01m88jv37xcndbb3.4', 1, 'answer', '42'),
	('call-activity', '01m88jv37xcndbb3.4', 1, 'noise', '1'),
	('call-activity', '01m88jv37xcndbb3', 3, 'amount', '7'),
	('call-activity', '01m88jv37xcndbb3', 3, 'fee', '7'),
	('call-activity', '01m88jv37xcndbb3', 3, 'answer', '42'),
	('call-activity', '01m88jv37xcndbb3', 3, 'noise', '1'),
	('call-activity', '01m88jv37xcndbb3', 1, 'result', '42'),
	('call-activity', '01m88jv38p22jtxp', 1, 'amount', '8'),
	('call-activity', '01m88jv38p22jtxp', 3, 'fee', '8'),
	('call-activity', '01m88jv38p22jtxp.4', 1, 'amount', '8'),
	('call-activity', '01m88jv38p22jtxp.4', 1, 'fee', '8'),
	('claim', '01m88jv3a45e0vhh', 1, 'zero', '0'),
	('claim', '01m88jv3a45e0vhh', 1, 'list', NULL),
	('exclusive-gateway-no-flow', '01m88jv3eefjncry', 1, 'amount', '2000'),
	('message-and-timer-start', '01m88jv3ff3djy1m', 1, 'from', '"portal"'),
	('parallel-gateway', '01m88jv3fw7qer38', 1, 'x', '2'),
	('service-task', '01m88jv3gmb7f3qh', 1, 'kind', '"notice"'),
	('service-task', '01m88jv3gmb7f3qh', 1, 'applicant', NULL),
	('service-task', '01m88jv3gmb7f3qh', 3, 'name', '"王小明"'),
	('service-task', '01m88jv3gmb7f3qh', 3, 'receipt', '"R-1"'),
	('service-task', '01m88jv3gmb7f3qh', 3, 'noise', '1'),
	('service-task', '01m88jv3gmb7f3qh', 1, 'notice', NULL),
	('timer-catch', '01m88jv3hke617zf', 1, 'till', '"2026-03-05T12:00:00+08:00"'),
	('user-task-assignment', '01m88jv3ja4epjbj', 1, 'chief', '"wang"'),
	('compensation/activity-ref-narrows', '01m88jv3ke2jjgt4', 1, 'x', '"undone a"'),
	('compensation/activity-ref-narrows', '01m88jv3ke2jjgt4', 1, 'y', '"undone b"'),
	('compensation/activity-ref-of-a-subprocess', '01m88jv3mafwge2p', 1, 'x', '"undone a"'),
	('compensation/activity-ref-of-a-subprocess', '01m88jv3mafwge2p', 1, 'y', '"done b"'),
	('loops/any-signs', '01m88jv3rk8mkc5z', 1, 'people', NULL),
	('loops/any-signs', '01m88jv3rk8mkc5z', 4, 'person', '"a"'),
	('loops/any-signs', '01m88jv3rk8mkc5z', 6, 'person', '"b"'),
	('loops/any-signs', '01m88jv3rk8mkc5z', 8, 'person', '"c"'),
	('operations/event-subprocess-that-cannot-wait-is-an-incident', '01m88jv3y64vr8ba', 1, 'channel', '"papers"'),
	('operations/iteration-removed-by-its-own-command', '01m88jv3z87zshts', 1, 'people', NULL),
	('operations/iteration-removed-by-its-own-command', '01m88jv3z87zshts', 4, 'person', '"li"'),
	('operations/iteration-removed-by-its-own-command', '01m88jv3z87zshts', 4, 'vote', NULL),
	('operations/iteration-removed-by-its-own-command', '01m88jv3z87zshts', 6, 'person', '"wang"'),
	('operations/iteration-removed-by-its-own-command', '01m88jv3z87zshts', 6, 'vote', NULL),
	('operations/iteration-removed-by-its-own-command', '01m88jv3z87zshts', 8, 'person', '"zhang"'),
	('operations/iteration-removed-by-its-own-command', '01m88jv3z87zshts', 8, 'vote', NULL);


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
-- PostgreSQL database dump complete
--


