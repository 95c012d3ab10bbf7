/** The room of priorities. */
import { Module } from '@nestjs/common';
import { PrioritiesController } from './priorities.controller.ts';
import { PrioritiesService } from './priorities.service.ts';

@Module({ controllers: [PrioritiesController], providers: [PrioritiesService] })
export class PrioritiesModule {}
