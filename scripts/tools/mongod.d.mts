/** A member of a replica set, which a test may kill and start again. */
export type Member = { host: string; start: () => void; kill: () => Promise<unknown> };

export type ReplicaSet = {
  urlOf: (database: string) => string;
  primary: () => Promise<Member>;
  stop: () => Promise<unknown>;
};

export function mongod(): Promise<string>;
export function startReplicaSet(options?: { size?: number }): Promise<ReplicaSet>;
