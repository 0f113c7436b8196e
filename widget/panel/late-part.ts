/** What a call does not need to begin: its settings, what can go wrong with it, its tools, its receipt. */
import { createToolDesk } from '../../shared/voice/client-tools/tool-desk.ts';
import { AfterCall } from './AfterCall.tsx';
import { ApprovalView } from './ApprovalView.tsx';
import { CallSettings } from './CallSettings.tsx';
import { createKeeper } from './lifecycle/create-keeper.ts';
import { ElsewhereView } from './lifecycle/ElsewhereView.tsx';
import { ClosedView } from './lifecycle/ClosedView.tsx';
import { TimeBar } from './lifecycle/TimeBar.tsx';
import { LostLineView } from './LostLineView.tsx';
import { RecordingMark } from './RecordingMark.tsx';
import { HoldToTalk } from './sound/HoldToTalk.tsx';
import { SoundNotice } from './sound/SoundNotice.tsx';
import { MicrophoneFailureView } from './sound/MicrophoneFailureView.tsx';

/** By the names that `CallView` draws them with. */
const VIEWS = {
  AfterCall,
  ApprovalView,
  CallSettings,
  ClosedView,
  ElsewhereView,
  HoldToTalk,
  LostLineView,
  MicrophoneFailureView,
  RecordingMark,
  SoundNotice,
  TimeBar,
};
export type LateViews = typeof VIEWS;

export const latePart = { views: VIEWS, createToolDesk, createKeeper };
export type LatePart = typeof latePart;
