/** The published description of the API, as something to hold examples and answers to. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

interface Operation {
  operationId: string;
  responses: Record<string, { content?: Record<string, object> }>;
}

interface Description {
  paths: Record<string, Record<string, Operation>>;
}

/** `(value) => complaints`: none where the value fits. */
type Check = (value: unknown) => string[];

interface Example {
  /** JSON pointer of its schema. */
  pointer: string;
  example: unknown;
}

function below(pointer: string, key: string): string {
  return `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Every schema that has an example beside it. */
function examplesIn(value: unknown, pointer: string): Example[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value)
    .filter(([key]) => !['example', 'examples', 'enum'].includes(key))
    .flatMap(([key, inner]) => examplesIn(inner, below(pointer, key)));
  const isSchema = 'example' in value && ['type', 'anyOf', 'allOf', '$ref'].some((key) => key in value);
  return isSchema ? [{ pointer, example: value.example }, ...inside] : inside;
}

export class ApiSchemas {
  readonly operationIds: string[];
  readonly examples: Example[];
  private readonly description: Description;
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });

  constructor(description: unknown) {
    this.description = description as Description;
    formats.default(this.ajv);
    this.ajv.addSchema(this.description, 'api.json');
    this.operationIds = this.operations().map(({ operation }) => operation.operationId);
    this.examples = examplesIn(description, '');
  }

  /** The check that a schema of the description makes. */
  at(pointer: string): Check {
    const validate = this.ajv.compile({ $ref: `api.json#${encodeURI(pointer)}` });
    return (value) => (validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`));
  }

  /** The check of an operation's JSON answer of one status. */
  answer(operationId: string, status: number): Check {
    const found = this.operations().find(({ operation }) => operation.operationId === operationId);
    const [type] = Object.keys(found?.operation.responses[String(status)]?.content ?? {});
    if (found === undefined || type === undefined) throw new Error(`${operationId} describes no answer ${status}`);
    return this.at(['responses', String(status), 'content', type, 'schema'].reduce(below, found.pointer));
  }

  private operations(): { pointer: string; operation: Operation }[] {
    return Object.entries(this.description.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ pointer: below(below('/paths', path), method), operation })),
    );
  }
}
