import type { Select } from '../db/index.ts';
import type { SearchResult } from '../http/schema.ts';
import { notFound } from '../problem.ts';
import { Conditions, searchRows } from '../search/search-rows.ts';
import type { FormDocument, FormItem, FormSearch } from './forms.schema.ts';
import { FORMS, IS_LATEST, readForm } from './forms.store.ts';
import type { FormRow } from './forms.store.ts';

/** Deployed forms. */
export class FormService {
  readonly #select: Select;

  constructor(select: Select) {
    this.#select = select;
  }

  async search(
    tenant: string,
    { filter = {}, sort, page }: FormSearch,
  ): Promise<SearchResult<FormItem>> {
    const conditions = new Conditions().equal('f.tenant', tenant).text('f.form_id', filter.formId);
    if (filter.isLatestVersion) conditions.add(IS_LATEST);
    if (filter.isLatestVersion === false) conditions.add(`NOT (${IS_LATEST})`);
    const order = { sort, page };
    const found = await searchRows<FormRow>(this.#select, FORMS, { conditions, order });
    return { items: found.items.map(describeForm), page: found.page };
  }

  async get(tenant: string, formId: string, version?: number): Promise<FormDocument> {
    const form = await this.find(tenant, formId, version);
    if (form) return form;
    const which = version === undefined ? formId : `${formId} version ${version}`;
    throw notFound(`Expected a deployed form, but there is no ${which}.`);
  }

  async find(tenant: string, formId: string, version?: number): Promise<FormDocument | undefined> {
    const row = await readForm(this.#select, { tenant, formId, version });
    return row && (JSON.parse(row.content) as FormDocument);
  }
}

function describeForm(row: FormRow): FormItem {
  return {
    formKey: row.form_key,
    formId: row.form_id,
    version: row.version,
    resourceName: row.resource_name,
    deploymentKey: row.deployment_key,
    deployedAt: new Date(Number(row.deployed_at)).toISOString(),
  };
}
