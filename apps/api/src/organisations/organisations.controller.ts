/** The routes of organisations: one line each. */
import { Controller, Inject } from '@nestjs/common';
import { organisationRoutes } from '#contract/organisation';
import type { Call } from '../platform/call.ts';
import { Called, Handle } from '../platform/handle.ts';
import { OrganisationsService } from './organisations.service.ts';

@Controller()
export class OrganisationsController {
  private readonly organisations: OrganisationsService;

  constructor(@Inject(OrganisationsService) organisations: OrganisationsService) {
    this.organisations = organisations;
  }

  @Handle(organisationRoutes.list)
  list(@Called() call: Call<typeof organisationRoutes.list>) {
    return this.organisations.list(call);
  }

  @Handle(organisationRoutes.create)
  create(@Called() call: Call<typeof organisationRoutes.create>) {
    return this.organisations.create(call);
  }

  @Handle(organisationRoutes.read)
  read(@Called() call: Call<typeof organisationRoutes.read>) {
    return this.organisations.read(call);
  }

  @Handle(organisationRoutes.update)
  update(@Called() call: Call<typeof organisationRoutes.update>) {
    return this.organisations.update(call);
  }

  @Handle(organisationRoutes.remove)
  remove(@Called() call: Call<typeof organisationRoutes.remove>) {
    return this.organisations.remove(call);
  }

  @Handle(organisationRoutes.restore)
  restore(@Called() call: Call<typeof organisationRoutes.restore>) {
    return this.organisations.restore(call);
  }
}
