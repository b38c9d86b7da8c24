import { type LoadSources, loadInstances } from './load-instances.ts';
import { LruCache } from './lru-cache.ts';
import { isRunning, type WorkingInstance, workingKey } from './working-instance.ts';

/** Working states kept between batches, fenced by their version when they are written. */
export type InstanceCache = LruCache<string, WorkingInstance>;

/** In units of about 1 kB. */
const CACHE_LIMIT = 65_536;
const BASE_WEIGHT = 4;

export function createInstanceCache(): InstanceCache {
  return new LruCache(CACHE_LIMIT);
}

/**
 * The instances of one batch. They are taken out of the cache while they are worked on, so that a
 * batch that fails leaves nothing half done there.
 */
export class WorkingSet {
  private readonly instances = new Map<string, WorkingInstance>();
  private readonly fromCache: WorkingInstance[] = [];
  private readonly cache: InstanceCache;
  private readonly sources: LoadSources;

  constructor(cache: InstanceCache, sources: LoadSources) {
    this.cache = cache;
    this.sources = sources;
  }

  /** Brings instances in with few statements; those that do not exist stay out. */
  async prefetch(tenant: string, keys: Iterable<string>): Promise<void> {
    const missing = [...new Set(keys)].filter((key) => this.take(tenant, key) === undefined);
    for (const instance of await loadInstances(this.sources, tenant, missing)) this.add(instance);
  }

  async get(tenant: string, key: string): Promise<WorkingInstance | undefined> {
    const present = this.take(tenant, key);
    if (present !== undefined) return present;
    const [loaded] = await loadInstances(this.sources, tenant, [key]);
    return loaded && this.add(loaded);
  }

  /** What is in the set already. */
  current(tenant: string, key: string): WorkingInstance | undefined {
    return this.instances.get(workingKey(tenant, key));
  }

  add(instance: WorkingInstance): WorkingInstance {
    this.instances.set(workingKey(instance.tenant, instance.key), instance);
    return instance;
  }

  /** Instances from the cache, as they were when they were written last. */
  taken(): WorkingInstance[] {
    return this.fromCache;
  }

  /** Instances from the cache that have only been looked at. */
  remembered(): WorkingInstance[] {
    return this.fromCache.filter(({ version, storedVersion }) => version === storedVersion);
  }

  /** Instances whose rows exist and are about to change. */
  changed(): WorkingInstance[] {
    return [...this.instances.values()].filter(
      ({ version, storedVersion }) => storedVersion > 0 && version > storedVersion,
    );
  }

  /** After the commit: what goes on may be needed again soon. */
  release(): void {
    for (const [key, instance] of this.instances) {
      instance.storedVersion = instance.version;
      if (!isRunning(instance.state)) continue;
      this.cache.set(key, instance, BASE_WEIGHT + instance.state.variableBytes / 1024);
    }
  }

  private take(tenant: string, key: string): WorkingInstance | undefined {
    const id = workingKey(tenant, key);
    const present = this.instances.get(id);
    if (present !== undefined) return present;
    const cached = this.cache.get(id);
    if (cached === undefined) return undefined;
    this.cache.delete(id);
    this.fromCache.push(cached);
    return this.add(cached);
  }
}
