import { computed, reactive, ref, shallowRef, watch } from 'vue';
import type { FormDocument, Json, JsonObject, ProblemEntry } from '../../api/types.ts';
import { evaluatorFor } from './conditions.ts';
import type { Evaluate } from './conditions.ts';
import { faultOf } from './form-rules.ts';
import type { FieldFault } from './form-rules.ts';
import { componentsOf, emptyValue, fieldsOf, putAt, valueAt } from './form-schema.ts';
import type { FormComponent, FormField } from './form-schema.ts';

/** What a form is filled from. */
export interface FormSource {
  form: FormDocument | null;
  /** The case's variables: first values of the fields, and what conditions may read. */
  variables: JsonObject;
  /** Text kept from before; wins over the variables. */
  draft?: JsonObject | undefined;
  zone: string;
}

export type FormState = ReturnType<typeof useForm>;

/** Values, faults and visibility of one form, without any rendering. */
export function useForm(source: FormSource) {
  const components = componentsOf(source.form);
  const fields = fieldsOf(components);
  const values = reactive(firstValues(fields, source));
  const faults = reactive(new Map<string, FieldFault>());
  const evaluate = shallowRef<Evaluate>(() => null);
  const isReady = ref(false);
  const isTouched = ref(false);

  void evaluatorFor(components, source.zone).then((loaded) => {
    evaluate.value = loaded;
    isReady.value = true;
  });

  const variables = computed<JsonObject>(() => {
    const all = structuredClone({ ...source.variables });
    for (const { path } of fields) putAt(all, path, plain(values[path] ?? null));
    return all;
  });

  function holds(condition: string | undefined): boolean {
    return condition !== undefined && evaluate.value(condition, variables.value) === true;
  }

  function isShown({ component, hiddenBy }: FormField): boolean {
    return component.disabled !== true && !hiddenBy.some(holds);
  }

  function change(path: string, value: Json): void {
    values[path] = value;
    isTouched.value = true;
    if (faults.has(path)) check(path);
  }

  function check(path: string): void {
    const field = fields.find((one) => one.path === path);
    if (!field) return;
    const context = { variables: variables.value, evaluate: evaluate.value };
    const fault = isShown(field) ? faultOf(field.component, values[path], context) : undefined;
    if (fault) faults.set(path, fault);
    else faults.delete(path);
  }

  /** Checks every field; true when the form may be sent. */
  function validate(): boolean {
    for (const { path } of fields) check(path);
    return faults.size === 0;
  }

  /** Puts the server's objections on their fields; gives back those that have none. */
  function object(problems: ProblemEntry[]): ProblemEntry[] {
    const strangers: ProblemEntry[] = [];
    for (const problem of problems) {
      const isKnown = fields.some(({ path }) => path === problem.field);
      if (isKnown && problem.field) {
        faults.set(problem.field, { key: 'form.refused', given: { message: problem.message } });
      } else strangers.push(problem);
    }
    return strangers;
  }

  /** What is sent: the fields that are shown, and nothing else. */
  function submission(): JsonObject {
    const sent: JsonObject = {};
    for (const field of fields.filter(isShown)) {
      putAt(sent, field.path, plain(values[field.path] ?? null));
    }
    return sent;
  }

  function optionsOf(component: FormComponent) {
    const expression = component.valuesExpression ?? component.valuesKey;
    if (!expression) return component.values ?? [];
    const offered = evaluate.value(expression, variables.value);
    return Array.isArray(offered) ? offered.map(toOption) : [];
  }

  /** Calls back when something was typed. */
  function onChange(listener: (given: JsonObject) => void): void {
    watch(values, () => isTouched.value && listener(submission()));
  }

  return {
    components,
    fields,
    values,
    faults,
    isReady,
    isTouched,
    holds,
    change,
    check,
    validate,
    object,
    submission,
    optionsOf,
    onChange,
  };
}

function firstValues(fields: FormField[], source: FormSource): Record<string, Json> {
  const { variables, draft = {} } = source;
  return Object.fromEntries(
    fields.map(({ path, component }) => [
      path,
      valueAt(draft, path) ??
        valueAt(variables, path) ??
        component.defaultValue ??
        emptyValue(component),
    ]),
  );
}

function toOption(item: Json): { value: Json; label?: string } {
  const isPair = item !== null && typeof item === 'object' && !Array.isArray(item);
  return isPair ? { value: item['value'] ?? null, label: String(item['label']) } : { value: item };
}

/** Without Vue's proxies. */
function plain(value: Json): Json {
  return Array.isArray(value) ? [...value] : value === '' ? null : value;
}
