/** `MetaCluster` → `META_CLUSTER`: how GraphQL writes enumeration values. */
export function constantCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
}
