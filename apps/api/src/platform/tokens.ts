/** Names under which Nest injects what is not a class of ours. */

export const configToken = Symbol('config');
export const clockToken = Symbol('clock');
