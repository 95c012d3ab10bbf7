/** The room of feeds and calendar files. */
import { Module } from '@nestjs/common';
import { CalendarFiles } from './calendar-files.ts';
import { FeedsController } from './feeds.controller.ts';
import { FeedsService } from './feeds.service.ts';

@Module({ controllers: [FeedsController], providers: [FeedsService, CalendarFiles] })
export class FeedsModule {}
