/** What the place from which an activity is logged knows already. */
export interface ActivityOrigin {
  priorityId?: string;
  measureId?: string;
  eventId?: string;
}
