/** The description of the API. */
import { Controller } from '@nestjs/common';
import { docsRoutes } from '#contract/docs';
import { Handle } from '../platform/handle.ts';
import { finished, type Finished } from '../platform/finished.ts';
import { openApiDocument } from './openapi.ts';

@Controller()
export class DocsController {
  private text: string | null = null;

  @Handle(docsRoutes.openapi)
  openapi(): Finished {
    this.text ??= JSON.stringify(openApiDocument());
    return finished({ text: this.text, revision: 0, keep: false });
  }
}
