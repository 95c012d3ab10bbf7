/** The route of the dashboard. */
import { Controller, Inject } from '@nestjs/common';
import { dashboardRoutes } from '#contract/dashboard';
import type { Call } from '../platform/call.ts';
import { Called, Handle } from '../platform/handle.ts';
import { DashboardService } from './dashboard.service.ts';

@Controller()
export class DashboardController {
  private readonly dashboard: DashboardService;

  constructor(@Inject(DashboardService) dashboard: DashboardService) {
    this.dashboard = dashboard;
  }

  @Handle(dashboardRoutes.read)
  read(@Called() call: Call<typeof dashboardRoutes.read>) {
    return this.dashboard.read(call);
  }
}
