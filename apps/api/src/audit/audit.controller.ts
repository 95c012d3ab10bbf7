/** The route of the audit. */
import { Controller, Inject } from '@nestjs/common';
import { auditRoutes } from '#contract/audit';
import type { Call } from '../platform/call.ts';
import { Called, Handle } from '../platform/handle.ts';
import { AuditService } from './audit.service.ts';

@Controller()
export class AuditController {
  private readonly audit: AuditService;

  constructor(@Inject(AuditService) audit: AuditService) {
    this.audit = audit;
  }

  @Handle(auditRoutes.list)
  list(@Called() call: Call<typeof auditRoutes.list>) {
    return this.audit.list(call);
  }
}
