import type { CollectionConfig } from 'payload'
import { CampaignItems } from './catalogue/CampaignItems'
import { Campaigns } from './catalogue/Campaigns'
import { Departments } from './catalogue/Departments'
import { Editions } from './catalogue/Editions'
import { FactChecks } from './catalogue/FactChecks'
import { ImportRows } from './catalogue/ImportRows'
import { ImportRuns } from './catalogue/ImportRuns'
import { Laws } from './catalogue/Laws'
import { Materials } from './catalogue/Materials'
import { MatterReports } from './catalogue/MatterReports'
import { Matters } from './catalogue/matters'
import { Postings } from './catalogue/Postings'
import { PrintCounts } from './catalogue/PrintCounts'
import { PrintRuns } from './catalogue/PrintRuns'
import { Prints } from './catalogue/Prints'
import { UrgentRecalls } from './catalogue/UrgentRecalls'
import { WallDays } from './catalogue/WallDays'
import { WallWalks } from './catalogue/WallWalks'
import { Appointments } from './casework/Appointments'
import { CaseEvents } from './casework/CaseEvents'
import { CaseFiles } from './casework/CaseFiles'
import { Cases } from './casework/Cases'
import { Projects } from './casework/Projects'
import { CalendarMoves } from './casework/CalendarMoves'
import { Ratings } from './casework/Ratings'
import { SupervisionOrders } from './casework/SupervisionOrders'
import { Areas } from './network/Areas'
import { RotaFeeds } from './network/RotaFeeds'
import { RotaPatterns } from './network/RotaPatterns'
import { Shifts } from './network/Shifts'
import { ShiftSwaps } from './network/ShiftSwaps'
import { CardReprints } from './network/CardReprints'
import { Departures } from './network/Departures'
import { Inspections } from './network/Inspections'
import { MatterAssignments } from './network/MatterAssignments'
import { Posts } from './network/Posts'
import { ScheduledChanges } from './network/ScheduledChanges'
import { StandardItems } from './network/StandardItems'
import { Stations } from './network/Stations'
import { Courses } from './training/Courses'
import { Enrolments } from './training/Enrolments'
import { TrainingPhotos } from './training/TrainingPhotos'
import { TrainingSessions } from './training/TrainingSessions'
import { AuditEvents } from './platform/AuditEvents'
import { CalendarDays } from './platform/CalendarDays'
import { Media } from './platform/Media'
import { MessageChoices } from './platform/MessageChoices'
import { Messages } from './platform/Messages'
import { Users } from './platform/Users'
import { Competences } from './training/Competences'
import { LessonAcknowledgements } from './training/LessonAcknowledgements'
import { Lessons } from './training/Lessons'
import { TrainingRecords } from './training/TrainingRecords'

/** Every collection, in the order of the admin's navigation. */
export const collections: CollectionConfig[] = [
  Matters,
  MatterReports,
  FactChecks,
  Editions,
  Materials,
  Laws,
  Campaigns,
  CampaignItems,
  Departments,
  Prints,
  PrintRuns,
  PrintCounts,
  Postings,
  WallWalks,
  UrgentRecalls,
  WallDays,
  ImportRuns,
  ImportRows,
  Cases,
  CaseEvents,
  CaseFiles,
  Ratings,
  SupervisionOrders,
  Appointments,
  Projects,
  Stations,
  Areas,
  ScheduledChanges,
  Shifts,
  RotaPatterns,
  ShiftSwaps,
  RotaFeeds,
  Posts,
  Departures,
  StandardItems,
  Inspections,
  CardReprints,
  MatterAssignments,
  Courses,
  TrainingSessions,
  Enrolments,
  TrainingPhotos,
  TrainingRecords,
  Competences,
  Lessons,
  LessonAcknowledgements,
  Users,
  Media,
  CalendarDays,
  CalendarMoves,
  Messages,
  MessageChoices,
  AuditEvents,
]
