export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  CountryCode: { input: string; output: string };
  CurrencyCode: { input: string; output: string };
  Date: { input: string; output: string };
  EDTF: { input: string; output: string };
  LanguageCode: { input: string; output: string };
  Properties: { input: string; output: string };
  RelationName: { input: string; output: string };
  URL: { input: string; output: string };
};

export type ActivityFilter = {
  AND?: InputMaybe<Array<ActivityFilter>>;
  NOT?: InputMaybe<ActivityFilter>;
  OR?: InputMaybe<Array<ActivityFilter>>;
  asOf?: InputMaybe<EDTFFilter>;
  confidence?: InputMaybe<ConfidenceFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  primary?: InputMaybe<BooleanFilter>;
  sources?: InputMaybe<EvidenceRelation>;
  startDate?: InputMaybe<EDTFFilter>;
};

export type ActivityNodeOrder = { edge: ActivityOrder; node?: never } | { edge?: never; node: NodeOrder };

export type ActivityOrder =
  | {
      asOf: SortDirection;
      confidence?: never;
      endDate?: never;
      id?: never;
      primary?: never;
      startDate?: never;
    }
  | {
      asOf?: never;
      confidence: SortDirection;
      endDate?: never;
      id?: never;
      primary?: never;
      startDate?: never;
    }
  | {
      asOf?: never;
      confidence?: never;
      endDate: SortDirection;
      id?: never;
      primary?: never;
      startDate?: never;
    }
  | {
      asOf?: never;
      confidence?: never;
      endDate?: never;
      id: SortDirection;
      primary?: never;
      startDate?: never;
    }
  | {
      asOf?: never;
      confidence?: never;
      endDate?: never;
      id?: never;
      primary: SortDirection;
      startDate?: never;
    }
  | {
      asOf?: never;
      confidence?: never;
      endDate?: never;
      id?: never;
      primary?: never;
      startDate: SortDirection;
    };

export type ActivitySubjectConnection = {
  __typename?: 'ActivitySubjectConnection';
  changes: Changes;
  edges: Array<ActivitySubjectEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Subject>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ActivitySubjectConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type ActivitySubjectConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ActivitySubjectEdge = Statement & {
  __typename?: 'ActivitySubjectEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: Subject;
  primary?: Maybe<Scalars['Boolean']['output']>;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type ActivitySubjectRelation = {
  all?: InputMaybe<ActivitySubjectWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<ActivitySubjectWhere>;
  some?: InputMaybe<ActivitySubjectWhere>;
};

export type ActivitySubjectWhere = {
  AND?: InputMaybe<Array<ActivitySubjectWhere>>;
  NOT?: InputMaybe<ActivitySubjectWhere>;
  OR?: InputMaybe<Array<ActivitySubjectWhere>>;
  edge?: InputMaybe<ActivityFilter>;
  node?: InputMaybe<SubjectFilter>;
};

export type Actor = {
  activeIn: ActivitySubjectConnection;
  aims: AimIndicatorConnection;
  appliedTo: ApplicationProgrammeConnection;
  attended: AttendanceSubjectConnection;
  claimedBy: ClaimNodeConnection;
  claims: ClaimNodeConnection;
  description?: Maybe<Scalars['String']['output']>;
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  initiated: InitiationSubjectConnection;
  initiators: InitiationSubjectConnection;
  manages: ManagementSubjectConnection;
  memberOf: MembershipActorConnection;
  name: Scalars['String']['output'];
  nameTags?: Maybe<Array<Scalars['String']['output']>>;
  names?: Maybe<Array<Scalars['String']['output']>>;
  offers: OfferTrainingModuleConnection;
  organises: OrganisingEventConnection;
  participatesIn: ParticipationSubjectConnection;
  partners: PartnershipActorConnection;
  postHolders: PostHoldingPersonConnection;
  records: RecordIndicatorConnection;
  relations: RelationConnection;
  spokeAbout: UtteranceSubjectConnection;
  spokenAboutBy: UtteranceSubjectConnection;
  startDate?: Maybe<Scalars['EDTF']['output']>;
  statedIn: AttestationSourceConnection;
  supportedBy: SupportSubjectConnection;
  supports: SupportSubjectConnection;
  website?: Maybe<Scalars['URL']['output']>;
  wikidata?: Maybe<Scalars['String']['output']>;
};

export type ActoractiveInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActivityNodeOrder>>;
  where?: InputMaybe<ActivitySubjectWhere>;
};

export type ActoraimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AimNodeOrder>>;
  where?: InputMaybe<AimIndicatorWhere>;
};

export type ActorappliedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ApplicationNodeOrder>>;
  where?: InputMaybe<ApplicationProgrammeWhere>;
};

export type ActorattendedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttendanceNodeOrder>>;
  where?: InputMaybe<AttendanceSubjectWhere>;
};

export type ActorclaimedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type ActorclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type ActorinitiatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InitiationNodeOrder>>;
  where?: InputMaybe<InitiationSubjectWhere>;
};

export type ActorinitiatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InitiationNodeOrder>>;
  where?: InputMaybe<InitiationSubjectWhere>;
};

export type ActormanagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<ManagementSubjectWhere>;
};

export type ActormemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<MembershipActorWhere>;
};

export type ActoroffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<OfferTrainingModuleWhere>;
};

export type ActororganisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<OrganisingEventWhere>;
};

export type ActorparticipatesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationNodeOrder>>;
  where?: InputMaybe<ParticipationSubjectWhere>;
};

export type ActorpartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PartnershipNodeOrder>>;
  where?: InputMaybe<PartnershipActorWhere>;
};

export type ActorpostHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PostHoldingNodeOrder>>;
  where?: InputMaybe<PostHoldingPersonWhere>;
};

export type ActorrecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordNodeOrder>>;
  where?: InputMaybe<RecordIndicatorWhere>;
};

export type ActorrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<RelationDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<RelationshipKind>>;
  where?: InputMaybe<RelationWhere>;
};

export type ActorspokeAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtteranceNodeOrder>>;
  where?: InputMaybe<UtteranceSubjectWhere>;
};

export type ActorspokenAboutByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtteranceNodeOrder>>;
  where?: InputMaybe<UtteranceSubjectWhere>;
};

export type ActorstatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttestationNodeOrder>>;
  where?: InputMaybe<AttestationSourceWhere>;
};

export type ActorsupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SupportNodeOrder>>;
  where?: InputMaybe<SupportSubjectWhere>;
};

export type ActorsupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SupportNodeOrder>>;
  where?: InputMaybe<SupportSubjectWhere>;
};

export type ActorConnection = {
  __typename?: 'ActorConnection';
  edges: Array<ActorEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Actor>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ActorConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ActorEdge = {
  __typename?: 'ActorEdge';
  cursor: Scalars['String']['output'];
  node: Actor;
};

export type ActorFilter = {
  AND?: InputMaybe<Array<ActorFilter>>;
  NOT?: InputMaybe<ActorFilter>;
  OR?: InputMaybe<Array<ActorFilter>>;
  activeIn?: InputMaybe<ActivitySubjectRelation>;
  aims?: InputMaybe<AimIndicatorRelation>;
  appliedTo?: InputMaybe<ApplicationProgrammeRelation>;
  attended?: InputMaybe<AttendanceSubjectRelation>;
  claimedBy?: InputMaybe<ClaimNodeRelation>;
  claims?: InputMaybe<ClaimNodeRelation>;
  description?: InputMaybe<StringFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  initiated?: InputMaybe<InitiationSubjectRelation>;
  initiators?: InputMaybe<InitiationSubjectRelation>;
  kind?: InputMaybe<KindFilter>;
  manages?: InputMaybe<ManagementSubjectRelation>;
  memberOf?: InputMaybe<MembershipActorRelation>;
  name?: InputMaybe<StringFilter>;
  nameTags?: InputMaybe<StringListFilter>;
  names?: InputMaybe<StringListFilter>;
  offers?: InputMaybe<OfferTrainingModuleRelation>;
  organises?: InputMaybe<OrganisingEventRelation>;
  participatesIn?: InputMaybe<ParticipationSubjectRelation>;
  partners?: InputMaybe<PartnershipActorRelation>;
  postHolders?: InputMaybe<PostHoldingPersonRelation>;
  records?: InputMaybe<RecordIndicatorRelation>;
  spokeAbout?: InputMaybe<UtteranceSubjectRelation>;
  spokenAboutBy?: InputMaybe<UtteranceSubjectRelation>;
  startDate?: InputMaybe<EDTFFilter>;
  statedIn?: InputMaybe<AttestationSourceRelation>;
  supportedBy?: InputMaybe<SupportSubjectRelation>;
  supports?: InputMaybe<SupportSubjectRelation>;
  website?: InputMaybe<StringFilter>;
  wikidata?: InputMaybe<StringFilter>;
};

export type AimFilter = {
  AND?: InputMaybe<Array<AimFilter>>;
  NOT?: InputMaybe<AimFilter>;
  OR?: InputMaybe<Array<AimFilter>>;
  asOf?: InputMaybe<EDTFFilter>;
  comparator?: InputMaybe<ComparatorFilter>;
  confidence?: InputMaybe<ConfidenceFilter>;
  deadline?: InputMaybe<EDTFFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  kind?: InputMaybe<AimKindFilter>;
  role?: InputMaybe<AimRoleFilter>;
  sources?: InputMaybe<EvidenceRelation>;
  startDate?: InputMaybe<EDTFFilter>;
  value?: InputMaybe<FloatFilter>;
};

export type AimIndicatorConnection = {
  __typename?: 'AimIndicatorConnection';
  changes: Changes;
  edges: Array<AimIndicatorEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Indicator>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AimIndicatorConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type AimIndicatorConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type AimIndicatorEdge = Statement & {
  __typename?: 'AimIndicatorEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  comparator?: Maybe<Comparator>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  deadline?: Maybe<Scalars['EDTF']['output']>;
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  kind?: Maybe<AimKind>;
  node: Indicator;
  role?: Maybe<AimRole>;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
  value?: Maybe<Scalars['Float']['output']>;
};

export type AimIndicatorRelation = {
  all?: InputMaybe<AimIndicatorWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<AimIndicatorWhere>;
  some?: InputMaybe<AimIndicatorWhere>;
};

export type AimIndicatorWhere = {
  AND?: InputMaybe<Array<AimIndicatorWhere>>;
  NOT?: InputMaybe<AimIndicatorWhere>;
  OR?: InputMaybe<Array<AimIndicatorWhere>>;
  edge?: InputMaybe<AimFilter>;
  node?: InputMaybe<IndicatorFilter>;
};

export type AimKind = 'CAP' | 'REQUIREMENT' | 'TARGET';

export type AimKindFilter = {
  eq?: InputMaybe<AimKind>;
  in?: InputMaybe<Array<AimKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AimNodeOrder = { edge: AimOrder; node?: never } | { edge?: never; node: NodeOrder };

export type AimOrder =
  | {
      asOf: SortDirection;
      comparator?: never;
      confidence?: never;
      deadline?: never;
      endDate?: never;
      id?: never;
      kind?: never;
      role?: never;
      startDate?: never;
      value?: never;
    }
  | {
      asOf?: never;
      comparator: SortDirection;
      confidence?: never;
      deadline?: never;
      endDate?: never;
      id?: never;
      kind?: never;
      role?: never;
      startDate?: never;
      value?: never;
    }
  | {
      asOf?: never;
      comparator?: never;
      confidence: SortDirection;
      deadline?: never;
      endDate?: never;
      id?: never;
      kind?: never;
      role?: never;
      startDate?: never;
      value?: never;
    }
  | {
      asOf?: never;
      comparator?: never;
      confidence?: never;
      deadline: SortDirection;
      endDate?: never;
      id?: never;
      kind?: never;
      role?: never;
      startDate?: never;
      value?: never;
    }
  | {
      asOf?: never;
      comparator?: never;
      confidence?: never;
      deadline?: never;
      endDate: SortDirection;
      id?: never;
      kind?: never;
      role?: never;
      startDate?: never;
      value?: never;
    }
  | {
      asOf?: never;
      comparator?: never;
      confidence?: never;
      deadline?: never;
      endDate?: never;
      id: SortDirection;
      kind?: never;
      role?: never;
      startDate?: never;
      value?: never;
    }
  | {
      asOf?: never;
      comparator?: never;
      confidence?: never;
      deadline?: never;
      endDate?: never;
      id?: never;
      kind: SortDirection;
      role?: never;
      startDate?: never;
      value?: never;
    }
  | {
      asOf?: never;
      comparator?: never;
      confidence?: never;
      deadline?: never;
      endDate?: never;
      id?: never;
      kind?: never;
      role: SortDirection;
      startDate?: never;
      value?: never;
    }
  | {
      asOf?: never;
      comparator?: never;
      confidence?: never;
      deadline?: never;
      endDate?: never;
      id?: never;
      kind?: never;
      role?: never;
      startDate: SortDirection;
      value?: never;
    }
  | {
      asOf?: never;
      comparator?: never;
      confidence?: never;
      deadline?: never;
      endDate?: never;
      id?: never;
      kind?: never;
      role?: never;
      startDate?: never;
      value: SortDirection;
    };

export type AimRole = 'CONTRIBUTOR' | 'OWNER';

export type AimRoleFilter = {
  eq?: InputMaybe<AimRole>;
  in?: InputMaybe<Array<AimRole>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AimSubjectConnection = {
  __typename?: 'AimSubjectConnection';
  changes: Changes;
  edges: Array<AimSubjectEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Subject>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AimSubjectConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type AimSubjectConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type AimSubjectEdge = Statement & {
  __typename?: 'AimSubjectEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  comparator?: Maybe<Comparator>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  deadline?: Maybe<Scalars['EDTF']['output']>;
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  kind?: Maybe<AimKind>;
  node: Subject;
  role?: Maybe<AimRole>;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
  value?: Maybe<Scalars['Float']['output']>;
};

export type AimSubjectRelation = {
  all?: InputMaybe<AimSubjectWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<AimSubjectWhere>;
  some?: InputMaybe<AimSubjectWhere>;
};

export type AimSubjectWhere = {
  AND?: InputMaybe<Array<AimSubjectWhere>>;
  NOT?: InputMaybe<AimSubjectWhere>;
  OR?: InputMaybe<Array<AimSubjectWhere>>;
  edge?: InputMaybe<AimFilter>;
  node?: InputMaybe<SubjectFilter>;
};

export type ApplicationActorConnection = {
  __typename?: 'ApplicationActorConnection';
  changes: Changes;
  edges: Array<ApplicationActorEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Actor>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ApplicationActorConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type ApplicationActorConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ApplicationActorEdge = Statement & {
  __typename?: 'ApplicationActorEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  date?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: Actor;
  outcome?: Maybe<ApplicationOutcome>;
  sources: Array<Evidence>;
};

export type ApplicationActorRelation = {
  all?: InputMaybe<ApplicationActorWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<ApplicationActorWhere>;
  some?: InputMaybe<ApplicationActorWhere>;
};

export type ApplicationActorWhere = {
  AND?: InputMaybe<Array<ApplicationActorWhere>>;
  NOT?: InputMaybe<ApplicationActorWhere>;
  OR?: InputMaybe<Array<ApplicationActorWhere>>;
  edge?: InputMaybe<ApplicationFilter>;
  node?: InputMaybe<ActorFilter>;
};

export type ApplicationFilter = {
  AND?: InputMaybe<Array<ApplicationFilter>>;
  NOT?: InputMaybe<ApplicationFilter>;
  OR?: InputMaybe<Array<ApplicationFilter>>;
  asOf?: InputMaybe<EDTFFilter>;
  confidence?: InputMaybe<ConfidenceFilter>;
  date?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  outcome?: InputMaybe<ApplicationOutcomeFilter>;
  sources?: InputMaybe<EvidenceRelation>;
};

export type ApplicationNodeOrder =
  { edge: ApplicationOrder; node?: never } | { edge?: never; node: NodeOrder };

export type ApplicationOrder =
  | { asOf: SortDirection; confidence?: never; date?: never; id?: never; outcome?: never }
  | { asOf?: never; confidence: SortDirection; date?: never; id?: never; outcome?: never }
  | { asOf?: never; confidence?: never; date: SortDirection; id?: never; outcome?: never }
  | { asOf?: never; confidence?: never; date?: never; id: SortDirection; outcome?: never }
  | { asOf?: never; confidence?: never; date?: never; id?: never; outcome: SortDirection };

export type ApplicationOutcome = 'APPLIED' | 'REJECTED' | 'SELECTED' | 'SHORTLISTED';

export type ApplicationOutcomeFilter = {
  eq?: InputMaybe<ApplicationOutcome>;
  in?: InputMaybe<Array<ApplicationOutcome>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ApplicationProgrammeConnection = {
  __typename?: 'ApplicationProgrammeConnection';
  changes: Changes;
  edges: Array<ApplicationProgrammeEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Programme>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ApplicationProgrammeConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type ApplicationProgrammeConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ApplicationProgrammeEdge = Statement & {
  __typename?: 'ApplicationProgrammeEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  date?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: Programme;
  outcome?: Maybe<ApplicationOutcome>;
  sources: Array<Evidence>;
};

export type ApplicationProgrammeRelation = {
  all?: InputMaybe<ApplicationProgrammeWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<ApplicationProgrammeWhere>;
  some?: InputMaybe<ApplicationProgrammeWhere>;
};

export type ApplicationProgrammeWhere = {
  AND?: InputMaybe<Array<ApplicationProgrammeWhere>>;
  NOT?: InputMaybe<ApplicationProgrammeWhere>;
  OR?: InputMaybe<Array<ApplicationProgrammeWhere>>;
  edge?: InputMaybe<ApplicationFilter>;
  node?: InputMaybe<ProgrammeFilter>;
};

export type Association = Actor &
  Node &
  Organisation &
  Subject & {
    __typename?: 'Association';
    activeIn: ActivitySubjectConnection;
    aims: AimIndicatorConnection;
    appliedTo: ApplicationProgrammeConnection;
    attended: AttendanceSubjectConnection;
    children: OwnershipOrganisationConnection;
    claimedBy: ClaimNodeConnection;
    claims: ClaimNodeConnection;
    cordisId?: Maybe<Scalars['String']['output']>;
    description?: Maybe<Scalars['String']['output']>;
    endDate?: Maybe<Scalars['EDTF']['output']>;
    id: Scalars['ID']['output'];
    initiated: InitiationSubjectConnection;
    initiators: InitiationSubjectConnection;
    isSme?: Maybe<Scalars['Boolean']['output']>;
    lei?: Maybe<Scalars['String']['output']>;
    locatedIn: LocationRegionConnection;
    manages: ManagementSubjectConnection;
    matchCandidates: MatchCandidateOrganisationConnection;
    memberOf: MembershipActorConnection;
    members: MembershipActorConnection;
    name: Scalars['String']['output'];
    nameTags?: Maybe<Array<Scalars['String']['output']>>;
    names?: Maybe<Array<Scalars['String']['output']>>;
    offers: OfferTrainingModuleConnection;
    organises: OrganisingEventConnection;
    parents: OwnershipOrganisationConnection;
    partOf: PartOrganisationConnection;
    participatesIn: ParticipationSubjectConnection;
    partners: PartnershipActorConnection;
    parts: PartOrganisationConnection;
    postHolders: PostHoldingPersonConnection;
    records: RecordIndicatorConnection;
    relations: RelationConnection;
    ror?: Maybe<Scalars['String']['output']>;
    siren?: Maybe<Scalars['String']['output']>;
    sizeClass?: Maybe<SizeClass>;
    spokeAbout: UtteranceSubjectConnection;
    spokenAboutBy: UtteranceSubjectConnection;
    startDate?: Maybe<Scalars['EDTF']['output']>;
    statedIn: AttestationSourceConnection;
    status?: Maybe<OrganisationStatus>;
    succeededBy: SuccessionOrganisationConnection;
    succeeds: SuccessionOrganisationConnection;
    supportedBy: SupportSubjectConnection;
    supports: SupportSubjectConnection;
    website?: Maybe<Scalars['URL']['output']>;
    wikidata?: Maybe<Scalars['String']['output']>;
  };

export type AssociationactiveInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActivityNodeOrder>>;
  where?: InputMaybe<ActivitySubjectWhere>;
};

export type AssociationaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AimNodeOrder>>;
  where?: InputMaybe<AimIndicatorWhere>;
};

export type AssociationappliedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ApplicationNodeOrder>>;
  where?: InputMaybe<ApplicationProgrammeWhere>;
};

export type AssociationattendedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttendanceNodeOrder>>;
  where?: InputMaybe<AttendanceSubjectWhere>;
};

export type AssociationchildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OwnershipNodeOrder>>;
  where?: InputMaybe<OwnershipOrganisationWhere>;
};

export type AssociationclaimedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type AssociationclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type AssociationinitiatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InitiationNodeOrder>>;
  where?: InputMaybe<InitiationSubjectWhere>;
};

export type AssociationinitiatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InitiationNodeOrder>>;
  where?: InputMaybe<InitiationSubjectWhere>;
};

export type AssociationlocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LocationNodeOrder>>;
  where?: InputMaybe<LocationRegionWhere>;
};

export type AssociationmanagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<ManagementSubjectWhere>;
};

export type AssociationmatchCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MatchCandidateNodeOrder>>;
  where?: InputMaybe<MatchCandidateOrganisationWhere>;
};

export type AssociationmemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<MembershipActorWhere>;
};

export type AssociationmembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<MembershipActorWhere>;
};

export type AssociationoffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<OfferTrainingModuleWhere>;
};

export type AssociationorganisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<OrganisingEventWhere>;
};

export type AssociationparentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OwnershipNodeOrder>>;
  where?: InputMaybe<OwnershipOrganisationWhere>;
};

export type AssociationpartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementOrganisationWhere>;
};

export type AssociationparticipatesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationNodeOrder>>;
  where?: InputMaybe<ParticipationSubjectWhere>;
};

export type AssociationpartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PartnershipNodeOrder>>;
  where?: InputMaybe<PartnershipActorWhere>;
};

export type AssociationpartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementOrganisationWhere>;
};

export type AssociationpostHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PostHoldingNodeOrder>>;
  where?: InputMaybe<PostHoldingPersonWhere>;
};

export type AssociationrecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordNodeOrder>>;
  where?: InputMaybe<RecordIndicatorWhere>;
};

export type AssociationrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<RelationDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<RelationshipKind>>;
  where?: InputMaybe<RelationWhere>;
};

export type AssociationspokeAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtteranceNodeOrder>>;
  where?: InputMaybe<UtteranceSubjectWhere>;
};

export type AssociationspokenAboutByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtteranceNodeOrder>>;
  where?: InputMaybe<UtteranceSubjectWhere>;
};

export type AssociationstatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttestationNodeOrder>>;
  where?: InputMaybe<AttestationSourceWhere>;
};

export type AssociationsucceededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SuccessionNodeOrder>>;
  where?: InputMaybe<SuccessionOrganisationWhere>;
};

export type AssociationsucceedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SuccessionNodeOrder>>;
  where?: InputMaybe<SuccessionOrganisationWhere>;
};

export type AssociationsupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SupportNodeOrder>>;
  where?: InputMaybe<SupportSubjectWhere>;
};

export type AssociationsupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SupportNodeOrder>>;
  where?: InputMaybe<SupportSubjectWhere>;
};

export type AssociationConnection = {
  __typename?: 'AssociationConnection';
  edges: Array<AssociationEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Association>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AssociationConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type AssociationEdge = {
  __typename?: 'AssociationEdge';
  cursor: Scalars['String']['output'];
  node: Association;
};

export type AssociationFilter = {
  AND?: InputMaybe<Array<AssociationFilter>>;
  NOT?: InputMaybe<AssociationFilter>;
  OR?: InputMaybe<Array<AssociationFilter>>;
  activeIn?: InputMaybe<ActivitySubjectRelation>;
  aims?: InputMaybe<AimIndicatorRelation>;
  appliedTo?: InputMaybe<ApplicationProgrammeRelation>;
  attended?: InputMaybe<AttendanceSubjectRelation>;
  children?: InputMaybe<OwnershipOrganisationRelation>;
  claimedBy?: InputMaybe<ClaimNodeRelation>;
  claims?: InputMaybe<ClaimNodeRelation>;
  cordisId?: InputMaybe<StringFilter>;
  description?: InputMaybe<StringFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  initiated?: InputMaybe<InitiationSubjectRelation>;
  initiators?: InputMaybe<InitiationSubjectRelation>;
  isSme?: InputMaybe<BooleanFilter>;
  lei?: InputMaybe<StringFilter>;
  locatedIn?: InputMaybe<LocationRegionRelation>;
  manages?: InputMaybe<ManagementSubjectRelation>;
  matchCandidates?: InputMaybe<MatchCandidateOrganisationRelation>;
  memberOf?: InputMaybe<MembershipActorRelation>;
  members?: InputMaybe<MembershipActorRelation>;
  name?: InputMaybe<StringFilter>;
  nameTags?: InputMaybe<StringListFilter>;
  names?: InputMaybe<StringListFilter>;
  offers?: InputMaybe<OfferTrainingModuleRelation>;
  organises?: InputMaybe<OrganisingEventRelation>;
  parents?: InputMaybe<OwnershipOrganisationRelation>;
  partOf?: InputMaybe<SpanStatementOrganisationRelation>;
  participatesIn?: InputMaybe<ParticipationSubjectRelation>;
  partners?: InputMaybe<PartnershipActorRelation>;
  parts?: InputMaybe<SpanStatementOrganisationRelation>;
  postHolders?: InputMaybe<PostHoldingPersonRelation>;
  records?: InputMaybe<RecordIndicatorRelation>;
  ror?: InputMaybe<StringFilter>;
  siren?: InputMaybe<StringFilter>;
  sizeClass?: InputMaybe<SizeClassFilter>;
  spokeAbout?: InputMaybe<UtteranceSubjectRelation>;
  spokenAboutBy?: InputMaybe<UtteranceSubjectRelation>;
  startDate?: InputMaybe<EDTFFilter>;
  statedIn?: InputMaybe<AttestationSourceRelation>;
  status?: InputMaybe<OrganisationStatusFilter>;
  succeededBy?: InputMaybe<SuccessionOrganisationRelation>;
  succeeds?: InputMaybe<SuccessionOrganisationRelation>;
  supportedBy?: InputMaybe<SupportSubjectRelation>;
  supports?: InputMaybe<SupportSubjectRelation>;
  website?: InputMaybe<StringFilter>;
  wikidata?: InputMaybe<StringFilter>;
};

export type AttendanceFilter = {
  AND?: InputMaybe<Array<AttendanceFilter>>;
  NOT?: InputMaybe<AttendanceFilter>;
  OR?: InputMaybe<Array<AttendanceFilter>>;
  asOf?: InputMaybe<EDTFFilter>;
  confidence?: InputMaybe<ConfidenceFilter>;
  count?: InputMaybe<IntFilter>;
  date?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  sources?: InputMaybe<EvidenceRelation>;
};

export type AttendanceNodeOrder = { edge: AttendanceOrder; node?: never } | { edge?: never; node: NodeOrder };

export type AttendanceOrder =
  | { asOf: SortDirection; confidence?: never; count?: never; date?: never; id?: never }
  | { asOf?: never; confidence: SortDirection; count?: never; date?: never; id?: never }
  | { asOf?: never; confidence?: never; count: SortDirection; date?: never; id?: never }
  | { asOf?: never; confidence?: never; count?: never; date: SortDirection; id?: never }
  | { asOf?: never; confidence?: never; count?: never; date?: never; id: SortDirection };

export type AttendanceSubjectConnection = {
  __typename?: 'AttendanceSubjectConnection';
  changes: Changes;
  edges: Array<AttendanceSubjectEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Subject>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AttendanceSubjectConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type AttendanceSubjectConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type AttendanceSubjectEdge = Statement & {
  __typename?: 'AttendanceSubjectEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  count?: Maybe<Scalars['Int']['output']>;
  cursor: Scalars['String']['output'];
  date?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: Subject;
  sources: Array<Evidence>;
};

export type AttendanceSubjectRelation = {
  all?: InputMaybe<AttendanceSubjectWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<AttendanceSubjectWhere>;
  some?: InputMaybe<AttendanceSubjectWhere>;
};

export type AttendanceSubjectWhere = {
  AND?: InputMaybe<Array<AttendanceSubjectWhere>>;
  NOT?: InputMaybe<AttendanceSubjectWhere>;
  OR?: InputMaybe<Array<AttendanceSubjectWhere>>;
  edge?: InputMaybe<AttendanceFilter>;
  node?: InputMaybe<SubjectFilter>;
};

export type AttestationFilter = {
  AND?: InputMaybe<Array<AttestationFilter>>;
  NOT?: InputMaybe<AttestationFilter>;
  OR?: InputMaybe<Array<AttestationFilter>>;
  id?: InputMaybe<IDFilter>;
  preferred?: InputMaybe<BooleanFilter>;
  property?: InputMaybe<StringFilter>;
  quote?: InputMaybe<StringFilter>;
  value?: InputMaybe<StringFilter>;
};

export type AttestationNodeConnection = {
  __typename?: 'AttestationNodeConnection';
  edges: Array<AttestationNodeEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Node>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AttestationNodeConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type AttestationNodeEdge = {
  __typename?: 'AttestationNodeEdge';
  cursor: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  node: Node;
  preferred?: Maybe<Scalars['Boolean']['output']>;
  property?: Maybe<Scalars['String']['output']>;
  quote?: Maybe<Scalars['String']['output']>;
  value?: Maybe<Scalars['String']['output']>;
};

export type AttestationNodeOrder =
  { edge: AttestationOrder; node?: never } | { edge?: never; node: NodeOrder };

export type AttestationNodeRelation = {
  all?: InputMaybe<AttestationNodeWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<AttestationNodeWhere>;
  some?: InputMaybe<AttestationNodeWhere>;
};

export type AttestationNodeWhere = {
  AND?: InputMaybe<Array<AttestationNodeWhere>>;
  NOT?: InputMaybe<AttestationNodeWhere>;
  OR?: InputMaybe<Array<AttestationNodeWhere>>;
  edge?: InputMaybe<AttestationFilter>;
  node?: InputMaybe<NodeFilter>;
};

export type AttestationOrder =
  | { id: SortDirection; preferred?: never; property?: never; quote?: never; value?: never }
  | { id?: never; preferred: SortDirection; property?: never; quote?: never; value?: never }
  | { id?: never; preferred?: never; property: SortDirection; quote?: never; value?: never }
  | { id?: never; preferred?: never; property?: never; quote: SortDirection; value?: never }
  | { id?: never; preferred?: never; property?: never; quote?: never; value: SortDirection };

export type AttestationSourceConnection = {
  __typename?: 'AttestationSourceConnection';
  edges: Array<AttestationSourceEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Source>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AttestationSourceConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type AttestationSourceEdge = {
  __typename?: 'AttestationSourceEdge';
  cursor: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  node: Source;
  preferred?: Maybe<Scalars['Boolean']['output']>;
  property?: Maybe<Scalars['String']['output']>;
  quote?: Maybe<Scalars['String']['output']>;
  value?: Maybe<Scalars['String']['output']>;
};

export type AttestationSourceRelation = {
  all?: InputMaybe<AttestationSourceWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<AttestationSourceWhere>;
  some?: InputMaybe<AttestationSourceWhere>;
};

export type AttestationSourceWhere = {
  AND?: InputMaybe<Array<AttestationSourceWhere>>;
  NOT?: InputMaybe<AttestationSourceWhere>;
  OR?: InputMaybe<Array<AttestationSourceWhere>>;
  edge?: InputMaybe<AttestationFilter>;
  node?: InputMaybe<SourceFilter>;
};

export type BooleanFilter = {
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Certainty = 'ASSUMED' | 'CERTAIN';

export type Change = Statement & {
  __typename?: 'Change';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  comparator?: Maybe<Comparator>;
  confidence: Confidence;
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  date?: Maybe<Scalars['EDTF']['output']>;
  direction: RelationDirection;
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  kind?: Maybe<Scalars['String']['output']>;
  node: Node;
  role?: Maybe<Scalars['String']['output']>;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
  type: RelationshipKind;
  value?: Maybe<Scalars['Float']['output']>;
};

export type ChangeInput =
  | { put: PutInput; retract?: never; state?: never }
  | { put?: never; retract: Scalars['ID']['input']; state?: never }
  | { put?: never; retract?: never; state: StateInput };

export type Changes = {
  __typename?: 'Changes';
  joined: Array<Change>;
  joinedCount: Scalars['Int']['output'];
  left: Array<Change>;
  leftCount: Scalars['Int']['output'];
};

export type ClaimFilter = {
  AND?: InputMaybe<Array<ClaimFilter>>;
  NOT?: InputMaybe<ClaimFilter>;
  OR?: InputMaybe<Array<ClaimFilter>>;
  amount?: InputMaybe<FloatFilter>;
  asOf?: InputMaybe<EDTFFilter>;
  class?: InputMaybe<LabelClassFilter>;
  comparator?: InputMaybe<ComparatorFilter>;
  confidence?: InputMaybe<ConfidenceFilter>;
  contribution?: InputMaybe<FloatFilter>;
  cost?: InputMaybe<FloatFilter>;
  count?: InputMaybe<IntFilter>;
  currency?: InputMaybe<StringFilter>;
  deadline?: InputMaybe<EDTFFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  ended?: InputMaybe<BooleanFilter>;
  id?: InputMaybe<IDFilter>;
  instrument?: InputMaybe<SupportInstrumentFilter>;
  kind?: InputMaybe<StringFilter>;
  lat?: InputMaybe<FloatFilter>;
  level?: InputMaybe<ParentLevelFilter>;
  lon?: InputMaybe<FloatFilter>;
  netContribution?: InputMaybe<FloatFilter>;
  outcome?: InputMaybe<ApplicationOutcomeFilter>;
  phase?: InputMaybe<StringFilter>;
  post?: InputMaybe<PostFilter>;
  postcode?: InputMaybe<StringFilter>;
  primary?: InputMaybe<BooleanFilter>;
  role?: InputMaybe<StringFilter>;
  scope?: InputMaybe<PartnershipScopeFilter>;
  share?: InputMaybe<FloatFilter>;
  side?: InputMaybe<SideFilter>;
  site?: InputMaybe<SiteFilter>;
  sources?: InputMaybe<EvidenceRelation>;
  standing?: InputMaybe<StandingFilter>;
  startDate?: InputMaybe<EDTFFilter>;
  statement?: InputMaybe<StringFilter>;
  title?: InputMaybe<StringFilter>;
  url?: InputMaybe<StringFilter>;
  value?: InputMaybe<FloatFilter>;
};

export type ClaimNodeConnection = {
  __typename?: 'ClaimNodeConnection';
  edges: Array<ClaimNodeEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Node>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ClaimNodeConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ClaimNodeEdge = Statement & {
  __typename?: 'ClaimNodeEdge';
  amount?: Maybe<Scalars['Float']['output']>;
  asOf?: Maybe<Scalars['EDTF']['output']>;
  class?: Maybe<LabelClass>;
  comparator?: Maybe<Comparator>;
  confidence: Confidence;
  contribution?: Maybe<Scalars['Float']['output']>;
  cost?: Maybe<Scalars['Float']['output']>;
  count?: Maybe<Scalars['Int']['output']>;
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  cursor: Scalars['String']['output'];
  deadline?: Maybe<Scalars['EDTF']['output']>;
  endDate?: Maybe<Scalars['EDTF']['output']>;
  ended?: Maybe<Scalars['Boolean']['output']>;
  id: Scalars['ID']['output'];
  instrument?: Maybe<SupportInstrument>;
  kind?: Maybe<Scalars['String']['output']>;
  lat?: Maybe<Scalars['Float']['output']>;
  level?: Maybe<ParentLevel>;
  lon?: Maybe<Scalars['Float']['output']>;
  netContribution?: Maybe<Scalars['Float']['output']>;
  node: Node;
  outcome?: Maybe<ApplicationOutcome>;
  phase?: Maybe<Scalars['String']['output']>;
  post?: Maybe<Post>;
  postcode?: Maybe<Scalars['String']['output']>;
  primary?: Maybe<Scalars['Boolean']['output']>;
  role?: Maybe<Scalars['String']['output']>;
  scope?: Maybe<PartnershipScope>;
  share?: Maybe<Scalars['Float']['output']>;
  side?: Maybe<Side>;
  site?: Maybe<Site>;
  sources: Array<Evidence>;
  standing: Standing;
  startDate?: Maybe<Scalars['EDTF']['output']>;
  statement: Scalars['String']['output'];
  title?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['URL']['output']>;
  value?: Maybe<Scalars['Float']['output']>;
};

export type ClaimNodeOrder = { edge: ClaimOrder; node?: never } | { edge?: never; node: NodeOrder };

export type ClaimNodeRelation = {
  all?: InputMaybe<ClaimNodeWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<ClaimNodeWhere>;
  some?: InputMaybe<ClaimNodeWhere>;
};

export type ClaimNodeWhere = {
  AND?: InputMaybe<Array<ClaimNodeWhere>>;
  NOT?: InputMaybe<ClaimNodeWhere>;
  OR?: InputMaybe<Array<ClaimNodeWhere>>;
  edge?: InputMaybe<ClaimFilter>;
  node?: InputMaybe<NodeFilter>;
};

export type ClaimOrder =
  | {
      amount: SortDirection;
      asOf?: never;
      class?: never;
      comparator?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      count?: never;
      currency?: never;
      deadline?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      instrument?: never;
      kind?: never;
      lat?: never;
      level?: never;
      lon?: never;
      netContribution?: never;
      outcome?: never;
      phase?: never;
      post?: never;
      postcode?: never;
      primary?: never;
      role?: never;
      scope?: never;
      share?: never;
      side?: never;
      site?: never;
      standing?: never;
      startDate?: never;
      statement?: never;
      title?: never;
      url?: never;
      value?: never;
    }
  | {
      amount?: never;
      asOf: SortDirection;
      class?: never;
      comparator?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      count?: never;
      currency?: never;
      deadline?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      instrument?: never;
      kind?: never;
      lat?: never;
      level?: never;
      lon?: never;
      netContribution?: never;
      outcome?: never;
      phase?: never;
      post?: never;
      postcode?: never;
      primary?: never;
      role?: never;
      scope?: never;
      share?: never;
      side?: never;
      site?: never;
      standing?: never;
      startDate?: never;
      statement?: never;
      title?: never;
      url?: never;
      value?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      class: SortDirection;
      comparator?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      count?: never;
      currency?: never;
      deadline?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      instrument?: never;
      kind?: never;
      lat?: never;
      level?: never;
      lon?: never;
      netContribution?: never;
      outcome?: never;
      phase?: never;
      post?: never;
      postcode?: never;
      primary?: never;
      role?: never;
      scope?: never;
      share?: never;
      side?: never;
      site?: never;
      standing?: never;
      startDate?: never;
      statement?: never;
      title?: never;
      url?: never;
      value?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      class?: never;
      comparator: SortDirection;
      confidence?: never;
      contribution?: never;
      cost?: never;
      count?: never;
      currency?: never;
      deadline?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      instrument?: never;
      kind?: never;
      lat?: never;
      level?: never;
      lon?: never;
      netContribution?: never;
      outcome?: never;
      phase?: never;
      post?: never;
      postcode?: never;
      primary?: never;
      role?: never;
      scope?: never;
      share?: never;
      side?: never;
      site?: never;
      standing?: never;
      startDate?: never;
      statement?: never;
      title?: never;
      url?: never;
      value?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      class?: never;
      comparator?: never;
      confidence: SortDirection;
      contribution?: never;
      cost?: never;
      count?: never;
      currency?: never;
      deadline?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      instrument?: never;
      kind?: never;
      lat?: never;
      level?: never;
      lon?: never;
      netContribution?: never;
      outcome?: never;
      phase?: never;
      post?: never;
      postcode?: never;
      primary?: never;
      role?: never;
      scope?: never;
      share?: never;
      side?: never;
      site?: never;
      standing?: never;
      startDate?: never;
      statement?: never;
      title?: never;
      url?: never;
      value?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      class?: never;
      comparator?: never;
      confidence?: never;
      contribution: SortDirection;
      cost?: never;
      count?: never;
      currency?: never;
      deadline?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      instrument?: never;
      kind?: never;
      lat?: never;
      level?: never;
      lon?: never;
      netContribution?: never;
      outcome?: never;
      phase?: never;
      post?: never;
      postcode?: never;
      primary?: never;
      role?: never;
      scope?: never;
      share?: never;
      side?: never;
      site?: never;
      standing?: never;
      startDate?: never;
      statement?: never;
      title?: never;
      url?: never;
      value?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      class?: never;
      comparator?: never;
      confidence?: never;
      contribution?: never;
      cost: SortDirection;
      count?: never;
      currency?: never;
      deadline?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      instrument?: never;
      kind?: never;
      lat?: never;
      level?: never;
      lon?: never;
      netContribution?: never;
      outcome?: never;
      phase?: never;
      post?: never;
      postcode?: never;
      primary?: never;
      role?: never;
      scope?: never;
      share?: never;
      side?: never;
      site?: never;
      standing?: never;
      startDate?: never;
      statement?: never;
      title?: never;
      url?: never;
      value?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      class?: never;
      comparator?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      count: SortDirection;
      currency?: never;
      deadline?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      instrument?: never;
      kind?: never;
      lat?: never;
      level?: never;
      lon?: never;
      netContribution?: never;
      outcome?: never;
      phase?: never;
      post?: never;
      postcode?: never;
      primary?: never;
      role?: never;
      scope?: never;
      share?: never;
      side?: never;
      site?: never;
      standing?: never;
      startDate?: never;
      statement?: never;
      title?: never;
      url?: never;
      value?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      class?: never;
      comparator?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      count?: never;
      currency: SortDirection;
      deadline?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      instrument?: never;
      kind?: never;
      lat?: never;
      level?: never;
      lon?: never;
      netContribution?: never;
      outcome?: never;
      phase?: never;
      post?: never;
      postcode?: never;
      primary?: never;
      role?: never;
      scope?: never;
      share?: never;
      side?: never;
      site?: never;
      standing?: never;
      startDate?: never;
      statement?: never;
      title?: never;
      url?: never;
      value?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      class?: never;
      comparator?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      count?: never;
      currency?: never;
      deadline: SortDirection;
      endDate?: never;
      ended?: never;
      id?: never;
      instrument?: never;
      kind?: never;
      lat?: never;
      level?: never;
      lon?: never;
      netContribution?: never;
      outcome?: never;
      phase?: never;
      post?: never;
      postcode?: never;
      primary?: never;
      role?: never;
      scope?: never;
      share?: never;
      side?: never;
      site?: never;
      standing?: never;
      startDate?: never;
      statement?: never;
      title?: never;
      url?: never;
      value?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      class?: never;
      comparator?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      count?: never;
      currency?: never;
      deadline?: never;
      endDate: SortDirection;
      ended?: never;
      id?: never;
      instrument?: never;
      kind?: never;
      lat?: never;
      level?: never;
      lon?: never;
      netContribution?: never;
      outcome?: never;
      phase?: never;
      post?: never;
      postcode?: never;
      primary?: never;
      role?: never;
      scope?: never;
      share?: never;
      side?: never;
      site?: never;
      standing?: never;
      startDate?: never;
      statement?: never;
      title?: never;
      url?: never;
      value?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      class?: never;
      comparator?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      count?: never;
      currency?: never;
      deadline?: never;
      endDate?: never;
      ended: SortDirection;
      id?: never;
      instrument?: never;
      kind?: never;
      lat?: never;
      level?: never;
      lon?: never;
      netContribution?: never;
      outcome?: never;
      phase?: never;
      post?: never;
      postcode?: never;
      primary?: never;
      role?: never;
      scope?: never;
      share?: never;
      side?: never;
      site?: never;
      standing?: never;
      startDate?: never;
      statement?: never;
      title?: never;
      url?: never;
      value?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      class?: never;
      comparator?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      count?: never;
      currency?: never;
      deadline?: never;
      endDate?: never;
      ended?: never;
      id: SortDirection;
      instrument?: never;
      kind?: never;
      lat?: never;
      level?: never;
      lon?: never;
      netContribution?: never;
      outcome?: never;
      phase?: never;
      post?: never;
      postcode?: never;
      primary?: never;
      role?: never;
      scope?: never;
      share?: never;
      side?: never;
      site?: never;
      standing?: never;
      startDate?: never;
      statement?: never;
      title?: never;
      url?: never;
      value?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      class?: never;
      comparator?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      count?: never;
      currency?: never;
      deadline?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      instrument: SortDirection;
      kind?: never;
      lat?: never;
      level?: never;
      lon?: never;
      netContribution?: never;
      outcome?: never;
      phase?: never;
      post?: never;
      postcode?: never;
      primary?: never;
      role?: never;
      scope?: never;
      share?: never;
      side?: never;
      site?: never;
      standing?: never;
      startDate?: never;
      statement?: never;
      title?: never;
      url?: never;
      value?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      class?: never;
      comparator?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      count?: never;
      currency?: never;
      deadline?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      instrument?: never;
      kind: SortDirection;
      lat?: never;
      level?: never;
      lon?: never;
      netContribution?: never;
      outcome?: never;
      phase?: never;
      post?: never;
      postcode?: never;
      primary?: never;
      role?: never;
      scope?: never;
      share?: never;
      side?: never;
      site?: never;
      standing?: never;
      startDate?: never;
      statement?: never;
      title?: never;
      url?: never;
      value?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      class?: never;
      comparator?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      count?: never;
      currency?: never;
      deadline?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      instrument?: never;
      kind?: never;
      lat: SortDirection;
      level?: never;
      lon?: never;
      netContribution?: never;
      outcome?: never;
      phase?: never;
      post?: never;
      postcode?: never;
      primary?: never;
      role?: never;
      scope?: never;
      share?: never;
      side?: never;
      site?: never;
      standing?: never;
      startDate?: never;
      statement?: never;
      title?: never;
      url?: never;
      value?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      class?: never;
      comparator?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      count?: never;
      currency?: never;
      deadline?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      instrument?: never;
      kind?: never;
      lat?: never;
      level: SortDirection;
      lon?: never;
      netContribution?: never;
      outcome?: never;
      phase?: never;
      post?: never;
      postcode?: never;
      primary?: never;
      role?: never;
      scope?: never;
      share?: never;
      side?: never;
      site?: never;
      standing?: never;
      startDate?: never;
      statement?: never;
      title?: never;
      url?: never;
      value?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      class?: never;
      comparator?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      count?: never;
      currency?: never;
      deadline?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      instrument?: never;
      kind?: never;
      lat?: never;
      level?: never;
      lon: SortDirection;
      netContribution?: never;
      outcome?: never;
      phase?: never;
      post?: never;
      postcode?: never;
      primary?: never;
      role?: never;
      scope?: never;
      share?: never;
      side?: never;
      site?: never;
      standing?: never;
      startDate?: never;
      statement?: never;
      title?: never;
      url?: never;
      value?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      class?: never;
      comparator?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      count?: never;
      currency?: never;
      deadline?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      instrument?: never;
      kind?: never;
      lat?: never;
      level?: never;
      lon?: never;
      netContribution: SortDirection;
      outcome?: never;
      phase?: never;
      post?: never;
      postcode?: never;
      primary?: never;
      role?: never;
      scope?: never;
      share?: never;
      side?: never;
      site?: never;
      standing?: never;
      startDate?: never;
      statement?: never;
      title?: never;
      url?: never;
      value?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      class?: never;
      comparator?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      count?: never;
      currency?: never;
      deadline?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      instrument?: never;
      kind?: never;
      lat?: never;
      level?: never;
      lon?: never;
      netContribution?: never;
      outcome: SortDirection;
      phase?: never;
      post?: never;
      postcode?: never;
      primary?: never;
      role?: never;
      scope?: never;
      share?: never;
      side?: never;
      site?: never;
      standing?: never;
      startDate?: never;
      statement?: never;
      title?: never;
      url?: never;
      value?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      class?: never;
      comparator?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      count?: never;
      currency?: never;
      deadline?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      instrument?: never;
      kind?: never;
      lat?: never;
      level?: never;
      lon?: never;
      netContribution?: never;
      outcome?: never;
      phase: SortDirection;
      post?: never;
      postcode?: never;
      primary?: never;
      role?: never;
      scope?: never;
      share?: never;
      side?: never;
      site?: never;
      standing?: never;
      startDate?: never;
      statement?: never;
      title?: never;
      url?: never;
      value?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      class?: never;
      comparator?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      count?: never;
      currency?: never;
      deadline?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      instrument?: never;
      kind?: never;
      lat?: never;
      level?: never;
      lon?: never;
      netContribution?: never;
      outcome?: never;
      phase?: never;
      post: SortDirection;
      postcode?: never;
      primary?: never;
      role?: never;
      scope?: never;
      share?: never;
      side?: never;
      site?: never;
      standing?: never;
      startDate?: never;
      statement?: never;
      title?: never;
      url?: never;
      value?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      class?: never;
      comparator?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      count?: never;
      currency?: never;
      deadline?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      instrument?: never;
      kind?: never;
      lat?: never;
      level?: never;
      lon?: never;
      netContribution?: never;
      outcome?: never;
      phase?: never;
      post?: never;
      postcode: SortDirection;
      primary?: never;
      role?: never;
      scope?: never;
      share?: never;
      side?: never;
      site?: never;
      standing?: never;
      startDate?: never;
      statement?: never;
      title?: never;
      url?: never;
      value?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      class?: never;
      comparator?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      count?: never;
      currency?: never;
      deadline?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      instrument?: never;
      kind?: never;
      lat?: never;
      level?: never;
      lon?: never;
      netContribution?: never;
      outcome?: never;
      phase?: never;
      post?: never;
      postcode?: never;
      primary: SortDirection;
      role?: never;
      scope?: never;
      share?: never;
      side?: never;
      site?: never;
      standing?: never;
      startDate?: never;
      statement?: never;
      title?: never;
      url?: never;
      value?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      class?: never;
      comparator?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      count?: never;
      currency?: never;
      deadline?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      instrument?: never;
      kind?: never;
      lat?: never;
      level?: never;
      lon?: never;
      netContribution?: never;
      outcome?: never;
      phase?: never;
      post?: never;
      postcode?: never;
      primary?: never;
      role: SortDirection;
      scope?: never;
      share?: never;
      side?: never;
      site?: never;
      standing?: never;
      startDate?: never;
      statement?: never;
      title?: never;
      url?: never;
      value?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      class?: never;
      comparator?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      count?: never;
      currency?: never;
      deadline?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      instrument?: never;
      kind?: never;
      lat?: never;
      level?: never;
      lon?: never;
      netContribution?: never;
      outcome?: never;
      phase?: never;
      post?: never;
      postcode?: never;
      primary?: never;
      role?: never;
      scope: SortDirection;
      share?: never;
      side?: never;
      site?: never;
      standing?: never;
      startDate?: never;
      statement?: never;
      title?: never;
      url?: never;
      value?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      class?: never;
      comparator?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      count?: never;
      currency?: never;
      deadline?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      instrument?: never;
      kind?: never;
      lat?: never;
      level?: never;
      lon?: never;
      netContribution?: never;
      outcome?: never;
      phase?: never;
      post?: never;
      postcode?: never;
      primary?: never;
      role?: never;
      scope?: never;
      share: SortDirection;
      side?: never;
      site?: never;
      standing?: never;
      startDate?: never;
      statement?: never;
      title?: never;
      url?: never;
      value?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      class?: never;
      comparator?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      count?: never;
      currency?: never;
      deadline?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      instrument?: never;
      kind?: never;
      lat?: never;
      level?: never;
      lon?: never;
      netContribution?: never;
      outcome?: never;
      phase?: never;
      post?: never;
      postcode?: never;
      primary?: never;
      role?: never;
      scope?: never;
      share?: never;
      side: SortDirection;
      site?: never;
      standing?: never;
      startDate?: never;
      statement?: never;
      title?: never;
      url?: never;
      value?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      class?: never;
      comparator?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      count?: never;
      currency?: never;
      deadline?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      instrument?: never;
      kind?: never;
      lat?: never;
      level?: never;
      lon?: never;
      netContribution?: never;
      outcome?: never;
      phase?: never;
      post?: never;
      postcode?: never;
      primary?: never;
      role?: never;
      scope?: never;
      share?: never;
      side?: never;
      site: SortDirection;
      standing?: never;
      startDate?: never;
      statement?: never;
      title?: never;
      url?: never;
      value?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      class?: never;
      comparator?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      count?: never;
      currency?: never;
      deadline?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      instrument?: never;
      kind?: never;
      lat?: never;
      level?: never;
      lon?: never;
      netContribution?: never;
      outcome?: never;
      phase?: never;
      post?: never;
      postcode?: never;
      primary?: never;
      role?: never;
      scope?: never;
      share?: never;
      side?: never;
      site?: never;
      standing: SortDirection;
      startDate?: never;
      statement?: never;
      title?: never;
      url?: never;
      value?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      class?: never;
      comparator?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      count?: never;
      currency?: never;
      deadline?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      instrument?: never;
      kind?: never;
      lat?: never;
      level?: never;
      lon?: never;
      netContribution?: never;
      outcome?: never;
      phase?: never;
      post?: never;
      postcode?: never;
      primary?: never;
      role?: never;
      scope?: never;
      share?: never;
      side?: never;
      site?: never;
      standing?: never;
      startDate: SortDirection;
      statement?: never;
      title?: never;
      url?: never;
      value?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      class?: never;
      comparator?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      count?: never;
      currency?: never;
      deadline?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      instrument?: never;
      kind?: never;
      lat?: never;
      level?: never;
      lon?: never;
      netContribution?: never;
      outcome?: never;
      phase?: never;
      post?: never;
      postcode?: never;
      primary?: never;
      role?: never;
      scope?: never;
      share?: never;
      side?: never;
      site?: never;
      standing?: never;
      startDate?: never;
      statement: SortDirection;
      title?: never;
      url?: never;
      value?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      class?: never;
      comparator?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      count?: never;
      currency?: never;
      deadline?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      instrument?: never;
      kind?: never;
      lat?: never;
      level?: never;
      lon?: never;
      netContribution?: never;
      outcome?: never;
      phase?: never;
      post?: never;
      postcode?: never;
      primary?: never;
      role?: never;
      scope?: never;
      share?: never;
      side?: never;
      site?: never;
      standing?: never;
      startDate?: never;
      statement?: never;
      title: SortDirection;
      url?: never;
      value?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      class?: never;
      comparator?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      count?: never;
      currency?: never;
      deadline?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      instrument?: never;
      kind?: never;
      lat?: never;
      level?: never;
      lon?: never;
      netContribution?: never;
      outcome?: never;
      phase?: never;
      post?: never;
      postcode?: never;
      primary?: never;
      role?: never;
      scope?: never;
      share?: never;
      side?: never;
      site?: never;
      standing?: never;
      startDate?: never;
      statement?: never;
      title?: never;
      url: SortDirection;
      value?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      class?: never;
      comparator?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      count?: never;
      currency?: never;
      deadline?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      instrument?: never;
      kind?: never;
      lat?: never;
      level?: never;
      lon?: never;
      netContribution?: never;
      outcome?: never;
      phase?: never;
      post?: never;
      postcode?: never;
      primary?: never;
      role?: never;
      scope?: never;
      share?: never;
      side?: never;
      site?: never;
      standing?: never;
      startDate?: never;
      statement?: never;
      title?: never;
      url?: never;
      value: SortDirection;
    };

export type Cluster = Actor &
  Node &
  Subject & {
    __typename?: 'Cluster';
    activeIn: ActivitySubjectConnection;
    aims: AimIndicatorConnection;
    appliedTo: ApplicationProgrammeConnection;
    attended: AttendanceSubjectConnection;
    claimedBy: ClaimNodeConnection;
    claims: ClaimNodeConnection;
    covers: CoverageRegionConnection;
    description?: Maybe<Scalars['String']['output']>;
    endDate?: Maybe<Scalars['EDTF']['output']>;
    governedBy: GovernanceSubjectConnection;
    id: Scalars['ID']['output'];
    implements: ImplementationPolicyConnection;
    initiated: InitiationSubjectConnection;
    initiators: InitiationSubjectConnection;
    listedIn: ListingRegistryConnection;
    managers: ManagementActorConnection;
    manages: ManagementSubjectConnection;
    memberOf: MembershipActorConnection;
    members: MembershipActorConnection;
    name: Scalars['String']['output'];
    nameTags?: Maybe<Array<Scalars['String']['output']>>;
    names?: Maybe<Array<Scalars['String']['output']>>;
    offers: OfferTrainingModuleConnection;
    organises: OrganisingEventConnection;
    partOf: PartProgrammeConnection;
    participatesIn: ParticipationSubjectConnection;
    partners: PartnershipActorConnection;
    postHolders: PostHoldingPersonConnection;
    qualityLabels: LabellingQualityLabelConnection;
    records: RecordIndicatorConnection;
    relations: RelationConnection;
    spokeAbout: UtteranceSubjectConnection;
    spokenAboutBy: UtteranceSubjectConnection;
    startDate?: Maybe<Scalars['EDTF']['output']>;
    statedIn: AttestationSourceConnection;
    succeededBy: SuccessionClusterConnection;
    succeeds: SuccessionClusterConnection;
    supportedBy: SupportSubjectConnection;
    supports: SupportSubjectConnection;
    website?: Maybe<Scalars['URL']['output']>;
    wikidata?: Maybe<Scalars['String']['output']>;
  };

export type ClusteractiveInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActivityNodeOrder>>;
  where?: InputMaybe<ActivitySubjectWhere>;
};

export type ClusteraimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AimNodeOrder>>;
  where?: InputMaybe<AimIndicatorWhere>;
};

export type ClusterappliedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ApplicationNodeOrder>>;
  where?: InputMaybe<ApplicationProgrammeWhere>;
};

export type ClusterattendedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttendanceNodeOrder>>;
  where?: InputMaybe<AttendanceSubjectWhere>;
};

export type ClusterclaimedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type ClusterclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type ClustercoversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementRegionWhere>;
};

export type ClustergovernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<GovernanceSubjectWhere>;
};

export type ClusterimplementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementPolicyWhere>;
};

export type ClusterinitiatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InitiationNodeOrder>>;
  where?: InputMaybe<InitiationSubjectWhere>;
};

export type ClusterinitiatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InitiationNodeOrder>>;
  where?: InputMaybe<InitiationSubjectWhere>;
};

export type ClusterlistedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ListingNodeOrder>>;
  where?: InputMaybe<ListingRegistryWhere>;
};

export type ClustermanagersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<ManagementActorWhere>;
};

export type ClustermanagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<ManagementSubjectWhere>;
};

export type ClustermemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<MembershipActorWhere>;
};

export type ClustermembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<MembershipActorWhere>;
};

export type ClusteroffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<OfferTrainingModuleWhere>;
};

export type ClusterorganisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<OrganisingEventWhere>;
};

export type ClusterpartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementProgrammeWhere>;
};

export type ClusterparticipatesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationNodeOrder>>;
  where?: InputMaybe<ParticipationSubjectWhere>;
};

export type ClusterpartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PartnershipNodeOrder>>;
  where?: InputMaybe<PartnershipActorWhere>;
};

export type ClusterpostHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PostHoldingNodeOrder>>;
  where?: InputMaybe<PostHoldingPersonWhere>;
};

export type ClusterqualityLabelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LabellingNodeOrder>>;
  where?: InputMaybe<LabellingQualityLabelWhere>;
};

export type ClusterrecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordNodeOrder>>;
  where?: InputMaybe<RecordIndicatorWhere>;
};

export type ClusterrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<RelationDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<RelationshipKind>>;
  where?: InputMaybe<RelationWhere>;
};

export type ClusterspokeAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtteranceNodeOrder>>;
  where?: InputMaybe<UtteranceSubjectWhere>;
};

export type ClusterspokenAboutByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtteranceNodeOrder>>;
  where?: InputMaybe<UtteranceSubjectWhere>;
};

export type ClusterstatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttestationNodeOrder>>;
  where?: InputMaybe<AttestationSourceWhere>;
};

export type ClustersucceededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SuccessionNodeOrder>>;
  where?: InputMaybe<SuccessionClusterWhere>;
};

export type ClustersucceedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SuccessionNodeOrder>>;
  where?: InputMaybe<SuccessionClusterWhere>;
};

export type ClustersupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SupportNodeOrder>>;
  where?: InputMaybe<SupportSubjectWhere>;
};

export type ClustersupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SupportNodeOrder>>;
  where?: InputMaybe<SupportSubjectWhere>;
};

export type ClusterConnection = {
  __typename?: 'ClusterConnection';
  edges: Array<ClusterEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Cluster>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ClusterConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ClusterEdge = {
  __typename?: 'ClusterEdge';
  cursor: Scalars['String']['output'];
  node: Cluster;
};

export type ClusterFilter = {
  AND?: InputMaybe<Array<ClusterFilter>>;
  NOT?: InputMaybe<ClusterFilter>;
  OR?: InputMaybe<Array<ClusterFilter>>;
  activeIn?: InputMaybe<ActivitySubjectRelation>;
  aims?: InputMaybe<AimIndicatorRelation>;
  appliedTo?: InputMaybe<ApplicationProgrammeRelation>;
  attended?: InputMaybe<AttendanceSubjectRelation>;
  claimedBy?: InputMaybe<ClaimNodeRelation>;
  claims?: InputMaybe<ClaimNodeRelation>;
  covers?: InputMaybe<SpanStatementRegionRelation>;
  description?: InputMaybe<StringFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  governedBy?: InputMaybe<GovernanceSubjectRelation>;
  id?: InputMaybe<IDFilter>;
  implements?: InputMaybe<SpanStatementPolicyRelation>;
  initiated?: InputMaybe<InitiationSubjectRelation>;
  initiators?: InputMaybe<InitiationSubjectRelation>;
  listedIn?: InputMaybe<ListingRegistryRelation>;
  managers?: InputMaybe<ManagementActorRelation>;
  manages?: InputMaybe<ManagementSubjectRelation>;
  memberOf?: InputMaybe<MembershipActorRelation>;
  members?: InputMaybe<MembershipActorRelation>;
  name?: InputMaybe<StringFilter>;
  nameTags?: InputMaybe<StringListFilter>;
  names?: InputMaybe<StringListFilter>;
  offers?: InputMaybe<OfferTrainingModuleRelation>;
  organises?: InputMaybe<OrganisingEventRelation>;
  partOf?: InputMaybe<SpanStatementProgrammeRelation>;
  participatesIn?: InputMaybe<ParticipationSubjectRelation>;
  partners?: InputMaybe<PartnershipActorRelation>;
  postHolders?: InputMaybe<PostHoldingPersonRelation>;
  qualityLabels?: InputMaybe<LabellingQualityLabelRelation>;
  records?: InputMaybe<RecordIndicatorRelation>;
  spokeAbout?: InputMaybe<UtteranceSubjectRelation>;
  spokenAboutBy?: InputMaybe<UtteranceSubjectRelation>;
  startDate?: InputMaybe<EDTFFilter>;
  statedIn?: InputMaybe<AttestationSourceRelation>;
  succeededBy?: InputMaybe<SuccessionClusterRelation>;
  succeeds?: InputMaybe<SuccessionClusterRelation>;
  supportedBy?: InputMaybe<SupportSubjectRelation>;
  supports?: InputMaybe<SupportSubjectRelation>;
  website?: InputMaybe<StringFilter>;
  wikidata?: InputMaybe<StringFilter>;
};

export type Comparator = 'ABOUT' | 'AT_LEAST' | 'AT_MOST' | 'EXACTLY';

export type ComparatorFilter = {
  eq?: InputMaybe<Comparator>;
  in?: InputMaybe<Array<Comparator>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ComplementProgrammeConnection = {
  __typename?: 'ComplementProgrammeConnection';
  changes: Changes;
  edges: Array<ComplementProgrammeEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Programme>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ComplementProgrammeConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type ComplementProgrammeConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ComplementProgrammeEdge = Statement & {
  __typename?: 'ComplementProgrammeEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: Programme;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type Confidence = 'INFERRED' | 'MATCHED' | 'STATED';

export type ConfidenceFilter = {
  eq?: InputMaybe<Confidence>;
  in?: InputMaybe<Array<Confidence>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CountFilter = {
  eq?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
};

export type CountOrder = { count: SortDirection };

export type CoverageRegionConnection = {
  __typename?: 'CoverageRegionConnection';
  changes: Changes;
  edges: Array<CoverageRegionEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Region>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CoverageRegionConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type CoverageRegionConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type CoverageRegionEdge = Statement & {
  __typename?: 'CoverageRegionEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: Region;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type CoverageSubjectConnection = {
  __typename?: 'CoverageSubjectConnection';
  changes: Changes;
  edges: Array<CoverageSubjectEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Subject>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CoverageSubjectConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type CoverageSubjectConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type CoverageSubjectEdge = Statement & {
  __typename?: 'CoverageSubjectEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: Subject;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type Dataset = {
  __typename?: 'Dataset';
  counts: Array<KindCount>;
  loadedAt?: Maybe<Scalars['String']['output']>;
  release?: Maybe<Scalars['String']['output']>;
  sources: Scalars['Int']['output'];
};

export type EDTFFilter = {
  eq?: InputMaybe<Scalars['EDTF']['input']>;
  gt?: InputMaybe<Scalars['EDTF']['input']>;
  gte?: InputMaybe<Scalars['EDTF']['input']>;
  in?: InputMaybe<Array<Scalars['EDTF']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['EDTF']['input']>;
  lte?: InputMaybe<Scalars['EDTF']['input']>;
};

export type EducationProvider = Actor &
  Node &
  Organisation &
  Subject & {
    __typename?: 'EducationProvider';
    activeIn: ActivitySubjectConnection;
    aims: AimIndicatorConnection;
    appliedTo: ApplicationProgrammeConnection;
    attended: AttendanceSubjectConnection;
    children: OwnershipOrganisationConnection;
    claimedBy: ClaimNodeConnection;
    claims: ClaimNodeConnection;
    cordisId?: Maybe<Scalars['String']['output']>;
    description?: Maybe<Scalars['String']['output']>;
    endDate?: Maybe<Scalars['EDTF']['output']>;
    id: Scalars['ID']['output'];
    initiated: InitiationSubjectConnection;
    initiators: InitiationSubjectConnection;
    isSme?: Maybe<Scalars['Boolean']['output']>;
    lei?: Maybe<Scalars['String']['output']>;
    locatedIn: LocationRegionConnection;
    manages: ManagementSubjectConnection;
    matchCandidates: MatchCandidateOrganisationConnection;
    memberOf: MembershipActorConnection;
    name: Scalars['String']['output'];
    nameTags?: Maybe<Array<Scalars['String']['output']>>;
    names?: Maybe<Array<Scalars['String']['output']>>;
    offers: OfferTrainingModuleConnection;
    organises: OrganisingEventConnection;
    parents: OwnershipOrganisationConnection;
    partOf: PartOrganisationConnection;
    participatesIn: ParticipationSubjectConnection;
    partners: PartnershipActorConnection;
    parts: PartOrganisationConnection;
    postHolders: PostHoldingPersonConnection;
    records: RecordIndicatorConnection;
    relations: RelationConnection;
    ror?: Maybe<Scalars['String']['output']>;
    siren?: Maybe<Scalars['String']['output']>;
    sizeClass?: Maybe<SizeClass>;
    spokeAbout: UtteranceSubjectConnection;
    spokenAboutBy: UtteranceSubjectConnection;
    startDate?: Maybe<Scalars['EDTF']['output']>;
    statedIn: AttestationSourceConnection;
    status?: Maybe<OrganisationStatus>;
    succeededBy: SuccessionOrganisationConnection;
    succeeds: SuccessionOrganisationConnection;
    supportedBy: SupportSubjectConnection;
    supports: SupportSubjectConnection;
    website?: Maybe<Scalars['URL']['output']>;
    wikidata?: Maybe<Scalars['String']['output']>;
  };

export type EducationProvideractiveInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActivityNodeOrder>>;
  where?: InputMaybe<ActivitySubjectWhere>;
};

export type EducationProvideraimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AimNodeOrder>>;
  where?: InputMaybe<AimIndicatorWhere>;
};

export type EducationProviderappliedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ApplicationNodeOrder>>;
  where?: InputMaybe<ApplicationProgrammeWhere>;
};

export type EducationProviderattendedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttendanceNodeOrder>>;
  where?: InputMaybe<AttendanceSubjectWhere>;
};

export type EducationProviderchildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OwnershipNodeOrder>>;
  where?: InputMaybe<OwnershipOrganisationWhere>;
};

export type EducationProviderclaimedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type EducationProviderclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type EducationProviderinitiatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InitiationNodeOrder>>;
  where?: InputMaybe<InitiationSubjectWhere>;
};

export type EducationProviderinitiatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InitiationNodeOrder>>;
  where?: InputMaybe<InitiationSubjectWhere>;
};

export type EducationProviderlocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LocationNodeOrder>>;
  where?: InputMaybe<LocationRegionWhere>;
};

export type EducationProvidermanagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<ManagementSubjectWhere>;
};

export type EducationProvidermatchCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MatchCandidateNodeOrder>>;
  where?: InputMaybe<MatchCandidateOrganisationWhere>;
};

export type EducationProvidermemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<MembershipActorWhere>;
};

export type EducationProvideroffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<OfferTrainingModuleWhere>;
};

export type EducationProviderorganisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<OrganisingEventWhere>;
};

export type EducationProviderparentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OwnershipNodeOrder>>;
  where?: InputMaybe<OwnershipOrganisationWhere>;
};

export type EducationProviderpartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementOrganisationWhere>;
};

export type EducationProviderparticipatesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationNodeOrder>>;
  where?: InputMaybe<ParticipationSubjectWhere>;
};

export type EducationProviderpartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PartnershipNodeOrder>>;
  where?: InputMaybe<PartnershipActorWhere>;
};

export type EducationProviderpartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementOrganisationWhere>;
};

export type EducationProviderpostHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PostHoldingNodeOrder>>;
  where?: InputMaybe<PostHoldingPersonWhere>;
};

export type EducationProviderrecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordNodeOrder>>;
  where?: InputMaybe<RecordIndicatorWhere>;
};

export type EducationProviderrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<RelationDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<RelationshipKind>>;
  where?: InputMaybe<RelationWhere>;
};

export type EducationProviderspokeAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtteranceNodeOrder>>;
  where?: InputMaybe<UtteranceSubjectWhere>;
};

export type EducationProviderspokenAboutByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtteranceNodeOrder>>;
  where?: InputMaybe<UtteranceSubjectWhere>;
};

export type EducationProviderstatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttestationNodeOrder>>;
  where?: InputMaybe<AttestationSourceWhere>;
};

export type EducationProvidersucceededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SuccessionNodeOrder>>;
  where?: InputMaybe<SuccessionOrganisationWhere>;
};

export type EducationProvidersucceedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SuccessionNodeOrder>>;
  where?: InputMaybe<SuccessionOrganisationWhere>;
};

export type EducationProvidersupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SupportNodeOrder>>;
  where?: InputMaybe<SupportSubjectWhere>;
};

export type EducationProvidersupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SupportNodeOrder>>;
  where?: InputMaybe<SupportSubjectWhere>;
};

export type EducationProviderConnection = {
  __typename?: 'EducationProviderConnection';
  edges: Array<EducationProviderEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<EducationProvider>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EducationProviderConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type EducationProviderEdge = {
  __typename?: 'EducationProviderEdge';
  cursor: Scalars['String']['output'];
  node: EducationProvider;
};

export type Event = Node &
  Subject & {
    __typename?: 'Event';
    activeIn: ActivitySubjectConnection;
    attendees: AttendanceSubjectConnection;
    audiences?: Maybe<Array<Scalars['String']['output']>>;
    claimedBy: ClaimNodeConnection;
    claims: ClaimNodeConnection;
    description?: Maybe<Scalars['String']['output']>;
    edition?: Maybe<Scalars['Int']['output']>;
    endDate?: Maybe<Scalars['EDTF']['output']>;
    id: Scalars['ID']['output'];
    initiators: InitiationSubjectConnection;
    locatedIn: LocationRegionConnection;
    name: Scalars['String']['output'];
    nameTags?: Maybe<Array<Scalars['String']['output']>>;
    names?: Maybe<Array<Scalars['String']['output']>>;
    organisers: OrganisingSubjectConnection;
    records: RecordIndicatorConnection;
    relations: RelationConnection;
    series?: Maybe<Scalars['String']['output']>;
    spokenAboutBy: UtteranceSubjectConnection;
    startDate?: Maybe<Scalars['EDTF']['output']>;
    statedIn: AttestationSourceConnection;
    venue?: Maybe<Scalars['String']['output']>;
    website?: Maybe<Scalars['URL']['output']>;
    wikidata?: Maybe<Scalars['String']['output']>;
  };

export type EventactiveInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActivityNodeOrder>>;
  where?: InputMaybe<ActivitySubjectWhere>;
};

export type EventattendeesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttendanceNodeOrder>>;
  where?: InputMaybe<AttendanceSubjectWhere>;
};

export type EventclaimedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type EventclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type EventinitiatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InitiationNodeOrder>>;
  where?: InputMaybe<InitiationSubjectWhere>;
};

export type EventlocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LocationNodeOrder>>;
  where?: InputMaybe<LocationRegionWhere>;
};

export type EventorganisersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<OrganisingSubjectWhere>;
};

export type EventrecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordNodeOrder>>;
  where?: InputMaybe<RecordIndicatorWhere>;
};

export type EventrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<RelationDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<RelationshipKind>>;
  where?: InputMaybe<RelationWhere>;
};

export type EventspokenAboutByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtteranceNodeOrder>>;
  where?: InputMaybe<UtteranceSubjectWhere>;
};

export type EventstatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttestationNodeOrder>>;
  where?: InputMaybe<AttestationSourceWhere>;
};

export type EventConnection = {
  __typename?: 'EventConnection';
  edges: Array<EventEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Event>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EventConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type EventEdge = {
  __typename?: 'EventEdge';
  cursor: Scalars['String']['output'];
  node: Event;
};

export type EventFilter = {
  AND?: InputMaybe<Array<EventFilter>>;
  NOT?: InputMaybe<EventFilter>;
  OR?: InputMaybe<Array<EventFilter>>;
  activeIn?: InputMaybe<ActivitySubjectRelation>;
  attendees?: InputMaybe<AttendanceSubjectRelation>;
  audiences?: InputMaybe<StringListFilter>;
  claimedBy?: InputMaybe<ClaimNodeRelation>;
  claims?: InputMaybe<ClaimNodeRelation>;
  description?: InputMaybe<StringFilter>;
  edition?: InputMaybe<IntFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  initiators?: InputMaybe<InitiationSubjectRelation>;
  locatedIn?: InputMaybe<LocationRegionRelation>;
  name?: InputMaybe<StringFilter>;
  nameTags?: InputMaybe<StringListFilter>;
  names?: InputMaybe<StringListFilter>;
  organisers?: InputMaybe<OrganisingSubjectRelation>;
  records?: InputMaybe<RecordIndicatorRelation>;
  series?: InputMaybe<StringFilter>;
  spokenAboutBy?: InputMaybe<UtteranceSubjectRelation>;
  startDate?: InputMaybe<EDTFFilter>;
  statedIn?: InputMaybe<AttestationSourceRelation>;
  venue?: InputMaybe<StringFilter>;
  website?: InputMaybe<StringFilter>;
  wikidata?: InputMaybe<StringFilter>;
};

export type Evidence = {
  __typename?: 'Evidence';
  quote?: Maybe<Scalars['String']['output']>;
  source: Source;
};

export type EvidenceFilter = {
  AND?: InputMaybe<Array<EvidenceFilter>>;
  NOT?: InputMaybe<EvidenceFilter>;
  OR?: InputMaybe<Array<EvidenceFilter>>;
  quote?: InputMaybe<StringFilter>;
  source?: InputMaybe<SourceFilter>;
};

export type EvidenceRelation = {
  all?: InputMaybe<EvidenceFilter>;
  none?: InputMaybe<EvidenceFilter>;
  some?: InputMaybe<EvidenceFilter>;
};

export type Firm = Actor &
  Node &
  Organisation &
  Subject & {
    __typename?: 'Firm';
    activeIn: ActivitySubjectConnection;
    aims: AimIndicatorConnection;
    appliedTo: ApplicationProgrammeConnection;
    attended: AttendanceSubjectConnection;
    children: OwnershipOrganisationConnection;
    claimedBy: ClaimNodeConnection;
    claims: ClaimNodeConnection;
    cordisId?: Maybe<Scalars['String']['output']>;
    description?: Maybe<Scalars['String']['output']>;
    endDate?: Maybe<Scalars['EDTF']['output']>;
    id: Scalars['ID']['output'];
    initiated: InitiationSubjectConnection;
    initiators: InitiationSubjectConnection;
    isSme?: Maybe<Scalars['Boolean']['output']>;
    lei?: Maybe<Scalars['String']['output']>;
    locatedIn: LocationRegionConnection;
    manages: ManagementSubjectConnection;
    matchCandidates: MatchCandidateOrganisationConnection;
    memberOf: MembershipActorConnection;
    name: Scalars['String']['output'];
    nameTags?: Maybe<Array<Scalars['String']['output']>>;
    names?: Maybe<Array<Scalars['String']['output']>>;
    offers: OfferTrainingModuleConnection;
    organises: OrganisingEventConnection;
    parents: OwnershipOrganisationConnection;
    partOf: PartOrganisationConnection;
    participatesIn: ParticipationSubjectConnection;
    partners: PartnershipActorConnection;
    parts: PartOrganisationConnection;
    postHolders: PostHoldingPersonConnection;
    records: RecordIndicatorConnection;
    relations: RelationConnection;
    ror?: Maybe<Scalars['String']['output']>;
    siren?: Maybe<Scalars['String']['output']>;
    sizeClass?: Maybe<SizeClass>;
    spokeAbout: UtteranceSubjectConnection;
    spokenAboutBy: UtteranceSubjectConnection;
    startDate?: Maybe<Scalars['EDTF']['output']>;
    statedIn: AttestationSourceConnection;
    status?: Maybe<OrganisationStatus>;
    succeededBy: SuccessionOrganisationConnection;
    succeeds: SuccessionOrganisationConnection;
    supportedBy: SupportSubjectConnection;
    supports: SupportSubjectConnection;
    website?: Maybe<Scalars['URL']['output']>;
    wikidata?: Maybe<Scalars['String']['output']>;
  };

export type FirmactiveInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActivityNodeOrder>>;
  where?: InputMaybe<ActivitySubjectWhere>;
};

export type FirmaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AimNodeOrder>>;
  where?: InputMaybe<AimIndicatorWhere>;
};

export type FirmappliedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ApplicationNodeOrder>>;
  where?: InputMaybe<ApplicationProgrammeWhere>;
};

export type FirmattendedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttendanceNodeOrder>>;
  where?: InputMaybe<AttendanceSubjectWhere>;
};

export type FirmchildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OwnershipNodeOrder>>;
  where?: InputMaybe<OwnershipOrganisationWhere>;
};

export type FirmclaimedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type FirmclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type FirminitiatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InitiationNodeOrder>>;
  where?: InputMaybe<InitiationSubjectWhere>;
};

export type FirminitiatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InitiationNodeOrder>>;
  where?: InputMaybe<InitiationSubjectWhere>;
};

export type FirmlocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LocationNodeOrder>>;
  where?: InputMaybe<LocationRegionWhere>;
};

export type FirmmanagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<ManagementSubjectWhere>;
};

export type FirmmatchCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MatchCandidateNodeOrder>>;
  where?: InputMaybe<MatchCandidateOrganisationWhere>;
};

export type FirmmemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<MembershipActorWhere>;
};

export type FirmoffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<OfferTrainingModuleWhere>;
};

export type FirmorganisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<OrganisingEventWhere>;
};

export type FirmparentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OwnershipNodeOrder>>;
  where?: InputMaybe<OwnershipOrganisationWhere>;
};

export type FirmpartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementOrganisationWhere>;
};

export type FirmparticipatesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationNodeOrder>>;
  where?: InputMaybe<ParticipationSubjectWhere>;
};

export type FirmpartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PartnershipNodeOrder>>;
  where?: InputMaybe<PartnershipActorWhere>;
};

export type FirmpartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementOrganisationWhere>;
};

export type FirmpostHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PostHoldingNodeOrder>>;
  where?: InputMaybe<PostHoldingPersonWhere>;
};

export type FirmrecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordNodeOrder>>;
  where?: InputMaybe<RecordIndicatorWhere>;
};

export type FirmrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<RelationDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<RelationshipKind>>;
  where?: InputMaybe<RelationWhere>;
};

export type FirmspokeAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtteranceNodeOrder>>;
  where?: InputMaybe<UtteranceSubjectWhere>;
};

export type FirmspokenAboutByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtteranceNodeOrder>>;
  where?: InputMaybe<UtteranceSubjectWhere>;
};

export type FirmstatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttestationNodeOrder>>;
  where?: InputMaybe<AttestationSourceWhere>;
};

export type FirmsucceededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SuccessionNodeOrder>>;
  where?: InputMaybe<SuccessionOrganisationWhere>;
};

export type FirmsucceedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SuccessionNodeOrder>>;
  where?: InputMaybe<SuccessionOrganisationWhere>;
};

export type FirmsupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SupportNodeOrder>>;
  where?: InputMaybe<SupportSubjectWhere>;
};

export type FirmsupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SupportNodeOrder>>;
  where?: InputMaybe<SupportSubjectWhere>;
};

export type FirmConnection = {
  __typename?: 'FirmConnection';
  edges: Array<FirmEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Firm>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type FirmConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type FirmEdge = {
  __typename?: 'FirmEdge';
  cursor: Scalars['String']['output'];
  node: Firm;
};

export type FloatFilter = {
  eq?: InputMaybe<Scalars['Float']['input']>;
  gt?: InputMaybe<Scalars['Float']['input']>;
  gte?: InputMaybe<Scalars['Float']['input']>;
  in?: InputMaybe<Array<Scalars['Float']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Float']['input']>;
  lte?: InputMaybe<Scalars['Float']['input']>;
};

export type GovernanceFilter = {
  AND?: InputMaybe<Array<GovernanceFilter>>;
  NOT?: InputMaybe<GovernanceFilter>;
  OR?: InputMaybe<Array<GovernanceFilter>>;
  asOf?: InputMaybe<EDTFFilter>;
  confidence?: InputMaybe<ConfidenceFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  role?: InputMaybe<GovernanceRoleFilter>;
  sources?: InputMaybe<EvidenceRelation>;
  startDate?: InputMaybe<EDTFFilter>;
};

export type GovernanceRole = 'FUNDS' | 'GRANTS' | 'STEERS' | 'SUPERVISES';

export type GovernanceRoleFilter = {
  eq?: InputMaybe<GovernanceRole>;
  in?: InputMaybe<Array<GovernanceRole>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type GovernanceSubjectConnection = {
  __typename?: 'GovernanceSubjectConnection';
  changes: Changes;
  edges: Array<GovernanceSubjectEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Subject>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GovernanceSubjectConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type GovernanceSubjectConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type GovernanceSubjectEdge = Statement & {
  __typename?: 'GovernanceSubjectEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: Subject;
  role?: Maybe<GovernanceRole>;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type GovernanceSubjectRelation = {
  all?: InputMaybe<GovernanceSubjectWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<GovernanceSubjectWhere>;
  some?: InputMaybe<GovernanceSubjectWhere>;
};

export type GovernanceSubjectWhere = {
  AND?: InputMaybe<Array<GovernanceSubjectWhere>>;
  NOT?: InputMaybe<GovernanceSubjectWhere>;
  OR?: InputMaybe<Array<GovernanceSubjectWhere>>;
  edge?: InputMaybe<GovernanceFilter>;
  node?: InputMaybe<SubjectFilter>;
};

export type Group = {
  __typename?: 'Group';
  count: Scalars['Int']['output'];
  key?: Maybe<Scalars['String']['output']>;
  label?: Maybe<Scalars['String']['output']>;
};

export type GroupBy =
  | { edge: GroupProperty; node?: never; relation?: never }
  | { edge?: never; node: GroupProperty; relation?: never }
  | { edge?: never; node?: never; relation: Scalars['RelationName']['input'] };

export type GroupProperty =
  | 'AS_OF'
  | 'CALL_OPENED'
  | 'CLASS'
  | 'CODE'
  | 'CODE_VERSION'
  | 'COMPARATOR'
  | 'CONFIDENCE'
  | 'COUNT'
  | 'COUNTRY'
  | 'CURRENCY'
  | 'DATE'
  | 'DEADLINE'
  | 'DECISION'
  | 'DEFINITION'
  | 'DESCRIPTION'
  | 'EDITION'
  | 'ENDED'
  | 'END_DATE'
  | 'INSTRUMENT'
  | 'IS_SME'
  | 'KIND'
  | 'LANGUAGE'
  | 'LEVEL'
  | 'LICENCE'
  | 'METHOD'
  | 'MODIFIED'
  | 'ORDER'
  | 'OUTCOME'
  | 'PHASE'
  | 'POST'
  | 'POSTCODE'
  | 'PREFERRED'
  | 'PRIMARY'
  | 'PROPERTY'
  | 'PUBLISHED'
  | 'QUOTE'
  | 'RETRIEVED'
  | 'ROLE'
  | 'SCHEME'
  | 'SCOPE'
  | 'SERIES'
  | 'SHA256'
  | 'SIDE'
  | 'SITE'
  | 'SIZE_CLASS'
  | 'STANDING'
  | 'START_DATE'
  | 'STATEMENT'
  | 'STATUS'
  | 'TITLE'
  | 'UNIT'
  | 'VALUE'
  | 'VENUE';

export type IDFilter = {
  eq?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  startsWith?: InputMaybe<Scalars['ID']['input']>;
};

export type ImplementationPolicyConnection = {
  __typename?: 'ImplementationPolicyConnection';
  changes: Changes;
  edges: Array<ImplementationPolicyEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Policy>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ImplementationPolicyConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type ImplementationPolicyConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ImplementationPolicyEdge = Statement & {
  __typename?: 'ImplementationPolicyEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: Policy;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type ImplementationSubjectConnection = {
  __typename?: 'ImplementationSubjectConnection';
  changes: Changes;
  edges: Array<ImplementationSubjectEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Subject>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ImplementationSubjectConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type ImplementationSubjectConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ImplementationSubjectEdge = Statement & {
  __typename?: 'ImplementationSubjectEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: Subject;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type Indicator = Node &
  Subject & {
    __typename?: 'Indicator';
    aimedAtBy: AimSubjectConnection;
    claimedBy: ClaimNodeConnection;
    claims: ClaimNodeConnection;
    definition?: Maybe<Scalars['String']['output']>;
    description?: Maybe<Scalars['String']['output']>;
    endDate?: Maybe<Scalars['EDTF']['output']>;
    id: Scalars['ID']['output'];
    name: Scalars['String']['output'];
    nameTags?: Maybe<Array<Scalars['String']['output']>>;
    names?: Maybe<Array<Scalars['String']['output']>>;
    recordedFor: RecordSubjectConnection;
    records: RecordIndicatorConnection;
    relations: RelationConnection;
    spokenAboutBy: UtteranceSubjectConnection;
    startDate?: Maybe<Scalars['EDTF']['output']>;
    statedIn: AttestationSourceConnection;
    unit?: Maybe<Scalars['String']['output']>;
    website?: Maybe<Scalars['URL']['output']>;
    wikidata?: Maybe<Scalars['String']['output']>;
  };

export type IndicatoraimedAtByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AimNodeOrder>>;
  where?: InputMaybe<AimSubjectWhere>;
};

export type IndicatorclaimedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type IndicatorclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type IndicatorrecordedForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordNodeOrder>>;
  where?: InputMaybe<RecordSubjectWhere>;
};

export type IndicatorrecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordNodeOrder>>;
  where?: InputMaybe<RecordIndicatorWhere>;
};

export type IndicatorrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<RelationDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<RelationshipKind>>;
  where?: InputMaybe<RelationWhere>;
};

export type IndicatorspokenAboutByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtteranceNodeOrder>>;
  where?: InputMaybe<UtteranceSubjectWhere>;
};

export type IndicatorstatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttestationNodeOrder>>;
  where?: InputMaybe<AttestationSourceWhere>;
};

export type IndicatorConnection = {
  __typename?: 'IndicatorConnection';
  edges: Array<IndicatorEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Indicator>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type IndicatorConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type IndicatorEdge = {
  __typename?: 'IndicatorEdge';
  cursor: Scalars['String']['output'];
  node: Indicator;
};

export type IndicatorFilter = {
  AND?: InputMaybe<Array<IndicatorFilter>>;
  NOT?: InputMaybe<IndicatorFilter>;
  OR?: InputMaybe<Array<IndicatorFilter>>;
  aimedAtBy?: InputMaybe<AimSubjectRelation>;
  claimedBy?: InputMaybe<ClaimNodeRelation>;
  claims?: InputMaybe<ClaimNodeRelation>;
  definition?: InputMaybe<StringFilter>;
  description?: InputMaybe<StringFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  name?: InputMaybe<StringFilter>;
  nameTags?: InputMaybe<StringListFilter>;
  names?: InputMaybe<StringListFilter>;
  recordedFor?: InputMaybe<RecordSubjectRelation>;
  records?: InputMaybe<RecordIndicatorRelation>;
  spokenAboutBy?: InputMaybe<UtteranceSubjectRelation>;
  startDate?: InputMaybe<EDTFFilter>;
  statedIn?: InputMaybe<AttestationSourceRelation>;
  unit?: InputMaybe<StringFilter>;
  website?: InputMaybe<StringFilter>;
  wikidata?: InputMaybe<StringFilter>;
};

export type InitiationFilter = {
  AND?: InputMaybe<Array<InitiationFilter>>;
  NOT?: InputMaybe<InitiationFilter>;
  OR?: InputMaybe<Array<InitiationFilter>>;
  asOf?: InputMaybe<EDTFFilter>;
  confidence?: InputMaybe<ConfidenceFilter>;
  date?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  role?: InputMaybe<InitiationRoleFilter>;
  sources?: InputMaybe<EvidenceRelation>;
};

export type InitiationNodeOrder = { edge: InitiationOrder; node?: never } | { edge?: never; node: NodeOrder };

export type InitiationOrder =
  | { asOf: SortDirection; confidence?: never; date?: never; id?: never; role?: never }
  | { asOf?: never; confidence: SortDirection; date?: never; id?: never; role?: never }
  | { asOf?: never; confidence?: never; date: SortDirection; id?: never; role?: never }
  | { asOf?: never; confidence?: never; date?: never; id: SortDirection; role?: never }
  | { asOf?: never; confidence?: never; date?: never; id?: never; role: SortDirection };

export type InitiationRole = 'FOUNDED' | 'ISSUED' | 'LAUNCHED';

export type InitiationRoleFilter = {
  eq?: InputMaybe<InitiationRole>;
  in?: InputMaybe<Array<InitiationRole>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type InitiationSubjectConnection = {
  __typename?: 'InitiationSubjectConnection';
  changes: Changes;
  edges: Array<InitiationSubjectEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Subject>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InitiationSubjectConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type InitiationSubjectConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type InitiationSubjectEdge = Statement & {
  __typename?: 'InitiationSubjectEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  date?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: Subject;
  role?: Maybe<InitiationRole>;
  sources: Array<Evidence>;
};

export type InitiationSubjectRelation = {
  all?: InputMaybe<InitiationSubjectWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<InitiationSubjectWhere>;
  some?: InputMaybe<InitiationSubjectWhere>;
};

export type InitiationSubjectWhere = {
  AND?: InputMaybe<Array<InitiationSubjectWhere>>;
  NOT?: InputMaybe<InitiationSubjectWhere>;
  OR?: InputMaybe<Array<InitiationSubjectWhere>>;
  edge?: InputMaybe<InitiationFilter>;
  node?: InputMaybe<SubjectFilter>;
};

export type IntFilter = {
  eq?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
};

export type Kind =
  | 'ASSOCIATION'
  | 'CLUSTER'
  | 'EDUCATION_PROVIDER'
  | 'EVENT'
  | 'FIRM'
  | 'INDICATOR'
  | 'META_CLUSTER'
  | 'PERSON'
  | 'POLICY'
  | 'PROGRAMME'
  | 'PROJECT'
  | 'PUBLIC_BODY'
  | 'QUALITY_LABEL'
  | 'REGION'
  | 'REGISTRY'
  | 'RESEARCH_INSTITUTE'
  | 'SOURCE'
  | 'TOPIC'
  | 'TRAINING_MODULE'
  | 'VALUE_CHAIN';

export type KindCount = {
  __typename?: 'KindCount';
  count: Scalars['Int']['output'];
  kind: Kind;
};

export type KindFilter = {
  eq?: InputMaybe<Kind>;
  in?: InputMaybe<Array<Kind>>;
};

export type LabelClass = 'REGIONAL' | 'STRATEGIC';

export type LabelClassFilter = {
  eq?: InputMaybe<LabelClass>;
  in?: InputMaybe<Array<LabelClass>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type LabellingClusterConnection = {
  __typename?: 'LabellingClusterConnection';
  changes: Changes;
  edges: Array<LabellingClusterEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Cluster>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LabellingClusterConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type LabellingClusterConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type LabellingClusterEdge = Statement & {
  __typename?: 'LabellingClusterEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  class?: Maybe<LabelClass>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: Cluster;
  phase?: Maybe<Scalars['String']['output']>;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type LabellingClusterRelation = {
  all?: InputMaybe<LabellingClusterWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<LabellingClusterWhere>;
  some?: InputMaybe<LabellingClusterWhere>;
};

export type LabellingClusterWhere = {
  AND?: InputMaybe<Array<LabellingClusterWhere>>;
  NOT?: InputMaybe<LabellingClusterWhere>;
  OR?: InputMaybe<Array<LabellingClusterWhere>>;
  edge?: InputMaybe<LabellingFilter>;
  node?: InputMaybe<ClusterFilter>;
};

export type LabellingFilter = {
  AND?: InputMaybe<Array<LabellingFilter>>;
  NOT?: InputMaybe<LabellingFilter>;
  OR?: InputMaybe<Array<LabellingFilter>>;
  asOf?: InputMaybe<EDTFFilter>;
  class?: InputMaybe<LabelClassFilter>;
  confidence?: InputMaybe<ConfidenceFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  phase?: InputMaybe<StringFilter>;
  sources?: InputMaybe<EvidenceRelation>;
  startDate?: InputMaybe<EDTFFilter>;
};

export type LabellingNodeOrder = { edge: LabellingOrder; node?: never } | { edge?: never; node: NodeOrder };

export type LabellingOrder =
  | {
      asOf: SortDirection;
      class?: never;
      confidence?: never;
      endDate?: never;
      id?: never;
      phase?: never;
      startDate?: never;
    }
  | {
      asOf?: never;
      class: SortDirection;
      confidence?: never;
      endDate?: never;
      id?: never;
      phase?: never;
      startDate?: never;
    }
  | {
      asOf?: never;
      class?: never;
      confidence: SortDirection;
      endDate?: never;
      id?: never;
      phase?: never;
      startDate?: never;
    }
  | {
      asOf?: never;
      class?: never;
      confidence?: never;
      endDate: SortDirection;
      id?: never;
      phase?: never;
      startDate?: never;
    }
  | {
      asOf?: never;
      class?: never;
      confidence?: never;
      endDate?: never;
      id: SortDirection;
      phase?: never;
      startDate?: never;
    }
  | {
      asOf?: never;
      class?: never;
      confidence?: never;
      endDate?: never;
      id?: never;
      phase: SortDirection;
      startDate?: never;
    }
  | {
      asOf?: never;
      class?: never;
      confidence?: never;
      endDate?: never;
      id?: never;
      phase?: never;
      startDate: SortDirection;
    };

export type LabellingQualityLabelConnection = {
  __typename?: 'LabellingQualityLabelConnection';
  changes: Changes;
  edges: Array<LabellingQualityLabelEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<QualityLabel>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LabellingQualityLabelConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type LabellingQualityLabelConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type LabellingQualityLabelEdge = Statement & {
  __typename?: 'LabellingQualityLabelEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  class?: Maybe<LabelClass>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: QualityLabel;
  phase?: Maybe<Scalars['String']['output']>;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type LabellingQualityLabelRelation = {
  all?: InputMaybe<LabellingQualityLabelWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<LabellingQualityLabelWhere>;
  some?: InputMaybe<LabellingQualityLabelWhere>;
};

export type LabellingQualityLabelWhere = {
  AND?: InputMaybe<Array<LabellingQualityLabelWhere>>;
  NOT?: InputMaybe<LabellingQualityLabelWhere>;
  OR?: InputMaybe<Array<LabellingQualityLabelWhere>>;
  edge?: InputMaybe<LabellingFilter>;
  node?: InputMaybe<QualityLabelFilter>;
};

export type ListingClusterConnection = {
  __typename?: 'ListingClusterConnection';
  changes: Changes;
  edges: Array<ListingClusterEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Cluster>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ListingClusterConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type ListingClusterConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ListingClusterEdge = Statement & {
  __typename?: 'ListingClusterEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: Cluster;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
  url?: Maybe<Scalars['URL']['output']>;
};

export type ListingClusterRelation = {
  all?: InputMaybe<ListingClusterWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<ListingClusterWhere>;
  some?: InputMaybe<ListingClusterWhere>;
};

export type ListingClusterWhere = {
  AND?: InputMaybe<Array<ListingClusterWhere>>;
  NOT?: InputMaybe<ListingClusterWhere>;
  OR?: InputMaybe<Array<ListingClusterWhere>>;
  edge?: InputMaybe<ListingFilter>;
  node?: InputMaybe<ClusterFilter>;
};

export type ListingFilter = {
  AND?: InputMaybe<Array<ListingFilter>>;
  NOT?: InputMaybe<ListingFilter>;
  OR?: InputMaybe<Array<ListingFilter>>;
  asOf?: InputMaybe<EDTFFilter>;
  confidence?: InputMaybe<ConfidenceFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  sources?: InputMaybe<EvidenceRelation>;
  startDate?: InputMaybe<EDTFFilter>;
  url?: InputMaybe<StringFilter>;
};

export type ListingNodeOrder = { edge: ListingOrder; node?: never } | { edge?: never; node: NodeOrder };

export type ListingOrder =
  | { asOf: SortDirection; confidence?: never; endDate?: never; id?: never; startDate?: never; url?: never }
  | { asOf?: never; confidence: SortDirection; endDate?: never; id?: never; startDate?: never; url?: never }
  | { asOf?: never; confidence?: never; endDate: SortDirection; id?: never; startDate?: never; url?: never }
  | { asOf?: never; confidence?: never; endDate?: never; id: SortDirection; startDate?: never; url?: never }
  | { asOf?: never; confidence?: never; endDate?: never; id?: never; startDate: SortDirection; url?: never }
  | { asOf?: never; confidence?: never; endDate?: never; id?: never; startDate?: never; url: SortDirection };

export type ListingRegistryConnection = {
  __typename?: 'ListingRegistryConnection';
  changes: Changes;
  edges: Array<ListingRegistryEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Registry>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ListingRegistryConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type ListingRegistryConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ListingRegistryEdge = Statement & {
  __typename?: 'ListingRegistryEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: Registry;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
  url?: Maybe<Scalars['URL']['output']>;
};

export type ListingRegistryRelation = {
  all?: InputMaybe<ListingRegistryWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<ListingRegistryWhere>;
  some?: InputMaybe<ListingRegistryWhere>;
};

export type ListingRegistryWhere = {
  AND?: InputMaybe<Array<ListingRegistryWhere>>;
  NOT?: InputMaybe<ListingRegistryWhere>;
  OR?: InputMaybe<Array<ListingRegistryWhere>>;
  edge?: InputMaybe<ListingFilter>;
  node?: InputMaybe<RegistryFilter>;
};

export type LocationFilter = {
  AND?: InputMaybe<Array<LocationFilter>>;
  NOT?: InputMaybe<LocationFilter>;
  OR?: InputMaybe<Array<LocationFilter>>;
  asOf?: InputMaybe<EDTFFilter>;
  confidence?: InputMaybe<ConfidenceFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  lat?: InputMaybe<FloatFilter>;
  lon?: InputMaybe<FloatFilter>;
  postcode?: InputMaybe<StringFilter>;
  site?: InputMaybe<SiteFilter>;
  sources?: InputMaybe<EvidenceRelation>;
  startDate?: InputMaybe<EDTFFilter>;
};

export type LocationNodeOrder = { edge: LocationOrder; node?: never } | { edge?: never; node: NodeOrder };

export type LocationOrder =
  | {
      asOf: SortDirection;
      confidence?: never;
      endDate?: never;
      id?: never;
      lat?: never;
      lon?: never;
      postcode?: never;
      site?: never;
      startDate?: never;
    }
  | {
      asOf?: never;
      confidence: SortDirection;
      endDate?: never;
      id?: never;
      lat?: never;
      lon?: never;
      postcode?: never;
      site?: never;
      startDate?: never;
    }
  | {
      asOf?: never;
      confidence?: never;
      endDate: SortDirection;
      id?: never;
      lat?: never;
      lon?: never;
      postcode?: never;
      site?: never;
      startDate?: never;
    }
  | {
      asOf?: never;
      confidence?: never;
      endDate?: never;
      id: SortDirection;
      lat?: never;
      lon?: never;
      postcode?: never;
      site?: never;
      startDate?: never;
    }
  | {
      asOf?: never;
      confidence?: never;
      endDate?: never;
      id?: never;
      lat: SortDirection;
      lon?: never;
      postcode?: never;
      site?: never;
      startDate?: never;
    }
  | {
      asOf?: never;
      confidence?: never;
      endDate?: never;
      id?: never;
      lat?: never;
      lon: SortDirection;
      postcode?: never;
      site?: never;
      startDate?: never;
    }
  | {
      asOf?: never;
      confidence?: never;
      endDate?: never;
      id?: never;
      lat?: never;
      lon?: never;
      postcode: SortDirection;
      site?: never;
      startDate?: never;
    }
  | {
      asOf?: never;
      confidence?: never;
      endDate?: never;
      id?: never;
      lat?: never;
      lon?: never;
      postcode?: never;
      site: SortDirection;
      startDate?: never;
    }
  | {
      asOf?: never;
      confidence?: never;
      endDate?: never;
      id?: never;
      lat?: never;
      lon?: never;
      postcode?: never;
      site?: never;
      startDate: SortDirection;
    };

export type LocationRegionConnection = {
  __typename?: 'LocationRegionConnection';
  changes: Changes;
  edges: Array<LocationRegionEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Region>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LocationRegionConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type LocationRegionConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type LocationRegionEdge = Statement & {
  __typename?: 'LocationRegionEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  lat?: Maybe<Scalars['Float']['output']>;
  lon?: Maybe<Scalars['Float']['output']>;
  node: Region;
  postcode?: Maybe<Scalars['String']['output']>;
  site?: Maybe<Site>;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type LocationRegionRelation = {
  all?: InputMaybe<LocationRegionWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<LocationRegionWhere>;
  some?: InputMaybe<LocationRegionWhere>;
};

export type LocationRegionWhere = {
  AND?: InputMaybe<Array<LocationRegionWhere>>;
  NOT?: InputMaybe<LocationRegionWhere>;
  OR?: InputMaybe<Array<LocationRegionWhere>>;
  edge?: InputMaybe<LocationFilter>;
  node?: InputMaybe<RegionFilter>;
};

export type LocationSubjectConnection = {
  __typename?: 'LocationSubjectConnection';
  changes: Changes;
  edges: Array<LocationSubjectEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Subject>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LocationSubjectConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type LocationSubjectConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type LocationSubjectEdge = Statement & {
  __typename?: 'LocationSubjectEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  lat?: Maybe<Scalars['Float']['output']>;
  lon?: Maybe<Scalars['Float']['output']>;
  node: Subject;
  postcode?: Maybe<Scalars['String']['output']>;
  site?: Maybe<Site>;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type LocationSubjectRelation = {
  all?: InputMaybe<LocationSubjectWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<LocationSubjectWhere>;
  some?: InputMaybe<LocationSubjectWhere>;
};

export type LocationSubjectWhere = {
  AND?: InputMaybe<Array<LocationSubjectWhere>>;
  NOT?: InputMaybe<LocationSubjectWhere>;
  OR?: InputMaybe<Array<LocationSubjectWhere>>;
  edge?: InputMaybe<LocationFilter>;
  node?: InputMaybe<SubjectFilter>;
};

export type ManagementActorConnection = {
  __typename?: 'ManagementActorConnection';
  changes: Changes;
  edges: Array<ManagementActorEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Actor>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ManagementActorConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type ManagementActorConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ManagementActorEdge = Statement & {
  __typename?: 'ManagementActorEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: Actor;
  role?: Maybe<Scalars['String']['output']>;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type ManagementActorRelation = {
  all?: InputMaybe<ManagementActorWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<ManagementActorWhere>;
  some?: InputMaybe<ManagementActorWhere>;
};

export type ManagementActorWhere = {
  AND?: InputMaybe<Array<ManagementActorWhere>>;
  NOT?: InputMaybe<ManagementActorWhere>;
  OR?: InputMaybe<Array<ManagementActorWhere>>;
  edge?: InputMaybe<ManagementFilter>;
  node?: InputMaybe<ActorFilter>;
};

export type ManagementFilter = {
  AND?: InputMaybe<Array<ManagementFilter>>;
  NOT?: InputMaybe<ManagementFilter>;
  OR?: InputMaybe<Array<ManagementFilter>>;
  asOf?: InputMaybe<EDTFFilter>;
  confidence?: InputMaybe<ConfidenceFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  role?: InputMaybe<StringFilter>;
  sources?: InputMaybe<EvidenceRelation>;
  startDate?: InputMaybe<EDTFFilter>;
};

export type ManagementSubjectConnection = {
  __typename?: 'ManagementSubjectConnection';
  changes: Changes;
  edges: Array<ManagementSubjectEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Subject>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ManagementSubjectConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type ManagementSubjectConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ManagementSubjectEdge = Statement & {
  __typename?: 'ManagementSubjectEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: Subject;
  role?: Maybe<Scalars['String']['output']>;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type ManagementSubjectRelation = {
  all?: InputMaybe<ManagementSubjectWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<ManagementSubjectWhere>;
  some?: InputMaybe<ManagementSubjectWhere>;
};

export type ManagementSubjectWhere = {
  AND?: InputMaybe<Array<ManagementSubjectWhere>>;
  NOT?: InputMaybe<ManagementSubjectWhere>;
  OR?: InputMaybe<Array<ManagementSubjectWhere>>;
  edge?: InputMaybe<ManagementFilter>;
  node?: InputMaybe<SubjectFilter>;
};

export type MatchCandidateFilter = {
  AND?: InputMaybe<Array<MatchCandidateFilter>>;
  NOT?: InputMaybe<MatchCandidateFilter>;
  OR?: InputMaybe<Array<MatchCandidateFilter>>;
  decision?: InputMaybe<MatchDecisionFilter>;
  id?: InputMaybe<IDFilter>;
  method?: InputMaybe<StringFilter>;
  reasons?: InputMaybe<StringListFilter>;
  score?: InputMaybe<FloatFilter>;
};

export type MatchCandidateNodeOrder =
  { edge: MatchCandidateOrder; node?: never } | { edge?: never; node: NodeOrder };

export type MatchCandidateOrder =
  | { decision: SortDirection; id?: never; method?: never; score?: never }
  | { decision?: never; id: SortDirection; method?: never; score?: never }
  | { decision?: never; id?: never; method: SortDirection; score?: never }
  | { decision?: never; id?: never; method?: never; score: SortDirection };

export type MatchCandidateOrganisationConnection = {
  __typename?: 'MatchCandidateOrganisationConnection';
  edges: Array<MatchCandidateOrganisationEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Organisation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MatchCandidateOrganisationConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type MatchCandidateOrganisationEdge = {
  __typename?: 'MatchCandidateOrganisationEdge';
  cursor: Scalars['String']['output'];
  decision?: Maybe<MatchDecision>;
  id: Scalars['ID']['output'];
  method?: Maybe<Scalars['String']['output']>;
  node: Organisation;
  reasons?: Maybe<Array<Scalars['String']['output']>>;
  score?: Maybe<Scalars['Float']['output']>;
};

export type MatchCandidateOrganisationRelation = {
  all?: InputMaybe<MatchCandidateOrganisationWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<MatchCandidateOrganisationWhere>;
  some?: InputMaybe<MatchCandidateOrganisationWhere>;
};

export type MatchCandidateOrganisationWhere = {
  AND?: InputMaybe<Array<MatchCandidateOrganisationWhere>>;
  NOT?: InputMaybe<MatchCandidateOrganisationWhere>;
  OR?: InputMaybe<Array<MatchCandidateOrganisationWhere>>;
  edge?: InputMaybe<MatchCandidateFilter>;
  node?: InputMaybe<OrganisationFilter>;
};

export type MatchDecision = 'DIFFERENT' | 'OPEN' | 'SAME';

export type MatchDecisionFilter = {
  eq?: InputMaybe<MatchDecision>;
  in?: InputMaybe<Array<MatchDecision>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MatchedName = {
  __typename?: 'MatchedName';
  date?: Maybe<Scalars['String']['output']>;
  kind?: Maybe<Scalars['String']['output']>;
  language?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
};

export type MembershipActorConnection = {
  __typename?: 'MembershipActorConnection';
  changes: Changes;
  edges: Array<MembershipActorEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Actor>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MembershipActorConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type MembershipActorConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type MembershipActorEdge = Statement & {
  __typename?: 'MembershipActorEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: Actor;
  role?: Maybe<Scalars['String']['output']>;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type MembershipActorRelation = {
  all?: InputMaybe<MembershipActorWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<MembershipActorWhere>;
  some?: InputMaybe<MembershipActorWhere>;
};

export type MembershipActorWhere = {
  AND?: InputMaybe<Array<MembershipActorWhere>>;
  NOT?: InputMaybe<MembershipActorWhere>;
  OR?: InputMaybe<Array<MembershipActorWhere>>;
  edge?: InputMaybe<MembershipFilter>;
  node?: InputMaybe<ActorFilter>;
};

export type MembershipFilter = {
  AND?: InputMaybe<Array<MembershipFilter>>;
  NOT?: InputMaybe<MembershipFilter>;
  OR?: InputMaybe<Array<MembershipFilter>>;
  asOf?: InputMaybe<EDTFFilter>;
  confidence?: InputMaybe<ConfidenceFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  role?: InputMaybe<StringFilter>;
  sources?: InputMaybe<EvidenceRelation>;
  startDate?: InputMaybe<EDTFFilter>;
};

export type MetaCluster = Actor &
  Node &
  Subject & {
    __typename?: 'MetaCluster';
    activeIn: ActivitySubjectConnection;
    aims: AimIndicatorConnection;
    appliedTo: ApplicationProgrammeConnection;
    attended: AttendanceSubjectConnection;
    claimedBy: ClaimNodeConnection;
    claims: ClaimNodeConnection;
    description?: Maybe<Scalars['String']['output']>;
    endDate?: Maybe<Scalars['EDTF']['output']>;
    id: Scalars['ID']['output'];
    initiated: InitiationSubjectConnection;
    initiators: InitiationSubjectConnection;
    managers: ManagementActorConnection;
    manages: ManagementSubjectConnection;
    memberOf: MembershipActorConnection;
    members: MembershipActorConnection;
    name: Scalars['String']['output'];
    nameTags?: Maybe<Array<Scalars['String']['output']>>;
    names?: Maybe<Array<Scalars['String']['output']>>;
    offers: OfferTrainingModuleConnection;
    organises: OrganisingEventConnection;
    participatesIn: ParticipationSubjectConnection;
    partners: PartnershipActorConnection;
    postHolders: PostHoldingPersonConnection;
    records: RecordIndicatorConnection;
    relations: RelationConnection;
    spokeAbout: UtteranceSubjectConnection;
    spokenAboutBy: UtteranceSubjectConnection;
    startDate?: Maybe<Scalars['EDTF']['output']>;
    statedIn: AttestationSourceConnection;
    supportedBy: SupportSubjectConnection;
    supports: SupportSubjectConnection;
    website?: Maybe<Scalars['URL']['output']>;
    wikidata?: Maybe<Scalars['String']['output']>;
  };

export type MetaClusteractiveInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActivityNodeOrder>>;
  where?: InputMaybe<ActivitySubjectWhere>;
};

export type MetaClusteraimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AimNodeOrder>>;
  where?: InputMaybe<AimIndicatorWhere>;
};

export type MetaClusterappliedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ApplicationNodeOrder>>;
  where?: InputMaybe<ApplicationProgrammeWhere>;
};

export type MetaClusterattendedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttendanceNodeOrder>>;
  where?: InputMaybe<AttendanceSubjectWhere>;
};

export type MetaClusterclaimedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type MetaClusterclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type MetaClusterinitiatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InitiationNodeOrder>>;
  where?: InputMaybe<InitiationSubjectWhere>;
};

export type MetaClusterinitiatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InitiationNodeOrder>>;
  where?: InputMaybe<InitiationSubjectWhere>;
};

export type MetaClustermanagersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<ManagementActorWhere>;
};

export type MetaClustermanagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<ManagementSubjectWhere>;
};

export type MetaClustermemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<MembershipActorWhere>;
};

export type MetaClustermembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<MembershipActorWhere>;
};

export type MetaClusteroffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<OfferTrainingModuleWhere>;
};

export type MetaClusterorganisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<OrganisingEventWhere>;
};

export type MetaClusterparticipatesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationNodeOrder>>;
  where?: InputMaybe<ParticipationSubjectWhere>;
};

export type MetaClusterpartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PartnershipNodeOrder>>;
  where?: InputMaybe<PartnershipActorWhere>;
};

export type MetaClusterpostHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PostHoldingNodeOrder>>;
  where?: InputMaybe<PostHoldingPersonWhere>;
};

export type MetaClusterrecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordNodeOrder>>;
  where?: InputMaybe<RecordIndicatorWhere>;
};

export type MetaClusterrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<RelationDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<RelationshipKind>>;
  where?: InputMaybe<RelationWhere>;
};

export type MetaClusterspokeAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtteranceNodeOrder>>;
  where?: InputMaybe<UtteranceSubjectWhere>;
};

export type MetaClusterspokenAboutByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtteranceNodeOrder>>;
  where?: InputMaybe<UtteranceSubjectWhere>;
};

export type MetaClusterstatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttestationNodeOrder>>;
  where?: InputMaybe<AttestationSourceWhere>;
};

export type MetaClustersupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SupportNodeOrder>>;
  where?: InputMaybe<SupportSubjectWhere>;
};

export type MetaClustersupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SupportNodeOrder>>;
  where?: InputMaybe<SupportSubjectWhere>;
};

export type MetaClusterConnection = {
  __typename?: 'MetaClusterConnection';
  edges: Array<MetaClusterEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<MetaCluster>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MetaClusterConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type MetaClusterEdge = {
  __typename?: 'MetaClusterEdge';
  cursor: Scalars['String']['output'];
  node: MetaCluster;
};

export type MetaClusterFilter = {
  AND?: InputMaybe<Array<MetaClusterFilter>>;
  NOT?: InputMaybe<MetaClusterFilter>;
  OR?: InputMaybe<Array<MetaClusterFilter>>;
  activeIn?: InputMaybe<ActivitySubjectRelation>;
  aims?: InputMaybe<AimIndicatorRelation>;
  appliedTo?: InputMaybe<ApplicationProgrammeRelation>;
  attended?: InputMaybe<AttendanceSubjectRelation>;
  claimedBy?: InputMaybe<ClaimNodeRelation>;
  claims?: InputMaybe<ClaimNodeRelation>;
  description?: InputMaybe<StringFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  initiated?: InputMaybe<InitiationSubjectRelation>;
  initiators?: InputMaybe<InitiationSubjectRelation>;
  managers?: InputMaybe<ManagementActorRelation>;
  manages?: InputMaybe<ManagementSubjectRelation>;
  memberOf?: InputMaybe<MembershipActorRelation>;
  members?: InputMaybe<MembershipActorRelation>;
  name?: InputMaybe<StringFilter>;
  nameTags?: InputMaybe<StringListFilter>;
  names?: InputMaybe<StringListFilter>;
  offers?: InputMaybe<OfferTrainingModuleRelation>;
  organises?: InputMaybe<OrganisingEventRelation>;
  participatesIn?: InputMaybe<ParticipationSubjectRelation>;
  partners?: InputMaybe<PartnershipActorRelation>;
  postHolders?: InputMaybe<PostHoldingPersonRelation>;
  records?: InputMaybe<RecordIndicatorRelation>;
  spokeAbout?: InputMaybe<UtteranceSubjectRelation>;
  spokenAboutBy?: InputMaybe<UtteranceSubjectRelation>;
  startDate?: InputMaybe<EDTFFilter>;
  statedIn?: InputMaybe<AttestationSourceRelation>;
  supportedBy?: InputMaybe<SupportSubjectRelation>;
  supports?: InputMaybe<SupportSubjectRelation>;
  website?: InputMaybe<StringFilter>;
  wikidata?: InputMaybe<StringFilter>;
};

export type Mutation = {
  __typename?: 'Mutation';
  contribute?: Maybe<Array<Revision>>;
  decideMatch?: Maybe<MatchDecision>;
};

export type MutationcontributeArgs = {
  changes: Array<ChangeInput>;
  idempotencyKey: Scalars['String']['input'];
  source: Scalars['ID']['input'];
  why?: InputMaybe<Scalars['String']['input']>;
};

export type MutationdecideMatchArgs = {
  decision: MatchDecision;
  kept: Scalars['ID']['input'];
  other: Scalars['ID']['input'];
};

export type Node = {
  claimedBy: ClaimNodeConnection;
  claims: ClaimNodeConnection;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  nameTags?: Maybe<Array<Scalars['String']['output']>>;
  names?: Maybe<Array<Scalars['String']['output']>>;
  relations: RelationConnection;
  statedIn: AttestationSourceConnection;
  website?: Maybe<Scalars['URL']['output']>;
};

export type NodeclaimedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type NodeclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type NoderelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<RelationDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<RelationshipKind>>;
  where?: InputMaybe<RelationWhere>;
};

export type NodestatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttestationNodeOrder>>;
  where?: InputMaybe<AttestationSourceWhere>;
};

export type NodeFilter = {
  AND?: InputMaybe<Array<NodeFilter>>;
  NOT?: InputMaybe<NodeFilter>;
  OR?: InputMaybe<Array<NodeFilter>>;
  claimedBy?: InputMaybe<ClaimNodeRelation>;
  claims?: InputMaybe<ClaimNodeRelation>;
  description?: InputMaybe<StringFilter>;
  id?: InputMaybe<IDFilter>;
  kind?: InputMaybe<KindFilter>;
  name?: InputMaybe<StringFilter>;
  nameTags?: InputMaybe<StringListFilter>;
  names?: InputMaybe<StringListFilter>;
  statedIn?: InputMaybe<AttestationSourceRelation>;
  website?: InputMaybe<StringFilter>;
};

export type NodeKey = { id: Scalars['ID']['input'] };

export type NodeOrder =
  | {
      acronym: SortDirection;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active: CountOrder;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn: CountOrder;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy: CountOrder;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims: CountOrder;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants: CountOrder;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo: CountOrder;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended: CountOrder;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees: CountOrder;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened: SortDirection;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children: CountOrder;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy: CountOrder;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims: CountOrder;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code: SortDirection;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion: SortDirection;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements: CountOrder;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId: SortDirection;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost: SortDirection;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count: SortDirection;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country: SortDirection;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy: CountOrder;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers: CountOrder;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency: SortDirection;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition: SortDirection;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description: SortDirection;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition: SortDirection;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate: SortDirection;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy: CountOrder;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds: CountOrder;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy: CountOrder;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs: CountOrder;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id: SortDirection;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy: CountOrder;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements: CountOrder;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated: CountOrder;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators: CountOrder;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument: SortDirection;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme: SortDirection;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled: CountOrder;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language: SortDirection;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat: SortDirection;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei: SortDirection;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level: SortDirection;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence: SortDirection;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn: CountOrder;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists: CountOrder;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located: CountOrder;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn: CountOrder;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon: SortDirection;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers: CountOrder;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages: CountOrder;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates: CountOrder;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf: CountOrder;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members: CountOrder;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified: SortDirection;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name: SortDirection;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy: CountOrder;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers: CountOrder;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order: SortDirection;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers: CountOrder;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises: CountOrder;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents: CountOrder;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf: CountOrder;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants: CountOrder;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn: CountOrder;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners: CountOrder;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts: CountOrder;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders: CountOrder;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts: CountOrder;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published: SortDirection;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels: CountOrder;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor: CountOrder;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records: CountOrder;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy: CountOrder;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms: CountOrder;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved: SortDirection;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror: SortDirection;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme: SortDirection;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series: SortDirection;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256: SortDirection;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren: SortDirection;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass: SortDirection;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout: CountOrder;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy: CountOrder;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate: SortDirection;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn: CountOrder;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states: CountOrder;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status: SortDirection;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy: CountOrder;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds: CountOrder;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy: CountOrder;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports: CountOrder;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title: SortDirection;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit: SortDirection;
      url?: never;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url: SortDirection;
      venue?: never;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue: SortDirection;
      website?: never;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website: SortDirection;
      wikidata?: never;
    }
  | {
      acronym?: never;
      active?: never;
      activeIn?: never;
      aimedAtBy?: never;
      aims?: never;
      applicants?: never;
      appliedTo?: never;
      attended?: never;
      attendees?: never;
      callOpened?: never;
      children?: never;
      claimedBy?: never;
      claims?: never;
      code?: never;
      codeVersion?: never;
      complements?: never;
      cordisId?: never;
      cost?: never;
      count?: never;
      country?: never;
      coveredBy?: never;
      covers?: never;
      currency?: never;
      definition?: never;
      description?: never;
      edition?: never;
      endDate?: never;
      fedBy?: never;
      feeds?: never;
      governedBy?: never;
      governs?: never;
      id?: never;
      implementedBy?: never;
      implements?: never;
      initiated?: never;
      initiators?: never;
      instrument?: never;
      isSme?: never;
      labelled?: never;
      language?: never;
      lat?: never;
      lei?: never;
      level?: never;
      licence?: never;
      listedIn?: never;
      lists?: never;
      located?: never;
      locatedIn?: never;
      lon?: never;
      managers?: never;
      manages?: never;
      matchCandidates?: never;
      memberOf?: never;
      members?: never;
      modified?: never;
      name?: never;
      offeredBy?: never;
      offers?: never;
      order?: never;
      organisers?: never;
      organises?: never;
      parents?: never;
      partOf?: never;
      participants?: never;
      participatesIn?: never;
      partners?: never;
      parts?: never;
      postHolders?: never;
      posts?: never;
      published?: never;
      qualityLabels?: never;
      recordedFor?: never;
      records?: never;
      reformedBy?: never;
      reforms?: never;
      retrieved?: never;
      ror?: never;
      scheme?: never;
      series?: never;
      sha256?: never;
      siren?: never;
      sizeClass?: never;
      spokeAbout?: never;
      spokenAboutBy?: never;
      startDate?: never;
      statedIn?: never;
      states?: never;
      status?: never;
      succeededBy?: never;
      succeeds?: never;
      supportedBy?: never;
      supports?: never;
      title?: never;
      unit?: never;
      url?: never;
      venue?: never;
      website?: never;
      wikidata: SortDirection;
    };

export type OfferFilter = {
  AND?: InputMaybe<Array<OfferFilter>>;
  NOT?: InputMaybe<OfferFilter>;
  OR?: InputMaybe<Array<OfferFilter>>;
  asOf?: InputMaybe<EDTFFilter>;
  confidence?: InputMaybe<ConfidenceFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  role?: InputMaybe<OfferRoleFilter>;
  sources?: InputMaybe<EvidenceRelation>;
  startDate?: InputMaybe<EDTFFilter>;
};

export type OfferRole = 'DELIVERED' | 'DESIGNED';

export type OfferRoleFilter = {
  eq?: InputMaybe<OfferRole>;
  in?: InputMaybe<Array<OfferRole>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type OfferSubjectConnection = {
  __typename?: 'OfferSubjectConnection';
  changes: Changes;
  edges: Array<OfferSubjectEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Subject>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OfferSubjectConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type OfferSubjectConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OfferSubjectEdge = Statement & {
  __typename?: 'OfferSubjectEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: Subject;
  role?: Maybe<OfferRole>;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type OfferSubjectRelation = {
  all?: InputMaybe<OfferSubjectWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<OfferSubjectWhere>;
  some?: InputMaybe<OfferSubjectWhere>;
};

export type OfferSubjectWhere = {
  AND?: InputMaybe<Array<OfferSubjectWhere>>;
  NOT?: InputMaybe<OfferSubjectWhere>;
  OR?: InputMaybe<Array<OfferSubjectWhere>>;
  edge?: InputMaybe<OfferFilter>;
  node?: InputMaybe<SubjectFilter>;
};

export type OfferTrainingModuleConnection = {
  __typename?: 'OfferTrainingModuleConnection';
  changes: Changes;
  edges: Array<OfferTrainingModuleEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<TrainingModule>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OfferTrainingModuleConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type OfferTrainingModuleConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OfferTrainingModuleEdge = Statement & {
  __typename?: 'OfferTrainingModuleEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: TrainingModule;
  role?: Maybe<OfferRole>;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type OfferTrainingModuleRelation = {
  all?: InputMaybe<OfferTrainingModuleWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<OfferTrainingModuleWhere>;
  some?: InputMaybe<OfferTrainingModuleWhere>;
};

export type OfferTrainingModuleWhere = {
  AND?: InputMaybe<Array<OfferTrainingModuleWhere>>;
  NOT?: InputMaybe<OfferTrainingModuleWhere>;
  OR?: InputMaybe<Array<OfferTrainingModuleWhere>>;
  edge?: InputMaybe<OfferFilter>;
  node?: InputMaybe<TrainingModuleFilter>;
};

export type Organisation = {
  activeIn: ActivitySubjectConnection;
  aims: AimIndicatorConnection;
  appliedTo: ApplicationProgrammeConnection;
  attended: AttendanceSubjectConnection;
  children: OwnershipOrganisationConnection;
  claimedBy: ClaimNodeConnection;
  claims: ClaimNodeConnection;
  cordisId?: Maybe<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  initiated: InitiationSubjectConnection;
  initiators: InitiationSubjectConnection;
  isSme?: Maybe<Scalars['Boolean']['output']>;
  lei?: Maybe<Scalars['String']['output']>;
  locatedIn: LocationRegionConnection;
  manages: ManagementSubjectConnection;
  matchCandidates: MatchCandidateOrganisationConnection;
  memberOf: MembershipActorConnection;
  name: Scalars['String']['output'];
  nameTags?: Maybe<Array<Scalars['String']['output']>>;
  names?: Maybe<Array<Scalars['String']['output']>>;
  offers: OfferTrainingModuleConnection;
  organises: OrganisingEventConnection;
  parents: OwnershipOrganisationConnection;
  partOf: PartOrganisationConnection;
  participatesIn: ParticipationSubjectConnection;
  partners: PartnershipActorConnection;
  parts: PartOrganisationConnection;
  postHolders: PostHoldingPersonConnection;
  records: RecordIndicatorConnection;
  relations: RelationConnection;
  ror?: Maybe<Scalars['String']['output']>;
  siren?: Maybe<Scalars['String']['output']>;
  sizeClass?: Maybe<SizeClass>;
  spokeAbout: UtteranceSubjectConnection;
  spokenAboutBy: UtteranceSubjectConnection;
  startDate?: Maybe<Scalars['EDTF']['output']>;
  statedIn: AttestationSourceConnection;
  status?: Maybe<OrganisationStatus>;
  succeededBy: SuccessionOrganisationConnection;
  succeeds: SuccessionOrganisationConnection;
  supportedBy: SupportSubjectConnection;
  supports: SupportSubjectConnection;
  website?: Maybe<Scalars['URL']['output']>;
  wikidata?: Maybe<Scalars['String']['output']>;
};

export type OrganisationactiveInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActivityNodeOrder>>;
  where?: InputMaybe<ActivitySubjectWhere>;
};

export type OrganisationaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AimNodeOrder>>;
  where?: InputMaybe<AimIndicatorWhere>;
};

export type OrganisationappliedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ApplicationNodeOrder>>;
  where?: InputMaybe<ApplicationProgrammeWhere>;
};

export type OrganisationattendedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttendanceNodeOrder>>;
  where?: InputMaybe<AttendanceSubjectWhere>;
};

export type OrganisationchildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OwnershipNodeOrder>>;
  where?: InputMaybe<OwnershipOrganisationWhere>;
};

export type OrganisationclaimedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type OrganisationclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type OrganisationinitiatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InitiationNodeOrder>>;
  where?: InputMaybe<InitiationSubjectWhere>;
};

export type OrganisationinitiatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InitiationNodeOrder>>;
  where?: InputMaybe<InitiationSubjectWhere>;
};

export type OrganisationlocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LocationNodeOrder>>;
  where?: InputMaybe<LocationRegionWhere>;
};

export type OrganisationmanagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<ManagementSubjectWhere>;
};

export type OrganisationmatchCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MatchCandidateNodeOrder>>;
  where?: InputMaybe<MatchCandidateOrganisationWhere>;
};

export type OrganisationmemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<MembershipActorWhere>;
};

export type OrganisationoffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<OfferTrainingModuleWhere>;
};

export type OrganisationorganisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<OrganisingEventWhere>;
};

export type OrganisationparentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OwnershipNodeOrder>>;
  where?: InputMaybe<OwnershipOrganisationWhere>;
};

export type OrganisationpartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementOrganisationWhere>;
};

export type OrganisationparticipatesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationNodeOrder>>;
  where?: InputMaybe<ParticipationSubjectWhere>;
};

export type OrganisationpartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PartnershipNodeOrder>>;
  where?: InputMaybe<PartnershipActorWhere>;
};

export type OrganisationpartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementOrganisationWhere>;
};

export type OrganisationpostHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PostHoldingNodeOrder>>;
  where?: InputMaybe<PostHoldingPersonWhere>;
};

export type OrganisationrecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordNodeOrder>>;
  where?: InputMaybe<RecordIndicatorWhere>;
};

export type OrganisationrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<RelationDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<RelationshipKind>>;
  where?: InputMaybe<RelationWhere>;
};

export type OrganisationspokeAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtteranceNodeOrder>>;
  where?: InputMaybe<UtteranceSubjectWhere>;
};

export type OrganisationspokenAboutByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtteranceNodeOrder>>;
  where?: InputMaybe<UtteranceSubjectWhere>;
};

export type OrganisationstatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttestationNodeOrder>>;
  where?: InputMaybe<AttestationSourceWhere>;
};

export type OrganisationsucceededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SuccessionNodeOrder>>;
  where?: InputMaybe<SuccessionOrganisationWhere>;
};

export type OrganisationsucceedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SuccessionNodeOrder>>;
  where?: InputMaybe<SuccessionOrganisationWhere>;
};

export type OrganisationsupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SupportNodeOrder>>;
  where?: InputMaybe<SupportSubjectWhere>;
};

export type OrganisationsupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SupportNodeOrder>>;
  where?: InputMaybe<SupportSubjectWhere>;
};

export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  edges: Array<OrganisationEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Organisation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OrganisationConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  cursor: Scalars['String']['output'];
  node: Organisation;
};

export type OrganisationFilter = {
  AND?: InputMaybe<Array<OrganisationFilter>>;
  NOT?: InputMaybe<OrganisationFilter>;
  OR?: InputMaybe<Array<OrganisationFilter>>;
  activeIn?: InputMaybe<ActivitySubjectRelation>;
  aims?: InputMaybe<AimIndicatorRelation>;
  appliedTo?: InputMaybe<ApplicationProgrammeRelation>;
  attended?: InputMaybe<AttendanceSubjectRelation>;
  children?: InputMaybe<OwnershipOrganisationRelation>;
  claimedBy?: InputMaybe<ClaimNodeRelation>;
  claims?: InputMaybe<ClaimNodeRelation>;
  cordisId?: InputMaybe<StringFilter>;
  description?: InputMaybe<StringFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  initiated?: InputMaybe<InitiationSubjectRelation>;
  initiators?: InputMaybe<InitiationSubjectRelation>;
  isSme?: InputMaybe<BooleanFilter>;
  kind?: InputMaybe<KindFilter>;
  lei?: InputMaybe<StringFilter>;
  locatedIn?: InputMaybe<LocationRegionRelation>;
  manages?: InputMaybe<ManagementSubjectRelation>;
  matchCandidates?: InputMaybe<MatchCandidateOrganisationRelation>;
  memberOf?: InputMaybe<MembershipActorRelation>;
  name?: InputMaybe<StringFilter>;
  nameTags?: InputMaybe<StringListFilter>;
  names?: InputMaybe<StringListFilter>;
  offers?: InputMaybe<OfferTrainingModuleRelation>;
  organises?: InputMaybe<OrganisingEventRelation>;
  parents?: InputMaybe<OwnershipOrganisationRelation>;
  partOf?: InputMaybe<SpanStatementOrganisationRelation>;
  participatesIn?: InputMaybe<ParticipationSubjectRelation>;
  partners?: InputMaybe<PartnershipActorRelation>;
  parts?: InputMaybe<SpanStatementOrganisationRelation>;
  postHolders?: InputMaybe<PostHoldingPersonRelation>;
  records?: InputMaybe<RecordIndicatorRelation>;
  ror?: InputMaybe<StringFilter>;
  siren?: InputMaybe<StringFilter>;
  sizeClass?: InputMaybe<SizeClassFilter>;
  spokeAbout?: InputMaybe<UtteranceSubjectRelation>;
  spokenAboutBy?: InputMaybe<UtteranceSubjectRelation>;
  startDate?: InputMaybe<EDTFFilter>;
  statedIn?: InputMaybe<AttestationSourceRelation>;
  status?: InputMaybe<OrganisationStatusFilter>;
  succeededBy?: InputMaybe<SuccessionOrganisationRelation>;
  succeeds?: InputMaybe<SuccessionOrganisationRelation>;
  supportedBy?: InputMaybe<SupportSubjectRelation>;
  supports?: InputMaybe<SupportSubjectRelation>;
  website?: InputMaybe<StringFilter>;
  wikidata?: InputMaybe<StringFilter>;
};

export type OrganisationKey =
  | {
      cordisId: Scalars['String']['input'];
      id?: never;
      lei?: never;
      ror?: never;
      siren?: never;
      wikidata?: never;
    }
  | {
      cordisId?: never;
      id: Scalars['ID']['input'];
      lei?: never;
      ror?: never;
      siren?: never;
      wikidata?: never;
    }
  | {
      cordisId?: never;
      id?: never;
      lei: Scalars['String']['input'];
      ror?: never;
      siren?: never;
      wikidata?: never;
    }
  | {
      cordisId?: never;
      id?: never;
      lei?: never;
      ror: Scalars['String']['input'];
      siren?: never;
      wikidata?: never;
    }
  | {
      cordisId?: never;
      id?: never;
      lei?: never;
      ror?: never;
      siren: Scalars['String']['input'];
      wikidata?: never;
    }
  | {
      cordisId?: never;
      id?: never;
      lei?: never;
      ror?: never;
      siren?: never;
      wikidata: Scalars['String']['input'];
    };

export type OrganisationStatus = 'ACTIVE' | 'INACTIVE' | 'WITHDRAWN';

export type OrganisationStatusFilter = {
  eq?: InputMaybe<OrganisationStatus>;
  in?: InputMaybe<Array<OrganisationStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type OrganisingEventConnection = {
  __typename?: 'OrganisingEventConnection';
  changes: Changes;
  edges: Array<OrganisingEventEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Event>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OrganisingEventConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type OrganisingEventConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OrganisingEventEdge = Statement & {
  __typename?: 'OrganisingEventEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: Event;
  role?: Maybe<Scalars['String']['output']>;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type OrganisingEventRelation = {
  all?: InputMaybe<OrganisingEventWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<OrganisingEventWhere>;
  some?: InputMaybe<OrganisingEventWhere>;
};

export type OrganisingEventWhere = {
  AND?: InputMaybe<Array<OrganisingEventWhere>>;
  NOT?: InputMaybe<OrganisingEventWhere>;
  OR?: InputMaybe<Array<OrganisingEventWhere>>;
  edge?: InputMaybe<OrganisingFilter>;
  node?: InputMaybe<EventFilter>;
};

export type OrganisingFilter = {
  AND?: InputMaybe<Array<OrganisingFilter>>;
  NOT?: InputMaybe<OrganisingFilter>;
  OR?: InputMaybe<Array<OrganisingFilter>>;
  asOf?: InputMaybe<EDTFFilter>;
  confidence?: InputMaybe<ConfidenceFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  role?: InputMaybe<StringFilter>;
  sources?: InputMaybe<EvidenceRelation>;
  startDate?: InputMaybe<EDTFFilter>;
};

export type OrganisingSubjectConnection = {
  __typename?: 'OrganisingSubjectConnection';
  changes: Changes;
  edges: Array<OrganisingSubjectEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Subject>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OrganisingSubjectConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type OrganisingSubjectConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OrganisingSubjectEdge = Statement & {
  __typename?: 'OrganisingSubjectEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: Subject;
  role?: Maybe<Scalars['String']['output']>;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type OrganisingSubjectRelation = {
  all?: InputMaybe<OrganisingSubjectWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<OrganisingSubjectWhere>;
  some?: InputMaybe<OrganisingSubjectWhere>;
};

export type OrganisingSubjectWhere = {
  AND?: InputMaybe<Array<OrganisingSubjectWhere>>;
  NOT?: InputMaybe<OrganisingSubjectWhere>;
  OR?: InputMaybe<Array<OrganisingSubjectWhere>>;
  edge?: InputMaybe<OrganisingFilter>;
  node?: InputMaybe<SubjectFilter>;
};

export type OwnershipFilter = {
  AND?: InputMaybe<Array<OwnershipFilter>>;
  NOT?: InputMaybe<OwnershipFilter>;
  OR?: InputMaybe<Array<OwnershipFilter>>;
  asOf?: InputMaybe<EDTFFilter>;
  confidence?: InputMaybe<ConfidenceFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  level?: InputMaybe<ParentLevelFilter>;
  sources?: InputMaybe<EvidenceRelation>;
  startDate?: InputMaybe<EDTFFilter>;
};

export type OwnershipNodeOrder = { edge: OwnershipOrder; node?: never } | { edge?: never; node: NodeOrder };

export type OwnershipOrder =
  | { asOf: SortDirection; confidence?: never; endDate?: never; id?: never; level?: never; startDate?: never }
  | { asOf?: never; confidence: SortDirection; endDate?: never; id?: never; level?: never; startDate?: never }
  | { asOf?: never; confidence?: never; endDate: SortDirection; id?: never; level?: never; startDate?: never }
  | { asOf?: never; confidence?: never; endDate?: never; id: SortDirection; level?: never; startDate?: never }
  | { asOf?: never; confidence?: never; endDate?: never; id?: never; level: SortDirection; startDate?: never }
  | {
      asOf?: never;
      confidence?: never;
      endDate?: never;
      id?: never;
      level?: never;
      startDate: SortDirection;
    };

export type OwnershipOrganisationConnection = {
  __typename?: 'OwnershipOrganisationConnection';
  changes: Changes;
  edges: Array<OwnershipOrganisationEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Organisation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OwnershipOrganisationConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type OwnershipOrganisationConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OwnershipOrganisationEdge = Statement & {
  __typename?: 'OwnershipOrganisationEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  level?: Maybe<ParentLevel>;
  node: Organisation;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type OwnershipOrganisationRelation = {
  all?: InputMaybe<OwnershipOrganisationWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<OwnershipOrganisationWhere>;
  some?: InputMaybe<OwnershipOrganisationWhere>;
};

export type OwnershipOrganisationWhere = {
  AND?: InputMaybe<Array<OwnershipOrganisationWhere>>;
  NOT?: InputMaybe<OwnershipOrganisationWhere>;
  OR?: InputMaybe<Array<OwnershipOrganisationWhere>>;
  edge?: InputMaybe<OwnershipFilter>;
  node?: InputMaybe<OrganisationFilter>;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type ParentLevel = 'DIRECT' | 'ULTIMATE';

export type ParentLevelFilter = {
  eq?: InputMaybe<ParentLevel>;
  in?: InputMaybe<Array<ParentLevel>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PartOrganisationConnection = {
  __typename?: 'PartOrganisationConnection';
  changes: Changes;
  edges: Array<PartOrganisationEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Organisation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PartOrganisationConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type PartOrganisationConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PartOrganisationEdge = Statement & {
  __typename?: 'PartOrganisationEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: Organisation;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type PartPolicyConnection = {
  __typename?: 'PartPolicyConnection';
  changes: Changes;
  edges: Array<PartPolicyEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Policy>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PartPolicyConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type PartPolicyConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PartPolicyEdge = Statement & {
  __typename?: 'PartPolicyEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: Policy;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type PartProgrammeConnection = {
  __typename?: 'PartProgrammeConnection';
  changes: Changes;
  edges: Array<PartProgrammeEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Programme>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PartProgrammeConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type PartProgrammeConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PartProgrammeEdge = Statement & {
  __typename?: 'PartProgrammeEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: Programme;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type PartRegionConnection = {
  __typename?: 'PartRegionConnection';
  changes: Changes;
  edges: Array<PartRegionEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Region>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PartRegionConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type PartRegionConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PartRegionEdge = Statement & {
  __typename?: 'PartRegionEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: Region;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type PartSubjectConnection = {
  __typename?: 'PartSubjectConnection';
  changes: Changes;
  edges: Array<PartSubjectEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Subject>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PartSubjectConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type PartSubjectConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PartSubjectEdge = Statement & {
  __typename?: 'PartSubjectEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: Subject;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type PartTopicConnection = {
  __typename?: 'PartTopicConnection';
  changes: Changes;
  edges: Array<PartTopicEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Topic>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PartTopicConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type PartTopicConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PartTopicEdge = Statement & {
  __typename?: 'PartTopicEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: Topic;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type PartValueChainConnection = {
  __typename?: 'PartValueChainConnection';
  changes: Changes;
  edges: Array<PartValueChainEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<ValueChain>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PartValueChainConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type PartValueChainConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PartValueChainEdge = Statement & {
  __typename?: 'PartValueChainEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: ValueChain;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type ParticipationActorConnection = {
  __typename?: 'ParticipationActorConnection';
  changes: Changes;
  edges: Array<ParticipationActorEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Actor>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ParticipationActorConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type ParticipationActorConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ParticipationActorEdge = Statement & {
  __typename?: 'ParticipationActorEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  contribution?: Maybe<Scalars['Float']['output']>;
  cost?: Maybe<Scalars['Float']['output']>;
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  ended?: Maybe<Scalars['Boolean']['output']>;
  id: Scalars['ID']['output'];
  netContribution?: Maybe<Scalars['Float']['output']>;
  node: Actor;
  role?: Maybe<Scalars['String']['output']>;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type ParticipationActorRelation = {
  all?: InputMaybe<ParticipationActorWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<ParticipationActorWhere>;
  some?: InputMaybe<ParticipationActorWhere>;
};

export type ParticipationActorWhere = {
  AND?: InputMaybe<Array<ParticipationActorWhere>>;
  NOT?: InputMaybe<ParticipationActorWhere>;
  OR?: InputMaybe<Array<ParticipationActorWhere>>;
  edge?: InputMaybe<ParticipationFilter>;
  node?: InputMaybe<ActorFilter>;
};

export type ParticipationFilter = {
  AND?: InputMaybe<Array<ParticipationFilter>>;
  NOT?: InputMaybe<ParticipationFilter>;
  OR?: InputMaybe<Array<ParticipationFilter>>;
  asOf?: InputMaybe<EDTFFilter>;
  confidence?: InputMaybe<ConfidenceFilter>;
  contribution?: InputMaybe<FloatFilter>;
  cost?: InputMaybe<FloatFilter>;
  currency?: InputMaybe<StringFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  ended?: InputMaybe<BooleanFilter>;
  id?: InputMaybe<IDFilter>;
  netContribution?: InputMaybe<FloatFilter>;
  role?: InputMaybe<StringFilter>;
  sources?: InputMaybe<EvidenceRelation>;
  startDate?: InputMaybe<EDTFFilter>;
};

export type ParticipationNodeOrder =
  { edge: ParticipationOrder; node?: never } | { edge?: never; node: NodeOrder };

export type ParticipationOrder =
  | {
      asOf: SortDirection;
      confidence?: never;
      contribution?: never;
      cost?: never;
      currency?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      netContribution?: never;
      role?: never;
      startDate?: never;
    }
  | {
      asOf?: never;
      confidence: SortDirection;
      contribution?: never;
      cost?: never;
      currency?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      netContribution?: never;
      role?: never;
      startDate?: never;
    }
  | {
      asOf?: never;
      confidence?: never;
      contribution: SortDirection;
      cost?: never;
      currency?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      netContribution?: never;
      role?: never;
      startDate?: never;
    }
  | {
      asOf?: never;
      confidence?: never;
      contribution?: never;
      cost: SortDirection;
      currency?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      netContribution?: never;
      role?: never;
      startDate?: never;
    }
  | {
      asOf?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      currency: SortDirection;
      endDate?: never;
      ended?: never;
      id?: never;
      netContribution?: never;
      role?: never;
      startDate?: never;
    }
  | {
      asOf?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      currency?: never;
      endDate: SortDirection;
      ended?: never;
      id?: never;
      netContribution?: never;
      role?: never;
      startDate?: never;
    }
  | {
      asOf?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      currency?: never;
      endDate?: never;
      ended: SortDirection;
      id?: never;
      netContribution?: never;
      role?: never;
      startDate?: never;
    }
  | {
      asOf?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      currency?: never;
      endDate?: never;
      ended?: never;
      id: SortDirection;
      netContribution?: never;
      role?: never;
      startDate?: never;
    }
  | {
      asOf?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      currency?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      netContribution: SortDirection;
      role?: never;
      startDate?: never;
    }
  | {
      asOf?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      currency?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      netContribution?: never;
      role: SortDirection;
      startDate?: never;
    }
  | {
      asOf?: never;
      confidence?: never;
      contribution?: never;
      cost?: never;
      currency?: never;
      endDate?: never;
      ended?: never;
      id?: never;
      netContribution?: never;
      role?: never;
      startDate: SortDirection;
    };

export type ParticipationSubjectConnection = {
  __typename?: 'ParticipationSubjectConnection';
  changes: Changes;
  edges: Array<ParticipationSubjectEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Subject>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ParticipationSubjectConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type ParticipationSubjectConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ParticipationSubjectEdge = Statement & {
  __typename?: 'ParticipationSubjectEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  contribution?: Maybe<Scalars['Float']['output']>;
  cost?: Maybe<Scalars['Float']['output']>;
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  ended?: Maybe<Scalars['Boolean']['output']>;
  id: Scalars['ID']['output'];
  netContribution?: Maybe<Scalars['Float']['output']>;
  node: Subject;
  role?: Maybe<Scalars['String']['output']>;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type ParticipationSubjectRelation = {
  all?: InputMaybe<ParticipationSubjectWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<ParticipationSubjectWhere>;
  some?: InputMaybe<ParticipationSubjectWhere>;
};

export type ParticipationSubjectWhere = {
  AND?: InputMaybe<Array<ParticipationSubjectWhere>>;
  NOT?: InputMaybe<ParticipationSubjectWhere>;
  OR?: InputMaybe<Array<ParticipationSubjectWhere>>;
  edge?: InputMaybe<ParticipationFilter>;
  node?: InputMaybe<SubjectFilter>;
};

export type PartnershipActorConnection = {
  __typename?: 'PartnershipActorConnection';
  changes: Changes;
  edges: Array<PartnershipActorEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Actor>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PartnershipActorConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type PartnershipActorConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PartnershipActorEdge = Statement & {
  __typename?: 'PartnershipActorEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: Actor;
  scope?: Maybe<PartnershipScope>;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type PartnershipActorRelation = {
  all?: InputMaybe<PartnershipActorWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<PartnershipActorWhere>;
  some?: InputMaybe<PartnershipActorWhere>;
};

export type PartnershipActorWhere = {
  AND?: InputMaybe<Array<PartnershipActorWhere>>;
  NOT?: InputMaybe<PartnershipActorWhere>;
  OR?: InputMaybe<Array<PartnershipActorWhere>>;
  edge?: InputMaybe<PartnershipFilter>;
  node?: InputMaybe<ActorFilter>;
};

export type PartnershipFilter = {
  AND?: InputMaybe<Array<PartnershipFilter>>;
  NOT?: InputMaybe<PartnershipFilter>;
  OR?: InputMaybe<Array<PartnershipFilter>>;
  asOf?: InputMaybe<EDTFFilter>;
  confidence?: InputMaybe<ConfidenceFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  scope?: InputMaybe<PartnershipScopeFilter>;
  sources?: InputMaybe<EvidenceRelation>;
  startDate?: InputMaybe<EDTFFilter>;
};

export type PartnershipNodeOrder =
  { edge: PartnershipOrder; node?: never } | { edge?: never; node: NodeOrder };

export type PartnershipOrder =
  | { asOf: SortDirection; confidence?: never; endDate?: never; id?: never; scope?: never; startDate?: never }
  | { asOf?: never; confidence: SortDirection; endDate?: never; id?: never; scope?: never; startDate?: never }
  | { asOf?: never; confidence?: never; endDate: SortDirection; id?: never; scope?: never; startDate?: never }
  | { asOf?: never; confidence?: never; endDate?: never; id: SortDirection; scope?: never; startDate?: never }
  | { asOf?: never; confidence?: never; endDate?: never; id?: never; scope: SortDirection; startDate?: never }
  | {
      asOf?: never;
      confidence?: never;
      endDate?: never;
      id?: never;
      scope?: never;
      startDate: SortDirection;
    };

export type PartnershipScope = 'EXPORT' | 'RESEARCH' | 'TRAINING';

export type PartnershipScopeFilter = {
  eq?: InputMaybe<PartnershipScope>;
  in?: InputMaybe<Array<PartnershipScope>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Person = Node &
  Subject & {
    __typename?: 'Person';
    attended: AttendanceSubjectConnection;
    claimedBy: ClaimNodeConnection;
    claims: ClaimNodeConnection;
    description?: Maybe<Scalars['String']['output']>;
    endDate?: Maybe<Scalars['EDTF']['output']>;
    id: Scalars['ID']['output'];
    initiated: InitiationSubjectConnection;
    name: Scalars['String']['output'];
    nameTags?: Maybe<Array<Scalars['String']['output']>>;
    names?: Maybe<Array<Scalars['String']['output']>>;
    posts: PostHoldingSubjectConnection;
    records: RecordIndicatorConnection;
    relations: RelationConnection;
    spokeAbout: UtteranceSubjectConnection;
    spokenAboutBy: UtteranceSubjectConnection;
    startDate?: Maybe<Scalars['EDTF']['output']>;
    statedIn: AttestationSourceConnection;
    website?: Maybe<Scalars['URL']['output']>;
    wikidata?: Maybe<Scalars['String']['output']>;
  };

export type PersonattendedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttendanceNodeOrder>>;
  where?: InputMaybe<AttendanceSubjectWhere>;
};

export type PersonclaimedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type PersonclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type PersoninitiatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InitiationNodeOrder>>;
  where?: InputMaybe<InitiationSubjectWhere>;
};

export type PersonpostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PostHoldingNodeOrder>>;
  where?: InputMaybe<PostHoldingSubjectWhere>;
};

export type PersonrecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordNodeOrder>>;
  where?: InputMaybe<RecordIndicatorWhere>;
};

export type PersonrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<RelationDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<RelationshipKind>>;
  where?: InputMaybe<RelationWhere>;
};

export type PersonspokeAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtteranceNodeOrder>>;
  where?: InputMaybe<UtteranceSubjectWhere>;
};

export type PersonspokenAboutByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtteranceNodeOrder>>;
  where?: InputMaybe<UtteranceSubjectWhere>;
};

export type PersonstatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttestationNodeOrder>>;
  where?: InputMaybe<AttestationSourceWhere>;
};

export type PersonConnection = {
  __typename?: 'PersonConnection';
  edges: Array<PersonEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Person>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PersonConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PersonEdge = {
  __typename?: 'PersonEdge';
  cursor: Scalars['String']['output'];
  node: Person;
};

export type PersonFilter = {
  AND?: InputMaybe<Array<PersonFilter>>;
  NOT?: InputMaybe<PersonFilter>;
  OR?: InputMaybe<Array<PersonFilter>>;
  attended?: InputMaybe<AttendanceSubjectRelation>;
  claimedBy?: InputMaybe<ClaimNodeRelation>;
  claims?: InputMaybe<ClaimNodeRelation>;
  description?: InputMaybe<StringFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  initiated?: InputMaybe<InitiationSubjectRelation>;
  name?: InputMaybe<StringFilter>;
  nameTags?: InputMaybe<StringListFilter>;
  names?: InputMaybe<StringListFilter>;
  posts?: InputMaybe<PostHoldingSubjectRelation>;
  records?: InputMaybe<RecordIndicatorRelation>;
  spokeAbout?: InputMaybe<UtteranceSubjectRelation>;
  spokenAboutBy?: InputMaybe<UtteranceSubjectRelation>;
  startDate?: InputMaybe<EDTFFilter>;
  statedIn?: InputMaybe<AttestationSourceRelation>;
  website?: InputMaybe<StringFilter>;
  wikidata?: InputMaybe<StringFilter>;
};

export type Policy = Node &
  Subject & {
    __typename?: 'Policy';
    aims: AimIndicatorConnection;
    claimedBy: ClaimNodeConnection;
    claims: ClaimNodeConnection;
    covers: CoverageRegionConnection;
    description?: Maybe<Scalars['String']['output']>;
    endDate?: Maybe<Scalars['EDTF']['output']>;
    id: Scalars['ID']['output'];
    implementedBy: ImplementationSubjectConnection;
    implements: ImplementationPolicyConnection;
    initiators: InitiationSubjectConnection;
    instrument?: Maybe<PolicyInstrument>;
    name: Scalars['String']['output'];
    nameTags?: Maybe<Array<Scalars['String']['output']>>;
    names?: Maybe<Array<Scalars['String']['output']>>;
    partOf: PartPolicyConnection;
    parts: PartSubjectConnection;
    records: RecordIndicatorConnection;
    reforms: ReformSubjectConnection;
    relations: RelationConnection;
    spokenAboutBy: UtteranceSubjectConnection;
    startDate?: Maybe<Scalars['EDTF']['output']>;
    statedIn: AttestationSourceConnection;
    website?: Maybe<Scalars['URL']['output']>;
    wikidata?: Maybe<Scalars['String']['output']>;
  };

export type PolicyaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AimNodeOrder>>;
  where?: InputMaybe<AimIndicatorWhere>;
};

export type PolicyclaimedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type PolicyclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type PolicycoversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementRegionWhere>;
};

export type PolicyimplementedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementSubjectWhere>;
};

export type PolicyimplementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementPolicyWhere>;
};

export type PolicyinitiatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InitiationNodeOrder>>;
  where?: InputMaybe<InitiationSubjectWhere>;
};

export type PolicypartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementPolicyWhere>;
};

export type PolicypartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementSubjectWhere>;
};

export type PolicyrecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordNodeOrder>>;
  where?: InputMaybe<RecordIndicatorWhere>;
};

export type PolicyreformsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementSubjectWhere>;
};

export type PolicyrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<RelationDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<RelationshipKind>>;
  where?: InputMaybe<RelationWhere>;
};

export type PolicyspokenAboutByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtteranceNodeOrder>>;
  where?: InputMaybe<UtteranceSubjectWhere>;
};

export type PolicystatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttestationNodeOrder>>;
  where?: InputMaybe<AttestationSourceWhere>;
};

export type PolicyConnection = {
  __typename?: 'PolicyConnection';
  edges: Array<PolicyEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Policy>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PolicyConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PolicyEdge = {
  __typename?: 'PolicyEdge';
  cursor: Scalars['String']['output'];
  node: Policy;
};

export type PolicyFilter = {
  AND?: InputMaybe<Array<PolicyFilter>>;
  NOT?: InputMaybe<PolicyFilter>;
  OR?: InputMaybe<Array<PolicyFilter>>;
  aims?: InputMaybe<AimIndicatorRelation>;
  claimedBy?: InputMaybe<ClaimNodeRelation>;
  claims?: InputMaybe<ClaimNodeRelation>;
  covers?: InputMaybe<SpanStatementRegionRelation>;
  description?: InputMaybe<StringFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  implementedBy?: InputMaybe<SpanStatementSubjectRelation>;
  implements?: InputMaybe<SpanStatementPolicyRelation>;
  initiators?: InputMaybe<InitiationSubjectRelation>;
  instrument?: InputMaybe<PolicyInstrumentFilter>;
  name?: InputMaybe<StringFilter>;
  nameTags?: InputMaybe<StringListFilter>;
  names?: InputMaybe<StringListFilter>;
  partOf?: InputMaybe<SpanStatementPolicyRelation>;
  parts?: InputMaybe<SpanStatementSubjectRelation>;
  records?: InputMaybe<RecordIndicatorRelation>;
  reforms?: InputMaybe<SpanStatementSubjectRelation>;
  spokenAboutBy?: InputMaybe<UtteranceSubjectRelation>;
  startDate?: InputMaybe<EDTFFilter>;
  statedIn?: InputMaybe<AttestationSourceRelation>;
  website?: InputMaybe<StringFilter>;
  wikidata?: InputMaybe<StringFilter>;
};

export type PolicyInstrument =
  'DECISION' | 'LAW' | 'LEVER' | 'PACT' | 'PHASE' | 'PILLAR' | 'PLAN' | 'POLICY' | 'STRATEGY' | 'WHITE_PAPER';

export type PolicyInstrumentFilter = {
  eq?: InputMaybe<PolicyInstrument>;
  in?: InputMaybe<Array<PolicyInstrument>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Post =
  | 'DIRECTOR'
  | 'MANAGER'
  | 'MINISTER'
  | 'MINISTER_DELEGATE'
  | 'OTHER'
  | 'PRESIDENT'
  | 'PROJECT_LEADER'
  | 'REPRESENTATIVE'
  | 'VICE_PRESIDENT';

export type PostFilter = {
  eq?: InputMaybe<Post>;
  in?: InputMaybe<Array<Post>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PostHoldingFilter = {
  AND?: InputMaybe<Array<PostHoldingFilter>>;
  NOT?: InputMaybe<PostHoldingFilter>;
  OR?: InputMaybe<Array<PostHoldingFilter>>;
  asOf?: InputMaybe<EDTFFilter>;
  confidence?: InputMaybe<ConfidenceFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  post?: InputMaybe<PostFilter>;
  side?: InputMaybe<SideFilter>;
  sources?: InputMaybe<EvidenceRelation>;
  startDate?: InputMaybe<EDTFFilter>;
  title?: InputMaybe<StringFilter>;
};

export type PostHoldingNodeOrder =
  { edge: PostHoldingOrder; node?: never } | { edge?: never; node: NodeOrder };

export type PostHoldingOrder =
  | {
      asOf: SortDirection;
      confidence?: never;
      endDate?: never;
      id?: never;
      post?: never;
      side?: never;
      startDate?: never;
      title?: never;
    }
  | {
      asOf?: never;
      confidence: SortDirection;
      endDate?: never;
      id?: never;
      post?: never;
      side?: never;
      startDate?: never;
      title?: never;
    }
  | {
      asOf?: never;
      confidence?: never;
      endDate: SortDirection;
      id?: never;
      post?: never;
      side?: never;
      startDate?: never;
      title?: never;
    }
  | {
      asOf?: never;
      confidence?: never;
      endDate?: never;
      id: SortDirection;
      post?: never;
      side?: never;
      startDate?: never;
      title?: never;
    }
  | {
      asOf?: never;
      confidence?: never;
      endDate?: never;
      id?: never;
      post: SortDirection;
      side?: never;
      startDate?: never;
      title?: never;
    }
  | {
      asOf?: never;
      confidence?: never;
      endDate?: never;
      id?: never;
      post?: never;
      side: SortDirection;
      startDate?: never;
      title?: never;
    }
  | {
      asOf?: never;
      confidence?: never;
      endDate?: never;
      id?: never;
      post?: never;
      side?: never;
      startDate: SortDirection;
      title?: never;
    }
  | {
      asOf?: never;
      confidence?: never;
      endDate?: never;
      id?: never;
      post?: never;
      side?: never;
      startDate?: never;
      title: SortDirection;
    };

export type PostHoldingPersonConnection = {
  __typename?: 'PostHoldingPersonConnection';
  changes: Changes;
  edges: Array<PostHoldingPersonEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Person>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PostHoldingPersonConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type PostHoldingPersonConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PostHoldingPersonEdge = Statement & {
  __typename?: 'PostHoldingPersonEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: Person;
  post?: Maybe<Post>;
  side?: Maybe<Side>;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
  title?: Maybe<Scalars['String']['output']>;
};

export type PostHoldingPersonRelation = {
  all?: InputMaybe<PostHoldingPersonWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<PostHoldingPersonWhere>;
  some?: InputMaybe<PostHoldingPersonWhere>;
};

export type PostHoldingPersonWhere = {
  AND?: InputMaybe<Array<PostHoldingPersonWhere>>;
  NOT?: InputMaybe<PostHoldingPersonWhere>;
  OR?: InputMaybe<Array<PostHoldingPersonWhere>>;
  edge?: InputMaybe<PostHoldingFilter>;
  node?: InputMaybe<PersonFilter>;
};

export type PostHoldingSubjectConnection = {
  __typename?: 'PostHoldingSubjectConnection';
  changes: Changes;
  edges: Array<PostHoldingSubjectEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Subject>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PostHoldingSubjectConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type PostHoldingSubjectConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PostHoldingSubjectEdge = Statement & {
  __typename?: 'PostHoldingSubjectEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: Subject;
  post?: Maybe<Post>;
  side?: Maybe<Side>;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
  title?: Maybe<Scalars['String']['output']>;
};

export type PostHoldingSubjectRelation = {
  all?: InputMaybe<PostHoldingSubjectWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<PostHoldingSubjectWhere>;
  some?: InputMaybe<PostHoldingSubjectWhere>;
};

export type PostHoldingSubjectWhere = {
  AND?: InputMaybe<Array<PostHoldingSubjectWhere>>;
  NOT?: InputMaybe<PostHoldingSubjectWhere>;
  OR?: InputMaybe<Array<PostHoldingSubjectWhere>>;
  edge?: InputMaybe<PostHoldingFilter>;
  node?: InputMaybe<SubjectFilter>;
};

export type Programme = Node &
  Subject & {
    __typename?: 'Programme';
    activeIn: ActivitySubjectConnection;
    aims: AimIndicatorConnection;
    applicants: ApplicationActorConnection;
    audiences?: Maybe<Array<Scalars['String']['output']>>;
    callOpened?: Maybe<Scalars['EDTF']['output']>;
    claimedBy: ClaimNodeConnection;
    claims: ClaimNodeConnection;
    complements: ComplementProgrammeConnection;
    covers: CoverageRegionConnection;
    description?: Maybe<Scalars['String']['output']>;
    edition?: Maybe<Scalars['Int']['output']>;
    endDate?: Maybe<Scalars['EDTF']['output']>;
    governedBy: GovernanceSubjectConnection;
    id: Scalars['ID']['output'];
    implements: ImplementationPolicyConnection;
    initiators: InitiationSubjectConnection;
    managers: ManagementActorConnection;
    name: Scalars['String']['output'];
    nameTags?: Maybe<Array<Scalars['String']['output']>>;
    names?: Maybe<Array<Scalars['String']['output']>>;
    offers: OfferTrainingModuleConnection;
    organises: OrganisingEventConnection;
    partOf: PartSubjectConnection;
    participants: ParticipationActorConnection;
    parts: PartSubjectConnection;
    postHolders: PostHoldingPersonConnection;
    records: RecordIndicatorConnection;
    reformedBy: ReformPolicyConnection;
    relations: RelationConnection;
    series?: Maybe<Scalars['String']['output']>;
    spokenAboutBy: UtteranceSubjectConnection;
    startDate?: Maybe<Scalars['EDTF']['output']>;
    statedIn: AttestationSourceConnection;
    succeededBy: SuccessionProgrammeConnection;
    succeeds: SuccessionSubjectConnection;
    supportedBy: SupportSubjectConnection;
    supports: SupportSubjectConnection;
    website?: Maybe<Scalars['URL']['output']>;
    wikidata?: Maybe<Scalars['String']['output']>;
  };

export type ProgrammeactiveInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActivityNodeOrder>>;
  where?: InputMaybe<ActivitySubjectWhere>;
};

export type ProgrammeaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AimNodeOrder>>;
  where?: InputMaybe<AimIndicatorWhere>;
};

export type ProgrammeapplicantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ApplicationNodeOrder>>;
  where?: InputMaybe<ApplicationActorWhere>;
};

export type ProgrammeclaimedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type ProgrammeclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type ProgrammecomplementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementProgrammeWhere>;
};

export type ProgrammecoversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementRegionWhere>;
};

export type ProgrammegovernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<GovernanceSubjectWhere>;
};

export type ProgrammeimplementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementPolicyWhere>;
};

export type ProgrammeinitiatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InitiationNodeOrder>>;
  where?: InputMaybe<InitiationSubjectWhere>;
};

export type ProgrammemanagersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<ManagementActorWhere>;
};

export type ProgrammeoffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<OfferTrainingModuleWhere>;
};

export type ProgrammeorganisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<OrganisingEventWhere>;
};

export type ProgrammepartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementSubjectWhere>;
};

export type ProgrammeparticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationNodeOrder>>;
  where?: InputMaybe<ParticipationActorWhere>;
};

export type ProgrammepartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementSubjectWhere>;
};

export type ProgrammepostHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PostHoldingNodeOrder>>;
  where?: InputMaybe<PostHoldingPersonWhere>;
};

export type ProgrammerecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordNodeOrder>>;
  where?: InputMaybe<RecordIndicatorWhere>;
};

export type ProgrammereformedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementPolicyWhere>;
};

export type ProgrammerelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<RelationDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<RelationshipKind>>;
  where?: InputMaybe<RelationWhere>;
};

export type ProgrammespokenAboutByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtteranceNodeOrder>>;
  where?: InputMaybe<UtteranceSubjectWhere>;
};

export type ProgrammestatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttestationNodeOrder>>;
  where?: InputMaybe<AttestationSourceWhere>;
};

export type ProgrammesucceededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SuccessionNodeOrder>>;
  where?: InputMaybe<SuccessionProgrammeWhere>;
};

export type ProgrammesucceedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SuccessionNodeOrder>>;
  where?: InputMaybe<SuccessionSubjectWhere>;
};

export type ProgrammesupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SupportNodeOrder>>;
  where?: InputMaybe<SupportSubjectWhere>;
};

export type ProgrammesupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SupportNodeOrder>>;
  where?: InputMaybe<SupportSubjectWhere>;
};

export type ProgrammeConnection = {
  __typename?: 'ProgrammeConnection';
  edges: Array<ProgrammeEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Programme>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProgrammeConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ProgrammeEdge = {
  __typename?: 'ProgrammeEdge';
  cursor: Scalars['String']['output'];
  node: Programme;
};

export type ProgrammeFilter = {
  AND?: InputMaybe<Array<ProgrammeFilter>>;
  NOT?: InputMaybe<ProgrammeFilter>;
  OR?: InputMaybe<Array<ProgrammeFilter>>;
  activeIn?: InputMaybe<ActivitySubjectRelation>;
  aims?: InputMaybe<AimIndicatorRelation>;
  applicants?: InputMaybe<ApplicationActorRelation>;
  audiences?: InputMaybe<StringListFilter>;
  callOpened?: InputMaybe<EDTFFilter>;
  claimedBy?: InputMaybe<ClaimNodeRelation>;
  claims?: InputMaybe<ClaimNodeRelation>;
  complements?: InputMaybe<SpanStatementProgrammeRelation>;
  covers?: InputMaybe<SpanStatementRegionRelation>;
  description?: InputMaybe<StringFilter>;
  edition?: InputMaybe<IntFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  governedBy?: InputMaybe<GovernanceSubjectRelation>;
  id?: InputMaybe<IDFilter>;
  implements?: InputMaybe<SpanStatementPolicyRelation>;
  initiators?: InputMaybe<InitiationSubjectRelation>;
  managers?: InputMaybe<ManagementActorRelation>;
  name?: InputMaybe<StringFilter>;
  nameTags?: InputMaybe<StringListFilter>;
  names?: InputMaybe<StringListFilter>;
  offers?: InputMaybe<OfferTrainingModuleRelation>;
  organises?: InputMaybe<OrganisingEventRelation>;
  partOf?: InputMaybe<SpanStatementSubjectRelation>;
  participants?: InputMaybe<ParticipationActorRelation>;
  parts?: InputMaybe<SpanStatementSubjectRelation>;
  postHolders?: InputMaybe<PostHoldingPersonRelation>;
  records?: InputMaybe<RecordIndicatorRelation>;
  reformedBy?: InputMaybe<SpanStatementPolicyRelation>;
  series?: InputMaybe<StringFilter>;
  spokenAboutBy?: InputMaybe<UtteranceSubjectRelation>;
  startDate?: InputMaybe<EDTFFilter>;
  statedIn?: InputMaybe<AttestationSourceRelation>;
  succeededBy?: InputMaybe<SuccessionProgrammeRelation>;
  succeeds?: InputMaybe<SuccessionSubjectRelation>;
  supportedBy?: InputMaybe<SupportSubjectRelation>;
  supports?: InputMaybe<SupportSubjectRelation>;
  website?: InputMaybe<StringFilter>;
  wikidata?: InputMaybe<StringFilter>;
};

export type Project = Node &
  Subject & {
    __typename?: 'Project';
    acronym?: Maybe<Scalars['String']['output']>;
    activeIn: ActivitySubjectConnection;
    aims: AimIndicatorConnection;
    attendees: AttendanceSubjectConnection;
    claimedBy: ClaimNodeConnection;
    claims: ClaimNodeConnection;
    cordisId?: Maybe<Scalars['String']['output']>;
    cost?: Maybe<Scalars['Float']['output']>;
    covers: CoverageRegionConnection;
    currency?: Maybe<Scalars['CurrencyCode']['output']>;
    description?: Maybe<Scalars['String']['output']>;
    endDate?: Maybe<Scalars['EDTF']['output']>;
    id: Scalars['ID']['output'];
    initiators: InitiationSubjectConnection;
    managers: ManagementActorConnection;
    name: Scalars['String']['output'];
    nameTags?: Maybe<Array<Scalars['String']['output']>>;
    names?: Maybe<Array<Scalars['String']['output']>>;
    offers: OfferTrainingModuleConnection;
    partOf: PartProgrammeConnection;
    participants: ParticipationActorConnection;
    postHolders: PostHoldingPersonConnection;
    records: RecordIndicatorConnection;
    relations: RelationConnection;
    spokenAboutBy: UtteranceSubjectConnection;
    startDate?: Maybe<Scalars['EDTF']['output']>;
    statedIn: AttestationSourceConnection;
    succeededBy: SuccessionSubjectConnection;
    succeeds: SuccessionProjectConnection;
    supportedBy: SupportSubjectConnection;
    website?: Maybe<Scalars['URL']['output']>;
    wikidata?: Maybe<Scalars['String']['output']>;
  };

export type ProjectactiveInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActivityNodeOrder>>;
  where?: InputMaybe<ActivitySubjectWhere>;
};

export type ProjectaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AimNodeOrder>>;
  where?: InputMaybe<AimIndicatorWhere>;
};

export type ProjectattendeesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttendanceNodeOrder>>;
  where?: InputMaybe<AttendanceSubjectWhere>;
};

export type ProjectclaimedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type ProjectclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type ProjectcoversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementRegionWhere>;
};

export type ProjectinitiatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InitiationNodeOrder>>;
  where?: InputMaybe<InitiationSubjectWhere>;
};

export type ProjectmanagersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<ManagementActorWhere>;
};

export type ProjectoffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<OfferTrainingModuleWhere>;
};

export type ProjectpartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementProgrammeWhere>;
};

export type ProjectparticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationNodeOrder>>;
  where?: InputMaybe<ParticipationActorWhere>;
};

export type ProjectpostHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PostHoldingNodeOrder>>;
  where?: InputMaybe<PostHoldingPersonWhere>;
};

export type ProjectrecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordNodeOrder>>;
  where?: InputMaybe<RecordIndicatorWhere>;
};

export type ProjectrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<RelationDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<RelationshipKind>>;
  where?: InputMaybe<RelationWhere>;
};

export type ProjectspokenAboutByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtteranceNodeOrder>>;
  where?: InputMaybe<UtteranceSubjectWhere>;
};

export type ProjectstatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttestationNodeOrder>>;
  where?: InputMaybe<AttestationSourceWhere>;
};

export type ProjectsucceededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SuccessionNodeOrder>>;
  where?: InputMaybe<SuccessionSubjectWhere>;
};

export type ProjectsucceedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SuccessionNodeOrder>>;
  where?: InputMaybe<SuccessionProjectWhere>;
};

export type ProjectsupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SupportNodeOrder>>;
  where?: InputMaybe<SupportSubjectWhere>;
};

export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  edges: Array<ProjectEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Project>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProjectConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  cursor: Scalars['String']['output'];
  node: Project;
};

export type ProjectFilter = {
  AND?: InputMaybe<Array<ProjectFilter>>;
  NOT?: InputMaybe<ProjectFilter>;
  OR?: InputMaybe<Array<ProjectFilter>>;
  acronym?: InputMaybe<StringFilter>;
  activeIn?: InputMaybe<ActivitySubjectRelation>;
  aims?: InputMaybe<AimIndicatorRelation>;
  attendees?: InputMaybe<AttendanceSubjectRelation>;
  claimedBy?: InputMaybe<ClaimNodeRelation>;
  claims?: InputMaybe<ClaimNodeRelation>;
  cordisId?: InputMaybe<StringFilter>;
  cost?: InputMaybe<FloatFilter>;
  covers?: InputMaybe<SpanStatementRegionRelation>;
  currency?: InputMaybe<StringFilter>;
  description?: InputMaybe<StringFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  initiators?: InputMaybe<InitiationSubjectRelation>;
  managers?: InputMaybe<ManagementActorRelation>;
  name?: InputMaybe<StringFilter>;
  nameTags?: InputMaybe<StringListFilter>;
  names?: InputMaybe<StringListFilter>;
  offers?: InputMaybe<OfferTrainingModuleRelation>;
  partOf?: InputMaybe<SpanStatementProgrammeRelation>;
  participants?: InputMaybe<ParticipationActorRelation>;
  postHolders?: InputMaybe<PostHoldingPersonRelation>;
  records?: InputMaybe<RecordIndicatorRelation>;
  spokenAboutBy?: InputMaybe<UtteranceSubjectRelation>;
  startDate?: InputMaybe<EDTFFilter>;
  statedIn?: InputMaybe<AttestationSourceRelation>;
  succeededBy?: InputMaybe<SuccessionSubjectRelation>;
  succeeds?: InputMaybe<SuccessionProjectRelation>;
  supportedBy?: InputMaybe<SupportSubjectRelation>;
  website?: InputMaybe<StringFilter>;
  wikidata?: InputMaybe<StringFilter>;
};

export type ProjectKey =
  | { cordisId: Scalars['String']['input']; id?: never; wikidata?: never }
  | { cordisId?: never; id: Scalars['ID']['input']; wikidata?: never }
  | { cordisId?: never; id?: never; wikidata: Scalars['String']['input'] };

export type PublicBody = Actor &
  Node &
  Organisation &
  Subject & {
    __typename?: 'PublicBody';
    activeIn: ActivitySubjectConnection;
    aims: AimIndicatorConnection;
    appliedTo: ApplicationProgrammeConnection;
    attended: AttendanceSubjectConnection;
    children: OwnershipOrganisationConnection;
    claimedBy: ClaimNodeConnection;
    claims: ClaimNodeConnection;
    cordisId?: Maybe<Scalars['String']['output']>;
    description?: Maybe<Scalars['String']['output']>;
    endDate?: Maybe<Scalars['EDTF']['output']>;
    governs: GovernanceSubjectConnection;
    id: Scalars['ID']['output'];
    initiated: InitiationSubjectConnection;
    initiators: InitiationSubjectConnection;
    isSme?: Maybe<Scalars['Boolean']['output']>;
    lei?: Maybe<Scalars['String']['output']>;
    locatedIn: LocationRegionConnection;
    manages: ManagementSubjectConnection;
    matchCandidates: MatchCandidateOrganisationConnection;
    memberOf: MembershipActorConnection;
    name: Scalars['String']['output'];
    nameTags?: Maybe<Array<Scalars['String']['output']>>;
    names?: Maybe<Array<Scalars['String']['output']>>;
    offers: OfferTrainingModuleConnection;
    organises: OrganisingEventConnection;
    parents: OwnershipOrganisationConnection;
    partOf: PartOrganisationConnection;
    participatesIn: ParticipationSubjectConnection;
    partners: PartnershipActorConnection;
    parts: PartOrganisationConnection;
    postHolders: PostHoldingPersonConnection;
    records: RecordIndicatorConnection;
    reformedBy: ReformPolicyConnection;
    relations: RelationConnection;
    ror?: Maybe<Scalars['String']['output']>;
    siren?: Maybe<Scalars['String']['output']>;
    sizeClass?: Maybe<SizeClass>;
    spokeAbout: UtteranceSubjectConnection;
    spokenAboutBy: UtteranceSubjectConnection;
    startDate?: Maybe<Scalars['EDTF']['output']>;
    statedIn: AttestationSourceConnection;
    status?: Maybe<OrganisationStatus>;
    succeededBy: SuccessionOrganisationConnection;
    succeeds: SuccessionOrganisationConnection;
    supportedBy: SupportSubjectConnection;
    supports: SupportSubjectConnection;
    website?: Maybe<Scalars['URL']['output']>;
    wikidata?: Maybe<Scalars['String']['output']>;
  };

export type PublicBodyactiveInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActivityNodeOrder>>;
  where?: InputMaybe<ActivitySubjectWhere>;
};

export type PublicBodyaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AimNodeOrder>>;
  where?: InputMaybe<AimIndicatorWhere>;
};

export type PublicBodyappliedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ApplicationNodeOrder>>;
  where?: InputMaybe<ApplicationProgrammeWhere>;
};

export type PublicBodyattendedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttendanceNodeOrder>>;
  where?: InputMaybe<AttendanceSubjectWhere>;
};

export type PublicBodychildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OwnershipNodeOrder>>;
  where?: InputMaybe<OwnershipOrganisationWhere>;
};

export type PublicBodyclaimedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type PublicBodyclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type PublicBodygovernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<GovernanceSubjectWhere>;
};

export type PublicBodyinitiatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InitiationNodeOrder>>;
  where?: InputMaybe<InitiationSubjectWhere>;
};

export type PublicBodyinitiatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InitiationNodeOrder>>;
  where?: InputMaybe<InitiationSubjectWhere>;
};

export type PublicBodylocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LocationNodeOrder>>;
  where?: InputMaybe<LocationRegionWhere>;
};

export type PublicBodymanagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<ManagementSubjectWhere>;
};

export type PublicBodymatchCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MatchCandidateNodeOrder>>;
  where?: InputMaybe<MatchCandidateOrganisationWhere>;
};

export type PublicBodymemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<MembershipActorWhere>;
};

export type PublicBodyoffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<OfferTrainingModuleWhere>;
};

export type PublicBodyorganisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<OrganisingEventWhere>;
};

export type PublicBodyparentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OwnershipNodeOrder>>;
  where?: InputMaybe<OwnershipOrganisationWhere>;
};

export type PublicBodypartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementOrganisationWhere>;
};

export type PublicBodyparticipatesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationNodeOrder>>;
  where?: InputMaybe<ParticipationSubjectWhere>;
};

export type PublicBodypartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PartnershipNodeOrder>>;
  where?: InputMaybe<PartnershipActorWhere>;
};

export type PublicBodypartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementOrganisationWhere>;
};

export type PublicBodypostHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PostHoldingNodeOrder>>;
  where?: InputMaybe<PostHoldingPersonWhere>;
};

export type PublicBodyrecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordNodeOrder>>;
  where?: InputMaybe<RecordIndicatorWhere>;
};

export type PublicBodyreformedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementPolicyWhere>;
};

export type PublicBodyrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<RelationDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<RelationshipKind>>;
  where?: InputMaybe<RelationWhere>;
};

export type PublicBodyspokeAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtteranceNodeOrder>>;
  where?: InputMaybe<UtteranceSubjectWhere>;
};

export type PublicBodyspokenAboutByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtteranceNodeOrder>>;
  where?: InputMaybe<UtteranceSubjectWhere>;
};

export type PublicBodystatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttestationNodeOrder>>;
  where?: InputMaybe<AttestationSourceWhere>;
};

export type PublicBodysucceededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SuccessionNodeOrder>>;
  where?: InputMaybe<SuccessionOrganisationWhere>;
};

export type PublicBodysucceedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SuccessionNodeOrder>>;
  where?: InputMaybe<SuccessionOrganisationWhere>;
};

export type PublicBodysupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SupportNodeOrder>>;
  where?: InputMaybe<SupportSubjectWhere>;
};

export type PublicBodysupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SupportNodeOrder>>;
  where?: InputMaybe<SupportSubjectWhere>;
};

export type PublicBodyConnection = {
  __typename?: 'PublicBodyConnection';
  edges: Array<PublicBodyEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<PublicBody>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PublicBodyConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type PublicBodyEdge = {
  __typename?: 'PublicBodyEdge';
  cursor: Scalars['String']['output'];
  node: PublicBody;
};

export type PublicBodyFilter = {
  AND?: InputMaybe<Array<PublicBodyFilter>>;
  NOT?: InputMaybe<PublicBodyFilter>;
  OR?: InputMaybe<Array<PublicBodyFilter>>;
  activeIn?: InputMaybe<ActivitySubjectRelation>;
  aims?: InputMaybe<AimIndicatorRelation>;
  appliedTo?: InputMaybe<ApplicationProgrammeRelation>;
  attended?: InputMaybe<AttendanceSubjectRelation>;
  children?: InputMaybe<OwnershipOrganisationRelation>;
  claimedBy?: InputMaybe<ClaimNodeRelation>;
  claims?: InputMaybe<ClaimNodeRelation>;
  cordisId?: InputMaybe<StringFilter>;
  description?: InputMaybe<StringFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  governs?: InputMaybe<GovernanceSubjectRelation>;
  id?: InputMaybe<IDFilter>;
  initiated?: InputMaybe<InitiationSubjectRelation>;
  initiators?: InputMaybe<InitiationSubjectRelation>;
  isSme?: InputMaybe<BooleanFilter>;
  lei?: InputMaybe<StringFilter>;
  locatedIn?: InputMaybe<LocationRegionRelation>;
  manages?: InputMaybe<ManagementSubjectRelation>;
  matchCandidates?: InputMaybe<MatchCandidateOrganisationRelation>;
  memberOf?: InputMaybe<MembershipActorRelation>;
  name?: InputMaybe<StringFilter>;
  nameTags?: InputMaybe<StringListFilter>;
  names?: InputMaybe<StringListFilter>;
  offers?: InputMaybe<OfferTrainingModuleRelation>;
  organises?: InputMaybe<OrganisingEventRelation>;
  parents?: InputMaybe<OwnershipOrganisationRelation>;
  partOf?: InputMaybe<SpanStatementOrganisationRelation>;
  participatesIn?: InputMaybe<ParticipationSubjectRelation>;
  partners?: InputMaybe<PartnershipActorRelation>;
  parts?: InputMaybe<SpanStatementOrganisationRelation>;
  postHolders?: InputMaybe<PostHoldingPersonRelation>;
  records?: InputMaybe<RecordIndicatorRelation>;
  reformedBy?: InputMaybe<SpanStatementPolicyRelation>;
  ror?: InputMaybe<StringFilter>;
  siren?: InputMaybe<StringFilter>;
  sizeClass?: InputMaybe<SizeClassFilter>;
  spokeAbout?: InputMaybe<UtteranceSubjectRelation>;
  spokenAboutBy?: InputMaybe<UtteranceSubjectRelation>;
  startDate?: InputMaybe<EDTFFilter>;
  statedIn?: InputMaybe<AttestationSourceRelation>;
  status?: InputMaybe<OrganisationStatusFilter>;
  succeededBy?: InputMaybe<SuccessionOrganisationRelation>;
  succeeds?: InputMaybe<SuccessionOrganisationRelation>;
  supportedBy?: InputMaybe<SupportSubjectRelation>;
  supports?: InputMaybe<SupportSubjectRelation>;
  website?: InputMaybe<StringFilter>;
  wikidata?: InputMaybe<StringFilter>;
};

export type PutInput = {
  id: Scalars['ID']['input'];
  kind?: InputMaybe<Kind>;
  names?: InputMaybe<Scalars['Properties']['input']>;
  properties?: InputMaybe<Scalars['Properties']['input']>;
  stated?: InputMaybe<Scalars['Properties']['input']>;
};

export type QualityLabel = Node &
  Subject & {
    __typename?: 'QualityLabel';
    aims: AimIndicatorConnection;
    claimedBy: ClaimNodeConnection;
    claims: ClaimNodeConnection;
    covers: CoverageRegionConnection;
    description?: Maybe<Scalars['String']['output']>;
    endDate?: Maybe<Scalars['EDTF']['output']>;
    governedBy: GovernanceSubjectConnection;
    id: Scalars['ID']['output'];
    implements: ImplementationPolicyConnection;
    initiators: InitiationSubjectConnection;
    labelled: LabellingClusterConnection;
    name: Scalars['String']['output'];
    nameTags?: Maybe<Array<Scalars['String']['output']>>;
    names?: Maybe<Array<Scalars['String']['output']>>;
    records: RecordIndicatorConnection;
    reformedBy: ReformPolicyConnection;
    relations: RelationConnection;
    spokenAboutBy: UtteranceSubjectConnection;
    startDate?: Maybe<Scalars['EDTF']['output']>;
    statedIn: AttestationSourceConnection;
    succeededBy: SuccessionQualityLabelConnection;
    succeeds: SuccessionQualityLabelConnection;
    website?: Maybe<Scalars['URL']['output']>;
    wikidata?: Maybe<Scalars['String']['output']>;
  };

export type QualityLabelaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AimNodeOrder>>;
  where?: InputMaybe<AimIndicatorWhere>;
};

export type QualityLabelclaimedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type QualityLabelclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type QualityLabelcoversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementRegionWhere>;
};

export type QualityLabelgovernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<GovernanceSubjectWhere>;
};

export type QualityLabelimplementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementPolicyWhere>;
};

export type QualityLabelinitiatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InitiationNodeOrder>>;
  where?: InputMaybe<InitiationSubjectWhere>;
};

export type QualityLabellabelledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LabellingNodeOrder>>;
  where?: InputMaybe<LabellingClusterWhere>;
};

export type QualityLabelrecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordNodeOrder>>;
  where?: InputMaybe<RecordIndicatorWhere>;
};

export type QualityLabelreformedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementPolicyWhere>;
};

export type QualityLabelrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<RelationDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<RelationshipKind>>;
  where?: InputMaybe<RelationWhere>;
};

export type QualityLabelspokenAboutByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtteranceNodeOrder>>;
  where?: InputMaybe<UtteranceSubjectWhere>;
};

export type QualityLabelstatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttestationNodeOrder>>;
  where?: InputMaybe<AttestationSourceWhere>;
};

export type QualityLabelsucceededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SuccessionNodeOrder>>;
  where?: InputMaybe<SuccessionQualityLabelWhere>;
};

export type QualityLabelsucceedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SuccessionNodeOrder>>;
  where?: InputMaybe<SuccessionQualityLabelWhere>;
};

export type QualityLabelConnection = {
  __typename?: 'QualityLabelConnection';
  edges: Array<QualityLabelEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<QualityLabel>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type QualityLabelConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type QualityLabelEdge = {
  __typename?: 'QualityLabelEdge';
  cursor: Scalars['String']['output'];
  node: QualityLabel;
};

export type QualityLabelFilter = {
  AND?: InputMaybe<Array<QualityLabelFilter>>;
  NOT?: InputMaybe<QualityLabelFilter>;
  OR?: InputMaybe<Array<QualityLabelFilter>>;
  aims?: InputMaybe<AimIndicatorRelation>;
  claimedBy?: InputMaybe<ClaimNodeRelation>;
  claims?: InputMaybe<ClaimNodeRelation>;
  covers?: InputMaybe<SpanStatementRegionRelation>;
  description?: InputMaybe<StringFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  governedBy?: InputMaybe<GovernanceSubjectRelation>;
  id?: InputMaybe<IDFilter>;
  implements?: InputMaybe<SpanStatementPolicyRelation>;
  initiators?: InputMaybe<InitiationSubjectRelation>;
  labelled?: InputMaybe<LabellingClusterRelation>;
  name?: InputMaybe<StringFilter>;
  nameTags?: InputMaybe<StringListFilter>;
  names?: InputMaybe<StringListFilter>;
  records?: InputMaybe<RecordIndicatorRelation>;
  reformedBy?: InputMaybe<SpanStatementPolicyRelation>;
  spokenAboutBy?: InputMaybe<UtteranceSubjectRelation>;
  startDate?: InputMaybe<EDTFFilter>;
  statedIn?: InputMaybe<AttestationSourceRelation>;
  succeededBy?: InputMaybe<SuccessionQualityLabelRelation>;
  succeeds?: InputMaybe<SuccessionQualityLabelRelation>;
  website?: InputMaybe<StringFilter>;
  wikidata?: InputMaybe<StringFilter>;
};

export type Query = {
  __typename?: 'Query';
  actor?: Maybe<Actor>;
  actors?: Maybe<ActorConnection>;
  association?: Maybe<Association>;
  associations?: Maybe<AssociationConnection>;
  at: Query;
  changesOf?: Maybe<Array<Revision>>;
  cluster?: Maybe<Cluster>;
  clusters?: Maybe<ClusterConnection>;
  dataset?: Maybe<Dataset>;
  educationProvider?: Maybe<EducationProvider>;
  educationProviders?: Maybe<EducationProviderConnection>;
  event?: Maybe<Event>;
  events?: Maybe<EventConnection>;
  firm?: Maybe<Firm>;
  firms?: Maybe<FirmConnection>;
  indicator?: Maybe<Indicator>;
  indicators?: Maybe<IndicatorConnection>;
  metaCluster?: Maybe<MetaCluster>;
  metaClusters?: Maybe<MetaClusterConnection>;
  node?: Maybe<Node>;
  nodes?: Maybe<Array<Maybe<Node>>>;
  organisation?: Maybe<Organisation>;
  organisations?: Maybe<OrganisationConnection>;
  person?: Maybe<Person>;
  persons?: Maybe<PersonConnection>;
  policies?: Maybe<PolicyConnection>;
  policy?: Maybe<Policy>;
  programme?: Maybe<Programme>;
  programmes?: Maybe<ProgrammeConnection>;
  project?: Maybe<Project>;
  projects?: Maybe<ProjectConnection>;
  publicBodies?: Maybe<PublicBodyConnection>;
  publicBody?: Maybe<PublicBody>;
  qualityLabel?: Maybe<QualityLabel>;
  qualityLabels?: Maybe<QualityLabelConnection>;
  region?: Maybe<Region>;
  regions?: Maybe<RegionConnection>;
  registries?: Maybe<RegistryConnection>;
  registry?: Maybe<Registry>;
  researchInstitute?: Maybe<ResearchInstitute>;
  researchInstitutes?: Maybe<ResearchInstituteConnection>;
  search?: Maybe<SearchConnection>;
  source?: Maybe<Source>;
  sources?: Maybe<SourceConnection>;
  suggest?: Maybe<Array<Suggestion>>;
  topic?: Maybe<Topic>;
  topics?: Maybe<TopicConnection>;
  trainingModule?: Maybe<TrainingModule>;
  trainingModules?: Maybe<TrainingModuleConnection>;
  valueChain?: Maybe<ValueChain>;
  valueChains?: Maybe<ValueChainConnection>;
};

export type QueryactorArgs = {
  by: SubjectKey;
};

export type QueryactorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NodeOrder>>;
  where?: InputMaybe<ActorFilter>;
};

export type QueryassociationArgs = {
  by: OrganisationKey;
};

export type QueryassociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NodeOrder>>;
  where?: InputMaybe<AssociationFilter>;
};

export type QueryatArgs = {
  certainty?: InputMaybe<Certainty>;
  date?: InputMaybe<Scalars['Date']['input']>;
};

export type QuerychangesOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};

export type QueryclusterArgs = {
  by: SubjectKey;
};

export type QueryclustersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NodeOrder>>;
  where?: InputMaybe<ClusterFilter>;
};

export type QueryeducationProviderArgs = {
  by: OrganisationKey;
};

export type QueryeducationProvidersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NodeOrder>>;
  where?: InputMaybe<OrganisationFilter>;
};

export type QueryeventArgs = {
  by: SubjectKey;
};

export type QueryeventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NodeOrder>>;
  where?: InputMaybe<EventFilter>;
};

export type QueryfirmArgs = {
  by: OrganisationKey;
};

export type QueryfirmsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NodeOrder>>;
  where?: InputMaybe<OrganisationFilter>;
};

export type QueryindicatorArgs = {
  by: SubjectKey;
};

export type QueryindicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NodeOrder>>;
  where?: InputMaybe<IndicatorFilter>;
};

export type QuerymetaClusterArgs = {
  by: SubjectKey;
};

export type QuerymetaClustersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NodeOrder>>;
  where?: InputMaybe<MetaClusterFilter>;
};

export type QuerynodeArgs = {
  id: Scalars['ID']['input'];
};

export type QuerynodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};

export type QueryorganisationArgs = {
  by: OrganisationKey;
};

export type QueryorganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NodeOrder>>;
  where?: InputMaybe<OrganisationFilter>;
};

export type QuerypersonArgs = {
  by: SubjectKey;
};

export type QuerypersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NodeOrder>>;
  where?: InputMaybe<PersonFilter>;
};

export type QuerypoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NodeOrder>>;
  where?: InputMaybe<PolicyFilter>;
};

export type QuerypolicyArgs = {
  by: SubjectKey;
};

export type QueryprogrammeArgs = {
  by: SubjectKey;
};

export type QueryprogrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NodeOrder>>;
  where?: InputMaybe<ProgrammeFilter>;
};

export type QueryprojectArgs = {
  by: ProjectKey;
};

export type QueryprojectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NodeOrder>>;
  where?: InputMaybe<ProjectFilter>;
};

export type QuerypublicBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NodeOrder>>;
  where?: InputMaybe<PublicBodyFilter>;
};

export type QuerypublicBodyArgs = {
  by: OrganisationKey;
};

export type QueryqualityLabelArgs = {
  by: SubjectKey;
};

export type QueryqualityLabelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NodeOrder>>;
  where?: InputMaybe<QualityLabelFilter>;
};

export type QueryregionArgs = {
  by: SubjectKey;
};

export type QueryregionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NodeOrder>>;
  where?: InputMaybe<RegionFilter>;
};

export type QueryregistriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NodeOrder>>;
  where?: InputMaybe<RegistryFilter>;
};

export type QueryregistryArgs = {
  by: SubjectKey;
};

export type QueryresearchInstituteArgs = {
  by: OrganisationKey;
};

export type QueryresearchInstitutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NodeOrder>>;
  where?: InputMaybe<OrganisationFilter>;
};

export type QuerysearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Kind>>;
  text: Scalars['String']['input'];
};

export type QuerysourceArgs = {
  by: NodeKey;
};

export type QuerysourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NodeOrder>>;
  where?: InputMaybe<SourceFilter>;
};

export type QuerysuggestArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Kind>>;
  text: Scalars['String']['input'];
};

export type QuerytopicArgs = {
  by: SubjectKey;
};

export type QuerytopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NodeOrder>>;
  where?: InputMaybe<TopicFilter>;
};

export type QuerytrainingModuleArgs = {
  by: SubjectKey;
};

export type QuerytrainingModulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NodeOrder>>;
  where?: InputMaybe<TrainingModuleFilter>;
};

export type QueryvalueChainArgs = {
  by: SubjectKey;
};

export type QueryvalueChainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NodeOrder>>;
  where?: InputMaybe<ValueChainFilter>;
};

export type RecordFilter = {
  AND?: InputMaybe<Array<RecordFilter>>;
  NOT?: InputMaybe<RecordFilter>;
  OR?: InputMaybe<Array<RecordFilter>>;
  asOf?: InputMaybe<EDTFFilter>;
  comparator?: InputMaybe<ComparatorFilter>;
  confidence?: InputMaybe<ConfidenceFilter>;
  date?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  sources?: InputMaybe<EvidenceRelation>;
  value?: InputMaybe<FloatFilter>;
};

export type RecordIndicatorConnection = {
  __typename?: 'RecordIndicatorConnection';
  changes: Changes;
  edges: Array<RecordIndicatorEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Indicator>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RecordIndicatorConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type RecordIndicatorConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RecordIndicatorEdge = Statement & {
  __typename?: 'RecordIndicatorEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  comparator?: Maybe<Comparator>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  date?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: Indicator;
  sources: Array<Evidence>;
  value?: Maybe<Scalars['Float']['output']>;
};

export type RecordIndicatorRelation = {
  all?: InputMaybe<RecordIndicatorWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<RecordIndicatorWhere>;
  some?: InputMaybe<RecordIndicatorWhere>;
};

export type RecordIndicatorWhere = {
  AND?: InputMaybe<Array<RecordIndicatorWhere>>;
  NOT?: InputMaybe<RecordIndicatorWhere>;
  OR?: InputMaybe<Array<RecordIndicatorWhere>>;
  edge?: InputMaybe<RecordFilter>;
  node?: InputMaybe<IndicatorFilter>;
};

export type RecordNodeOrder = { edge: RecordOrder; node?: never } | { edge?: never; node: NodeOrder };

export type RecordOrder =
  | { asOf: SortDirection; comparator?: never; confidence?: never; date?: never; id?: never; value?: never }
  | { asOf?: never; comparator: SortDirection; confidence?: never; date?: never; id?: never; value?: never }
  | { asOf?: never; comparator?: never; confidence: SortDirection; date?: never; id?: never; value?: never }
  | { asOf?: never; comparator?: never; confidence?: never; date: SortDirection; id?: never; value?: never }
  | { asOf?: never; comparator?: never; confidence?: never; date?: never; id: SortDirection; value?: never }
  | { asOf?: never; comparator?: never; confidence?: never; date?: never; id?: never; value: SortDirection };

export type RecordSubjectConnection = {
  __typename?: 'RecordSubjectConnection';
  changes: Changes;
  edges: Array<RecordSubjectEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Subject>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RecordSubjectConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type RecordSubjectConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RecordSubjectEdge = Statement & {
  __typename?: 'RecordSubjectEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  comparator?: Maybe<Comparator>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  date?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: Subject;
  sources: Array<Evidence>;
  value?: Maybe<Scalars['Float']['output']>;
};

export type RecordSubjectRelation = {
  all?: InputMaybe<RecordSubjectWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<RecordSubjectWhere>;
  some?: InputMaybe<RecordSubjectWhere>;
};

export type RecordSubjectWhere = {
  AND?: InputMaybe<Array<RecordSubjectWhere>>;
  NOT?: InputMaybe<RecordSubjectWhere>;
  OR?: InputMaybe<Array<RecordSubjectWhere>>;
  edge?: InputMaybe<RecordFilter>;
  node?: InputMaybe<SubjectFilter>;
};

export type ReformPolicyConnection = {
  __typename?: 'ReformPolicyConnection';
  changes: Changes;
  edges: Array<ReformPolicyEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Policy>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ReformPolicyConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type ReformPolicyConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ReformPolicyEdge = Statement & {
  __typename?: 'ReformPolicyEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: Policy;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type ReformSubjectConnection = {
  __typename?: 'ReformSubjectConnection';
  changes: Changes;
  edges: Array<ReformSubjectEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Subject>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ReformSubjectConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type ReformSubjectConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ReformSubjectEdge = Statement & {
  __typename?: 'ReformSubjectEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: Subject;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type Region = Node &
  Subject & {
    __typename?: 'Region';
    claimedBy: ClaimNodeConnection;
    claims: ClaimNodeConnection;
    code?: Maybe<Scalars['String']['output']>;
    codeVersion?: Maybe<Scalars['String']['output']>;
    country?: Maybe<Scalars['CountryCode']['output']>;
    coveredBy: CoverageSubjectConnection;
    description?: Maybe<Scalars['String']['output']>;
    endDate?: Maybe<Scalars['EDTF']['output']>;
    governs: GovernanceSubjectConnection;
    id: Scalars['ID']['output'];
    initiated: InitiationSubjectConnection;
    lat?: Maybe<Scalars['Float']['output']>;
    level?: Maybe<RegionLevel>;
    located: LocationSubjectConnection;
    lon?: Maybe<Scalars['Float']['output']>;
    name: Scalars['String']['output'];
    nameTags?: Maybe<Array<Scalars['String']['output']>>;
    names?: Maybe<Array<Scalars['String']['output']>>;
    partOf: PartRegionConnection;
    parts: PartRegionConnection;
    records: RecordIndicatorConnection;
    relations: RelationConnection;
    spokenAboutBy: UtteranceSubjectConnection;
    startDate?: Maybe<Scalars['EDTF']['output']>;
    statedIn: AttestationSourceConnection;
    succeededBy: SuccessionRegionConnection;
    succeeds: SuccessionRegionConnection;
    website?: Maybe<Scalars['URL']['output']>;
    wikidata?: Maybe<Scalars['String']['output']>;
  };

export type RegionclaimedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type RegionclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type RegioncoveredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementSubjectWhere>;
};

export type RegiongovernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<GovernanceSubjectWhere>;
};

export type RegioninitiatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InitiationNodeOrder>>;
  where?: InputMaybe<InitiationSubjectWhere>;
};

export type RegionlocatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LocationNodeOrder>>;
  where?: InputMaybe<LocationSubjectWhere>;
};

export type RegionpartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementRegionWhere>;
};

export type RegionpartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementRegionWhere>;
};

export type RegionrecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordNodeOrder>>;
  where?: InputMaybe<RecordIndicatorWhere>;
};

export type RegionrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<RelationDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<RelationshipKind>>;
  where?: InputMaybe<RelationWhere>;
};

export type RegionspokenAboutByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtteranceNodeOrder>>;
  where?: InputMaybe<UtteranceSubjectWhere>;
};

export type RegionstatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttestationNodeOrder>>;
  where?: InputMaybe<AttestationSourceWhere>;
};

export type RegionsucceededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SuccessionNodeOrder>>;
  where?: InputMaybe<SuccessionRegionWhere>;
};

export type RegionsucceedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SuccessionNodeOrder>>;
  where?: InputMaybe<SuccessionRegionWhere>;
};

export type RegionConnection = {
  __typename?: 'RegionConnection';
  edges: Array<RegionEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Region>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RegionConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RegionEdge = {
  __typename?: 'RegionEdge';
  cursor: Scalars['String']['output'];
  node: Region;
};

export type RegionFilter = {
  AND?: InputMaybe<Array<RegionFilter>>;
  NOT?: InputMaybe<RegionFilter>;
  OR?: InputMaybe<Array<RegionFilter>>;
  claimedBy?: InputMaybe<ClaimNodeRelation>;
  claims?: InputMaybe<ClaimNodeRelation>;
  code?: InputMaybe<StringFilter>;
  codeVersion?: InputMaybe<StringFilter>;
  country?: InputMaybe<StringFilter>;
  coveredBy?: InputMaybe<SpanStatementSubjectRelation>;
  description?: InputMaybe<StringFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  governs?: InputMaybe<GovernanceSubjectRelation>;
  id?: InputMaybe<IDFilter>;
  initiated?: InputMaybe<InitiationSubjectRelation>;
  lat?: InputMaybe<FloatFilter>;
  level?: InputMaybe<RegionLevelFilter>;
  located?: InputMaybe<LocationSubjectRelation>;
  lon?: InputMaybe<FloatFilter>;
  name?: InputMaybe<StringFilter>;
  nameTags?: InputMaybe<StringListFilter>;
  names?: InputMaybe<StringListFilter>;
  partOf?: InputMaybe<SpanStatementRegionRelation>;
  parts?: InputMaybe<SpanStatementRegionRelation>;
  records?: InputMaybe<RecordIndicatorRelation>;
  spokenAboutBy?: InputMaybe<UtteranceSubjectRelation>;
  startDate?: InputMaybe<EDTFFilter>;
  statedIn?: InputMaybe<AttestationSourceRelation>;
  succeededBy?: InputMaybe<SuccessionRegionRelation>;
  succeeds?: InputMaybe<SuccessionRegionRelation>;
  website?: InputMaybe<StringFilter>;
  wikidata?: InputMaybe<StringFilter>;
};

export type RegionLevel = 'COUNTRY' | 'MACRO_REGION' | 'NUTS_1' | 'NUTS_2' | 'NUTS_3' | 'UNION';

export type RegionLevelFilter = {
  eq?: InputMaybe<RegionLevel>;
  in?: InputMaybe<Array<RegionLevel>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Registry = Node &
  Subject & {
    __typename?: 'Registry';
    aims: AimIndicatorConnection;
    claimedBy: ClaimNodeConnection;
    claims: ClaimNodeConnection;
    description?: Maybe<Scalars['String']['output']>;
    endDate?: Maybe<Scalars['EDTF']['output']>;
    id: Scalars['ID']['output'];
    lists: ListingClusterConnection;
    name: Scalars['String']['output'];
    nameTags?: Maybe<Array<Scalars['String']['output']>>;
    names?: Maybe<Array<Scalars['String']['output']>>;
    records: RecordIndicatorConnection;
    relations: RelationConnection;
    spokenAboutBy: UtteranceSubjectConnection;
    startDate?: Maybe<Scalars['EDTF']['output']>;
    statedIn: AttestationSourceConnection;
    website?: Maybe<Scalars['URL']['output']>;
    wikidata?: Maybe<Scalars['String']['output']>;
  };

export type RegistryaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AimNodeOrder>>;
  where?: InputMaybe<AimIndicatorWhere>;
};

export type RegistryclaimedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type RegistryclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type RegistrylistsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ListingNodeOrder>>;
  where?: InputMaybe<ListingClusterWhere>;
};

export type RegistryrecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordNodeOrder>>;
  where?: InputMaybe<RecordIndicatorWhere>;
};

export type RegistryrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<RelationDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<RelationshipKind>>;
  where?: InputMaybe<RelationWhere>;
};

export type RegistryspokenAboutByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtteranceNodeOrder>>;
  where?: InputMaybe<UtteranceSubjectWhere>;
};

export type RegistrystatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttestationNodeOrder>>;
  where?: InputMaybe<AttestationSourceWhere>;
};

export type RegistryConnection = {
  __typename?: 'RegistryConnection';
  edges: Array<RegistryEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Registry>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RegistryConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RegistryEdge = {
  __typename?: 'RegistryEdge';
  cursor: Scalars['String']['output'];
  node: Registry;
};

export type RegistryFilter = {
  AND?: InputMaybe<Array<RegistryFilter>>;
  NOT?: InputMaybe<RegistryFilter>;
  OR?: InputMaybe<Array<RegistryFilter>>;
  aims?: InputMaybe<AimIndicatorRelation>;
  claimedBy?: InputMaybe<ClaimNodeRelation>;
  claims?: InputMaybe<ClaimNodeRelation>;
  description?: InputMaybe<StringFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  lists?: InputMaybe<ListingClusterRelation>;
  name?: InputMaybe<StringFilter>;
  nameTags?: InputMaybe<StringListFilter>;
  names?: InputMaybe<StringListFilter>;
  records?: InputMaybe<RecordIndicatorRelation>;
  spokenAboutBy?: InputMaybe<UtteranceSubjectRelation>;
  startDate?: InputMaybe<EDTFFilter>;
  statedIn?: InputMaybe<AttestationSourceRelation>;
  website?: InputMaybe<StringFilter>;
  wikidata?: InputMaybe<StringFilter>;
};

export type RelationConnection = {
  __typename?: 'RelationConnection';
  changes: Changes;
  edges: Array<RelationEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Node>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RelationConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type RelationConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RelationDirection = 'BOTH' | 'IN' | 'OUT';

export type RelationEdge = Statement & {
  __typename?: 'RelationEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  comparator?: Maybe<Comparator>;
  confidence: Confidence;
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  cursor: Scalars['String']['output'];
  date?: Maybe<Scalars['EDTF']['output']>;
  direction: RelationDirection;
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  kind?: Maybe<Scalars['String']['output']>;
  node: Node;
  role?: Maybe<Scalars['String']['output']>;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
  type: RelationshipKind;
  value?: Maybe<Scalars['Float']['output']>;
};

export type RelationWhere = {
  AND?: InputMaybe<Array<RelationWhere>>;
  NOT?: InputMaybe<RelationWhere>;
  OR?: InputMaybe<Array<RelationWhere>>;
  edge?: InputMaybe<StatementFilter>;
  node?: InputMaybe<NodeFilter>;
};

export type RelationshipKind =
  | 'ACTIVE_IN'
  | 'AIMS_FOR'
  | 'APPLIED_TO'
  | 'ATTENDED'
  | 'COMPLEMENTS'
  | 'COVERS'
  | 'FEEDS'
  | 'GOVERNS'
  | 'HAS_PARENT'
  | 'HOLDS_POST'
  | 'IMPLEMENTS'
  | 'INITIATED'
  | 'LABELLED'
  | 'LISTED_IN'
  | 'LOCATED_IN'
  | 'MANAGES'
  | 'MEMBER_OF'
  | 'OFFERS'
  | 'ORGANISES'
  | 'PARTICIPATES_IN'
  | 'PARTNERS_WITH'
  | 'PART_OF'
  | 'RECORDED'
  | 'REFORMS'
  | 'SPOKE_ABOUT'
  | 'SUCCEEDS'
  | 'SUPPORTS';

export type ResearchInstitute = Actor &
  Node &
  Organisation &
  Subject & {
    __typename?: 'ResearchInstitute';
    activeIn: ActivitySubjectConnection;
    aims: AimIndicatorConnection;
    appliedTo: ApplicationProgrammeConnection;
    attended: AttendanceSubjectConnection;
    children: OwnershipOrganisationConnection;
    claimedBy: ClaimNodeConnection;
    claims: ClaimNodeConnection;
    cordisId?: Maybe<Scalars['String']['output']>;
    description?: Maybe<Scalars['String']['output']>;
    endDate?: Maybe<Scalars['EDTF']['output']>;
    id: Scalars['ID']['output'];
    initiated: InitiationSubjectConnection;
    initiators: InitiationSubjectConnection;
    isSme?: Maybe<Scalars['Boolean']['output']>;
    lei?: Maybe<Scalars['String']['output']>;
    locatedIn: LocationRegionConnection;
    manages: ManagementSubjectConnection;
    matchCandidates: MatchCandidateOrganisationConnection;
    memberOf: MembershipActorConnection;
    name: Scalars['String']['output'];
    nameTags?: Maybe<Array<Scalars['String']['output']>>;
    names?: Maybe<Array<Scalars['String']['output']>>;
    offers: OfferTrainingModuleConnection;
    organises: OrganisingEventConnection;
    parents: OwnershipOrganisationConnection;
    partOf: PartOrganisationConnection;
    participatesIn: ParticipationSubjectConnection;
    partners: PartnershipActorConnection;
    parts: PartOrganisationConnection;
    postHolders: PostHoldingPersonConnection;
    records: RecordIndicatorConnection;
    relations: RelationConnection;
    ror?: Maybe<Scalars['String']['output']>;
    siren?: Maybe<Scalars['String']['output']>;
    sizeClass?: Maybe<SizeClass>;
    spokeAbout: UtteranceSubjectConnection;
    spokenAboutBy: UtteranceSubjectConnection;
    startDate?: Maybe<Scalars['EDTF']['output']>;
    statedIn: AttestationSourceConnection;
    status?: Maybe<OrganisationStatus>;
    succeededBy: SuccessionOrganisationConnection;
    succeeds: SuccessionOrganisationConnection;
    supportedBy: SupportSubjectConnection;
    supports: SupportSubjectConnection;
    website?: Maybe<Scalars['URL']['output']>;
    wikidata?: Maybe<Scalars['String']['output']>;
  };

export type ResearchInstituteactiveInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActivityNodeOrder>>;
  where?: InputMaybe<ActivitySubjectWhere>;
};

export type ResearchInstituteaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AimNodeOrder>>;
  where?: InputMaybe<AimIndicatorWhere>;
};

export type ResearchInstituteappliedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ApplicationNodeOrder>>;
  where?: InputMaybe<ApplicationProgrammeWhere>;
};

export type ResearchInstituteattendedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttendanceNodeOrder>>;
  where?: InputMaybe<AttendanceSubjectWhere>;
};

export type ResearchInstitutechildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OwnershipNodeOrder>>;
  where?: InputMaybe<OwnershipOrganisationWhere>;
};

export type ResearchInstituteclaimedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type ResearchInstituteclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type ResearchInstituteinitiatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InitiationNodeOrder>>;
  where?: InputMaybe<InitiationSubjectWhere>;
};

export type ResearchInstituteinitiatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InitiationNodeOrder>>;
  where?: InputMaybe<InitiationSubjectWhere>;
};

export type ResearchInstitutelocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LocationNodeOrder>>;
  where?: InputMaybe<LocationRegionWhere>;
};

export type ResearchInstitutemanagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<ManagementSubjectWhere>;
};

export type ResearchInstitutematchCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MatchCandidateNodeOrder>>;
  where?: InputMaybe<MatchCandidateOrganisationWhere>;
};

export type ResearchInstitutememberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<MembershipActorWhere>;
};

export type ResearchInstituteoffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<OfferTrainingModuleWhere>;
};

export type ResearchInstituteorganisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<OrganisingEventWhere>;
};

export type ResearchInstituteparentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OwnershipNodeOrder>>;
  where?: InputMaybe<OwnershipOrganisationWhere>;
};

export type ResearchInstitutepartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementOrganisationWhere>;
};

export type ResearchInstituteparticipatesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationNodeOrder>>;
  where?: InputMaybe<ParticipationSubjectWhere>;
};

export type ResearchInstitutepartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PartnershipNodeOrder>>;
  where?: InputMaybe<PartnershipActorWhere>;
};

export type ResearchInstitutepartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementOrganisationWhere>;
};

export type ResearchInstitutepostHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PostHoldingNodeOrder>>;
  where?: InputMaybe<PostHoldingPersonWhere>;
};

export type ResearchInstituterecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordNodeOrder>>;
  where?: InputMaybe<RecordIndicatorWhere>;
};

export type ResearchInstituterelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<RelationDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<RelationshipKind>>;
  where?: InputMaybe<RelationWhere>;
};

export type ResearchInstitutespokeAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtteranceNodeOrder>>;
  where?: InputMaybe<UtteranceSubjectWhere>;
};

export type ResearchInstitutespokenAboutByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtteranceNodeOrder>>;
  where?: InputMaybe<UtteranceSubjectWhere>;
};

export type ResearchInstitutestatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttestationNodeOrder>>;
  where?: InputMaybe<AttestationSourceWhere>;
};

export type ResearchInstitutesucceededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SuccessionNodeOrder>>;
  where?: InputMaybe<SuccessionOrganisationWhere>;
};

export type ResearchInstitutesucceedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SuccessionNodeOrder>>;
  where?: InputMaybe<SuccessionOrganisationWhere>;
};

export type ResearchInstitutesupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SupportNodeOrder>>;
  where?: InputMaybe<SupportSubjectWhere>;
};

export type ResearchInstitutesupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SupportNodeOrder>>;
  where?: InputMaybe<SupportSubjectWhere>;
};

export type ResearchInstituteConnection = {
  __typename?: 'ResearchInstituteConnection';
  edges: Array<ResearchInstituteEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<ResearchInstitute>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ResearchInstituteConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ResearchInstituteEdge = {
  __typename?: 'ResearchInstituteEdge';
  cursor: Scalars['String']['output'];
  node: ResearchInstitute;
};

export type Revision = {
  __typename?: 'Revision';
  after?: Maybe<Scalars['Properties']['output']>;
  at: Scalars['String']['output'];
  before?: Maybe<Scalars['Properties']['output']>;
  by: Scalars['String']['output'];
  contribution: Scalars['ID']['output'];
  source: Scalars['ID']['output'];
  subject: Scalars['ID']['output'];
  why?: Maybe<Scalars['String']['output']>;
};

export type SearchConnection = {
  __typename?: 'SearchConnection';
  edges: Array<SearchEdge>;
  nodes: Array<Node>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SearchEdge = {
  __typename?: 'SearchEdge';
  cursor: Scalars['String']['output'];
  matched: MatchedName;
  node: Node;
};

export type Side = 'PRIVATE' | 'PUBLIC_AUTHORITY' | 'PUBLIC_RESEARCH';

export type SideFilter = {
  eq?: InputMaybe<Side>;
  in?: InputMaybe<Array<Side>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Site = 'HEADQUARTERS' | 'REGIONAL_HEADQUARTERS' | 'REGISTERED' | 'SITE';

export type SiteFilter = {
  eq?: InputMaybe<Site>;
  in?: InputMaybe<Array<Site>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SizeClass = 'LARGE' | 'MEDIUM' | 'MICRO' | 'SMALL';

export type SizeClassFilter = {
  eq?: InputMaybe<SizeClass>;
  in?: InputMaybe<Array<SizeClass>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SortDirection = 'ASC' | 'DESC';

export type Source = Node & {
  __typename?: 'Source';
  claimedBy: ClaimNodeConnection;
  claims: ClaimNodeConnection;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  language?: Maybe<Scalars['LanguageCode']['output']>;
  licence?: Maybe<Scalars['String']['output']>;
  modified?: Maybe<Scalars['EDTF']['output']>;
  name: Scalars['String']['output'];
  nameTags?: Maybe<Array<Scalars['String']['output']>>;
  names?: Maybe<Array<Scalars['String']['output']>>;
  published?: Maybe<Scalars['EDTF']['output']>;
  publishers?: Maybe<Array<Scalars['String']['output']>>;
  relations: RelationConnection;
  retrieved?: Maybe<Scalars['EDTF']['output']>;
  sha256?: Maybe<Scalars['String']['output']>;
  statedIn: AttestationSourceConnection;
  states: AttestationNodeConnection;
  title?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['URL']['output']>;
  website?: Maybe<Scalars['URL']['output']>;
};

export type SourceclaimedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type SourceclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type SourcerelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<RelationDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<RelationshipKind>>;
  where?: InputMaybe<RelationWhere>;
};

export type SourcestatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttestationNodeOrder>>;
  where?: InputMaybe<AttestationSourceWhere>;
};

export type SourcestatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttestationNodeOrder>>;
  where?: InputMaybe<AttestationNodeWhere>;
};

export type SourceConnection = {
  __typename?: 'SourceConnection';
  edges: Array<SourceEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Source>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SourceConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type SourceEdge = {
  __typename?: 'SourceEdge';
  cursor: Scalars['String']['output'];
  node: Source;
};

export type SourceFilter = {
  AND?: InputMaybe<Array<SourceFilter>>;
  NOT?: InputMaybe<SourceFilter>;
  OR?: InputMaybe<Array<SourceFilter>>;
  claimedBy?: InputMaybe<ClaimNodeRelation>;
  claims?: InputMaybe<ClaimNodeRelation>;
  description?: InputMaybe<StringFilter>;
  id?: InputMaybe<IDFilter>;
  language?: InputMaybe<StringFilter>;
  licence?: InputMaybe<StringFilter>;
  modified?: InputMaybe<EDTFFilter>;
  name?: InputMaybe<StringFilter>;
  nameTags?: InputMaybe<StringListFilter>;
  names?: InputMaybe<StringListFilter>;
  published?: InputMaybe<EDTFFilter>;
  publishers?: InputMaybe<StringListFilter>;
  retrieved?: InputMaybe<EDTFFilter>;
  sha256?: InputMaybe<StringFilter>;
  statedIn?: InputMaybe<AttestationSourceRelation>;
  states?: InputMaybe<AttestationNodeRelation>;
  title?: InputMaybe<StringFilter>;
  url?: InputMaybe<StringFilter>;
  website?: InputMaybe<StringFilter>;
};

export type SpanStatementFilter = {
  AND?: InputMaybe<Array<SpanStatementFilter>>;
  NOT?: InputMaybe<SpanStatementFilter>;
  OR?: InputMaybe<Array<SpanStatementFilter>>;
  asOf?: InputMaybe<EDTFFilter>;
  confidence?: InputMaybe<ConfidenceFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  sources?: InputMaybe<EvidenceRelation>;
  startDate?: InputMaybe<EDTFFilter>;
};

export type SpanStatementNodeOrder =
  { edge: SpanStatementOrder; node?: never } | { edge?: never; node: NodeOrder };

export type SpanStatementOrder =
  | { asOf: SortDirection; confidence?: never; endDate?: never; id?: never; startDate?: never }
  | { asOf?: never; confidence: SortDirection; endDate?: never; id?: never; startDate?: never }
  | { asOf?: never; confidence?: never; endDate: SortDirection; id?: never; startDate?: never }
  | { asOf?: never; confidence?: never; endDate?: never; id: SortDirection; startDate?: never }
  | { asOf?: never; confidence?: never; endDate?: never; id?: never; startDate: SortDirection };

export type SpanStatementOrganisationRelation = {
  all?: InputMaybe<SpanStatementOrganisationWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<SpanStatementOrganisationWhere>;
  some?: InputMaybe<SpanStatementOrganisationWhere>;
};

export type SpanStatementOrganisationWhere = {
  AND?: InputMaybe<Array<SpanStatementOrganisationWhere>>;
  NOT?: InputMaybe<SpanStatementOrganisationWhere>;
  OR?: InputMaybe<Array<SpanStatementOrganisationWhere>>;
  edge?: InputMaybe<SpanStatementFilter>;
  node?: InputMaybe<OrganisationFilter>;
};

export type SpanStatementPolicyRelation = {
  all?: InputMaybe<SpanStatementPolicyWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<SpanStatementPolicyWhere>;
  some?: InputMaybe<SpanStatementPolicyWhere>;
};

export type SpanStatementPolicyWhere = {
  AND?: InputMaybe<Array<SpanStatementPolicyWhere>>;
  NOT?: InputMaybe<SpanStatementPolicyWhere>;
  OR?: InputMaybe<Array<SpanStatementPolicyWhere>>;
  edge?: InputMaybe<SpanStatementFilter>;
  node?: InputMaybe<PolicyFilter>;
};

export type SpanStatementProgrammeRelation = {
  all?: InputMaybe<SpanStatementProgrammeWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<SpanStatementProgrammeWhere>;
  some?: InputMaybe<SpanStatementProgrammeWhere>;
};

export type SpanStatementProgrammeWhere = {
  AND?: InputMaybe<Array<SpanStatementProgrammeWhere>>;
  NOT?: InputMaybe<SpanStatementProgrammeWhere>;
  OR?: InputMaybe<Array<SpanStatementProgrammeWhere>>;
  edge?: InputMaybe<SpanStatementFilter>;
  node?: InputMaybe<ProgrammeFilter>;
};

export type SpanStatementRegionRelation = {
  all?: InputMaybe<SpanStatementRegionWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<SpanStatementRegionWhere>;
  some?: InputMaybe<SpanStatementRegionWhere>;
};

export type SpanStatementRegionWhere = {
  AND?: InputMaybe<Array<SpanStatementRegionWhere>>;
  NOT?: InputMaybe<SpanStatementRegionWhere>;
  OR?: InputMaybe<Array<SpanStatementRegionWhere>>;
  edge?: InputMaybe<SpanStatementFilter>;
  node?: InputMaybe<RegionFilter>;
};

export type SpanStatementRoleNodeOrder =
  { edge: SpanStatementRoleOrder; node?: never } | { edge?: never; node: NodeOrder };

export type SpanStatementRoleOrder =
  | { asOf: SortDirection; confidence?: never; endDate?: never; id?: never; role?: never; startDate?: never }
  | { asOf?: never; confidence: SortDirection; endDate?: never; id?: never; role?: never; startDate?: never }
  | { asOf?: never; confidence?: never; endDate: SortDirection; id?: never; role?: never; startDate?: never }
  | { asOf?: never; confidence?: never; endDate?: never; id: SortDirection; role?: never; startDate?: never }
  | { asOf?: never; confidence?: never; endDate?: never; id?: never; role: SortDirection; startDate?: never }
  | { asOf?: never; confidence?: never; endDate?: never; id?: never; role?: never; startDate: SortDirection };

export type SpanStatementSubjectRelation = {
  all?: InputMaybe<SpanStatementSubjectWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<SpanStatementSubjectWhere>;
  some?: InputMaybe<SpanStatementSubjectWhere>;
};

export type SpanStatementSubjectWhere = {
  AND?: InputMaybe<Array<SpanStatementSubjectWhere>>;
  NOT?: InputMaybe<SpanStatementSubjectWhere>;
  OR?: InputMaybe<Array<SpanStatementSubjectWhere>>;
  edge?: InputMaybe<SpanStatementFilter>;
  node?: InputMaybe<SubjectFilter>;
};

export type SpanStatementTopicRelation = {
  all?: InputMaybe<SpanStatementTopicWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<SpanStatementTopicWhere>;
  some?: InputMaybe<SpanStatementTopicWhere>;
};

export type SpanStatementTopicWhere = {
  AND?: InputMaybe<Array<SpanStatementTopicWhere>>;
  NOT?: InputMaybe<SpanStatementTopicWhere>;
  OR?: InputMaybe<Array<SpanStatementTopicWhere>>;
  edge?: InputMaybe<SpanStatementFilter>;
  node?: InputMaybe<TopicFilter>;
};

export type SpanStatementValueChainRelation = {
  all?: InputMaybe<SpanStatementValueChainWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<SpanStatementValueChainWhere>;
  some?: InputMaybe<SpanStatementValueChainWhere>;
};

export type SpanStatementValueChainWhere = {
  AND?: InputMaybe<Array<SpanStatementValueChainWhere>>;
  NOT?: InputMaybe<SpanStatementValueChainWhere>;
  OR?: InputMaybe<Array<SpanStatementValueChainWhere>>;
  edge?: InputMaybe<SpanStatementFilter>;
  node?: InputMaybe<ValueChainFilter>;
};

export type Standing = 'DISPUTED' | 'PLANNED' | 'SUPERSEDED';

export type StandingFilter = {
  eq?: InputMaybe<Standing>;
  in?: InputMaybe<Array<Standing>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type StateInput = {
  from: Scalars['ID']['input'];
  properties?: InputMaybe<Scalars['Properties']['input']>;
  to: Scalars['ID']['input'];
  type: RelationshipKind;
};

export type Statement = {
  asOf?: Maybe<Scalars['EDTF']['output']>;
  confidence: Confidence;
  id: Scalars['ID']['output'];
  sources: Array<Evidence>;
};

export type StatementFilter = {
  AND?: InputMaybe<Array<StatementFilter>>;
  NOT?: InputMaybe<StatementFilter>;
  OR?: InputMaybe<Array<StatementFilter>>;
  asOf?: InputMaybe<EDTFFilter>;
  confidence?: InputMaybe<ConfidenceFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  sources?: InputMaybe<EvidenceRelation>;
  startDate?: InputMaybe<EDTFFilter>;
};

export type StringFilter = {
  contains?: InputMaybe<Scalars['String']['input']>;
  endsWith?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  gt?: InputMaybe<Scalars['String']['input']>;
  gte?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['String']['input']>;
  lte?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type StringListFilter = {
  has?: InputMaybe<Scalars['String']['input']>;
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Subject = {
  claimedBy: ClaimNodeConnection;
  claims: ClaimNodeConnection;
  description?: Maybe<Scalars['String']['output']>;
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  nameTags?: Maybe<Array<Scalars['String']['output']>>;
  names?: Maybe<Array<Scalars['String']['output']>>;
  records: RecordIndicatorConnection;
  relations: RelationConnection;
  spokenAboutBy: UtteranceSubjectConnection;
  startDate?: Maybe<Scalars['EDTF']['output']>;
  statedIn: AttestationSourceConnection;
  website?: Maybe<Scalars['URL']['output']>;
  wikidata?: Maybe<Scalars['String']['output']>;
};

export type SubjectclaimedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type SubjectclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type SubjectrecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordNodeOrder>>;
  where?: InputMaybe<RecordIndicatorWhere>;
};

export type SubjectrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<RelationDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<RelationshipKind>>;
  where?: InputMaybe<RelationWhere>;
};

export type SubjectspokenAboutByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtteranceNodeOrder>>;
  where?: InputMaybe<UtteranceSubjectWhere>;
};

export type SubjectstatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttestationNodeOrder>>;
  where?: InputMaybe<AttestationSourceWhere>;
};

export type SubjectFilter = {
  AND?: InputMaybe<Array<SubjectFilter>>;
  NOT?: InputMaybe<SubjectFilter>;
  OR?: InputMaybe<Array<SubjectFilter>>;
  claimedBy?: InputMaybe<ClaimNodeRelation>;
  claims?: InputMaybe<ClaimNodeRelation>;
  description?: InputMaybe<StringFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  kind?: InputMaybe<KindFilter>;
  name?: InputMaybe<StringFilter>;
  nameTags?: InputMaybe<StringListFilter>;
  names?: InputMaybe<StringListFilter>;
  records?: InputMaybe<RecordIndicatorRelation>;
  spokenAboutBy?: InputMaybe<UtteranceSubjectRelation>;
  startDate?: InputMaybe<EDTFFilter>;
  statedIn?: InputMaybe<AttestationSourceRelation>;
  website?: InputMaybe<StringFilter>;
  wikidata?: InputMaybe<StringFilter>;
};

export type SubjectKey =
  { id: Scalars['ID']['input']; wikidata?: never } | { id?: never; wikidata: Scalars['String']['input'] };

export type SuccessionClusterConnection = {
  __typename?: 'SuccessionClusterConnection';
  changes: Changes;
  edges: Array<SuccessionClusterEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Cluster>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SuccessionClusterConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type SuccessionClusterConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type SuccessionClusterEdge = Statement & {
  __typename?: 'SuccessionClusterEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  kind?: Maybe<SuccessionKind>;
  node: Cluster;
  share?: Maybe<Scalars['Float']['output']>;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type SuccessionClusterRelation = {
  all?: InputMaybe<SuccessionClusterWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<SuccessionClusterWhere>;
  some?: InputMaybe<SuccessionClusterWhere>;
};

export type SuccessionClusterWhere = {
  AND?: InputMaybe<Array<SuccessionClusterWhere>>;
  NOT?: InputMaybe<SuccessionClusterWhere>;
  OR?: InputMaybe<Array<SuccessionClusterWhere>>;
  edge?: InputMaybe<SuccessionFilter>;
  node?: InputMaybe<ClusterFilter>;
};

export type SuccessionFilter = {
  AND?: InputMaybe<Array<SuccessionFilter>>;
  NOT?: InputMaybe<SuccessionFilter>;
  OR?: InputMaybe<Array<SuccessionFilter>>;
  asOf?: InputMaybe<EDTFFilter>;
  confidence?: InputMaybe<ConfidenceFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  kind?: InputMaybe<SuccessionKindFilter>;
  share?: InputMaybe<FloatFilter>;
  sources?: InputMaybe<EvidenceRelation>;
  startDate?: InputMaybe<EDTFFilter>;
};

export type SuccessionKind = 'CONTINUATION' | 'MERGER' | 'RENAME' | 'SPLIT';

export type SuccessionKindFilter = {
  eq?: InputMaybe<SuccessionKind>;
  in?: InputMaybe<Array<SuccessionKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SuccessionNodeOrder = { edge: SuccessionOrder; node?: never } | { edge?: never; node: NodeOrder };

export type SuccessionOrder =
  | {
      asOf: SortDirection;
      confidence?: never;
      endDate?: never;
      id?: never;
      kind?: never;
      share?: never;
      startDate?: never;
    }
  | {
      asOf?: never;
      confidence: SortDirection;
      endDate?: never;
      id?: never;
      kind?: never;
      share?: never;
      startDate?: never;
    }
  | {
      asOf?: never;
      confidence?: never;
      endDate: SortDirection;
      id?: never;
      kind?: never;
      share?: never;
      startDate?: never;
    }
  | {
      asOf?: never;
      confidence?: never;
      endDate?: never;
      id: SortDirection;
      kind?: never;
      share?: never;
      startDate?: never;
    }
  | {
      asOf?: never;
      confidence?: never;
      endDate?: never;
      id?: never;
      kind: SortDirection;
      share?: never;
      startDate?: never;
    }
  | {
      asOf?: never;
      confidence?: never;
      endDate?: never;
      id?: never;
      kind?: never;
      share: SortDirection;
      startDate?: never;
    }
  | {
      asOf?: never;
      confidence?: never;
      endDate?: never;
      id?: never;
      kind?: never;
      share?: never;
      startDate: SortDirection;
    };

export type SuccessionOrganisationConnection = {
  __typename?: 'SuccessionOrganisationConnection';
  changes: Changes;
  edges: Array<SuccessionOrganisationEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Organisation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SuccessionOrganisationConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type SuccessionOrganisationConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type SuccessionOrganisationEdge = Statement & {
  __typename?: 'SuccessionOrganisationEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  kind?: Maybe<SuccessionKind>;
  node: Organisation;
  share?: Maybe<Scalars['Float']['output']>;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type SuccessionOrganisationRelation = {
  all?: InputMaybe<SuccessionOrganisationWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<SuccessionOrganisationWhere>;
  some?: InputMaybe<SuccessionOrganisationWhere>;
};

export type SuccessionOrganisationWhere = {
  AND?: InputMaybe<Array<SuccessionOrganisationWhere>>;
  NOT?: InputMaybe<SuccessionOrganisationWhere>;
  OR?: InputMaybe<Array<SuccessionOrganisationWhere>>;
  edge?: InputMaybe<SuccessionFilter>;
  node?: InputMaybe<OrganisationFilter>;
};

export type SuccessionProgrammeConnection = {
  __typename?: 'SuccessionProgrammeConnection';
  changes: Changes;
  edges: Array<SuccessionProgrammeEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Programme>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SuccessionProgrammeConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type SuccessionProgrammeConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type SuccessionProgrammeEdge = Statement & {
  __typename?: 'SuccessionProgrammeEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  kind?: Maybe<SuccessionKind>;
  node: Programme;
  share?: Maybe<Scalars['Float']['output']>;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type SuccessionProgrammeRelation = {
  all?: InputMaybe<SuccessionProgrammeWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<SuccessionProgrammeWhere>;
  some?: InputMaybe<SuccessionProgrammeWhere>;
};

export type SuccessionProgrammeWhere = {
  AND?: InputMaybe<Array<SuccessionProgrammeWhere>>;
  NOT?: InputMaybe<SuccessionProgrammeWhere>;
  OR?: InputMaybe<Array<SuccessionProgrammeWhere>>;
  edge?: InputMaybe<SuccessionFilter>;
  node?: InputMaybe<ProgrammeFilter>;
};

export type SuccessionProjectConnection = {
  __typename?: 'SuccessionProjectConnection';
  changes: Changes;
  edges: Array<SuccessionProjectEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Project>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SuccessionProjectConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type SuccessionProjectConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type SuccessionProjectEdge = Statement & {
  __typename?: 'SuccessionProjectEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  kind?: Maybe<SuccessionKind>;
  node: Project;
  share?: Maybe<Scalars['Float']['output']>;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type SuccessionProjectRelation = {
  all?: InputMaybe<SuccessionProjectWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<SuccessionProjectWhere>;
  some?: InputMaybe<SuccessionProjectWhere>;
};

export type SuccessionProjectWhere = {
  AND?: InputMaybe<Array<SuccessionProjectWhere>>;
  NOT?: InputMaybe<SuccessionProjectWhere>;
  OR?: InputMaybe<Array<SuccessionProjectWhere>>;
  edge?: InputMaybe<SuccessionFilter>;
  node?: InputMaybe<ProjectFilter>;
};

export type SuccessionQualityLabelConnection = {
  __typename?: 'SuccessionQualityLabelConnection';
  changes: Changes;
  edges: Array<SuccessionQualityLabelEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<QualityLabel>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SuccessionQualityLabelConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type SuccessionQualityLabelConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type SuccessionQualityLabelEdge = Statement & {
  __typename?: 'SuccessionQualityLabelEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  kind?: Maybe<SuccessionKind>;
  node: QualityLabel;
  share?: Maybe<Scalars['Float']['output']>;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type SuccessionQualityLabelRelation = {
  all?: InputMaybe<SuccessionQualityLabelWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<SuccessionQualityLabelWhere>;
  some?: InputMaybe<SuccessionQualityLabelWhere>;
};

export type SuccessionQualityLabelWhere = {
  AND?: InputMaybe<Array<SuccessionQualityLabelWhere>>;
  NOT?: InputMaybe<SuccessionQualityLabelWhere>;
  OR?: InputMaybe<Array<SuccessionQualityLabelWhere>>;
  edge?: InputMaybe<SuccessionFilter>;
  node?: InputMaybe<QualityLabelFilter>;
};

export type SuccessionRegionConnection = {
  __typename?: 'SuccessionRegionConnection';
  changes: Changes;
  edges: Array<SuccessionRegionEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Region>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SuccessionRegionConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type SuccessionRegionConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type SuccessionRegionEdge = Statement & {
  __typename?: 'SuccessionRegionEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  kind?: Maybe<SuccessionKind>;
  node: Region;
  share?: Maybe<Scalars['Float']['output']>;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type SuccessionRegionRelation = {
  all?: InputMaybe<SuccessionRegionWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<SuccessionRegionWhere>;
  some?: InputMaybe<SuccessionRegionWhere>;
};

export type SuccessionRegionWhere = {
  AND?: InputMaybe<Array<SuccessionRegionWhere>>;
  NOT?: InputMaybe<SuccessionRegionWhere>;
  OR?: InputMaybe<Array<SuccessionRegionWhere>>;
  edge?: InputMaybe<SuccessionFilter>;
  node?: InputMaybe<RegionFilter>;
};

export type SuccessionSubjectConnection = {
  __typename?: 'SuccessionSubjectConnection';
  changes: Changes;
  edges: Array<SuccessionSubjectEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Subject>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SuccessionSubjectConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type SuccessionSubjectConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type SuccessionSubjectEdge = Statement & {
  __typename?: 'SuccessionSubjectEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  kind?: Maybe<SuccessionKind>;
  node: Subject;
  share?: Maybe<Scalars['Float']['output']>;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type SuccessionSubjectRelation = {
  all?: InputMaybe<SuccessionSubjectWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<SuccessionSubjectWhere>;
  some?: InputMaybe<SuccessionSubjectWhere>;
};

export type SuccessionSubjectWhere = {
  AND?: InputMaybe<Array<SuccessionSubjectWhere>>;
  NOT?: InputMaybe<SuccessionSubjectWhere>;
  OR?: InputMaybe<Array<SuccessionSubjectWhere>>;
  edge?: InputMaybe<SuccessionFilter>;
  node?: InputMaybe<SubjectFilter>;
};

export type Suggestion = {
  __typename?: 'Suggestion';
  matched: MatchedName;
  node: Node;
};

export type SupplyValueChainConnection = {
  __typename?: 'SupplyValueChainConnection';
  changes: Changes;
  edges: Array<SupplyValueChainEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<ValueChain>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SupplyValueChainConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type SupplyValueChainConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type SupplyValueChainEdge = Statement & {
  __typename?: 'SupplyValueChainEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  endDate?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  node: ValueChain;
  sources: Array<Evidence>;
  startDate?: Maybe<Scalars['EDTF']['output']>;
};

export type SupportFilter = {
  AND?: InputMaybe<Array<SupportFilter>>;
  NOT?: InputMaybe<SupportFilter>;
  OR?: InputMaybe<Array<SupportFilter>>;
  amount?: InputMaybe<FloatFilter>;
  asOf?: InputMaybe<EDTFFilter>;
  comparator?: InputMaybe<ComparatorFilter>;
  confidence?: InputMaybe<ConfidenceFilter>;
  currency?: InputMaybe<StringFilter>;
  date?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  instrument?: InputMaybe<SupportInstrumentFilter>;
  sources?: InputMaybe<EvidenceRelation>;
};

export type SupportInstrument = 'ALLOCATION' | 'GRANT' | 'UNSPECIFIED';

export type SupportInstrumentFilter = {
  eq?: InputMaybe<SupportInstrument>;
  in?: InputMaybe<Array<SupportInstrument>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SupportNodeOrder = { edge: SupportOrder; node?: never } | { edge?: never; node: NodeOrder };

export type SupportOrder =
  | {
      amount: SortDirection;
      asOf?: never;
      comparator?: never;
      confidence?: never;
      currency?: never;
      date?: never;
      id?: never;
      instrument?: never;
    }
  | {
      amount?: never;
      asOf: SortDirection;
      comparator?: never;
      confidence?: never;
      currency?: never;
      date?: never;
      id?: never;
      instrument?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      comparator: SortDirection;
      confidence?: never;
      currency?: never;
      date?: never;
      id?: never;
      instrument?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      comparator?: never;
      confidence: SortDirection;
      currency?: never;
      date?: never;
      id?: never;
      instrument?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      comparator?: never;
      confidence?: never;
      currency: SortDirection;
      date?: never;
      id?: never;
      instrument?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      comparator?: never;
      confidence?: never;
      currency?: never;
      date: SortDirection;
      id?: never;
      instrument?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      comparator?: never;
      confidence?: never;
      currency?: never;
      date?: never;
      id: SortDirection;
      instrument?: never;
    }
  | {
      amount?: never;
      asOf?: never;
      comparator?: never;
      confidence?: never;
      currency?: never;
      date?: never;
      id?: never;
      instrument: SortDirection;
    };

export type SupportSubjectConnection = {
  __typename?: 'SupportSubjectConnection';
  changes: Changes;
  edges: Array<SupportSubjectEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Subject>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SupportSubjectConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type SupportSubjectConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type SupportSubjectEdge = Statement & {
  __typename?: 'SupportSubjectEdge';
  amount?: Maybe<Scalars['Float']['output']>;
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  comparator?: Maybe<Comparator>;
  confidence: Confidence;
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  cursor: Scalars['String']['output'];
  date?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  instrument?: Maybe<SupportInstrument>;
  node: Subject;
  sources: Array<Evidence>;
};

export type SupportSubjectRelation = {
  all?: InputMaybe<SupportSubjectWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<SupportSubjectWhere>;
  some?: InputMaybe<SupportSubjectWhere>;
};

export type SupportSubjectWhere = {
  AND?: InputMaybe<Array<SupportSubjectWhere>>;
  NOT?: InputMaybe<SupportSubjectWhere>;
  OR?: InputMaybe<Array<SupportSubjectWhere>>;
  edge?: InputMaybe<SupportFilter>;
  node?: InputMaybe<SubjectFilter>;
};

export type Topic = Node &
  Subject & {
    __typename?: 'Topic';
    active: ActivitySubjectConnection;
    claimedBy: ClaimNodeConnection;
    claims: ClaimNodeConnection;
    code?: Maybe<Scalars['String']['output']>;
    description?: Maybe<Scalars['String']['output']>;
    endDate?: Maybe<Scalars['EDTF']['output']>;
    id: Scalars['ID']['output'];
    level?: Maybe<Scalars['Int']['output']>;
    name: Scalars['String']['output'];
    nameTags?: Maybe<Array<Scalars['String']['output']>>;
    names?: Maybe<Array<Scalars['String']['output']>>;
    partOf: PartTopicConnection;
    parts: PartTopicConnection;
    records: RecordIndicatorConnection;
    relations: RelationConnection;
    scheme?: Maybe<Scalars['String']['output']>;
    spokenAboutBy: UtteranceSubjectConnection;
    startDate?: Maybe<Scalars['EDTF']['output']>;
    statedIn: AttestationSourceConnection;
    website?: Maybe<Scalars['URL']['output']>;
    wikidata?: Maybe<Scalars['String']['output']>;
  };

export type TopicactiveArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActivityNodeOrder>>;
  where?: InputMaybe<ActivitySubjectWhere>;
};

export type TopicclaimedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type TopicclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type TopicpartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementTopicWhere>;
};

export type TopicpartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementTopicWhere>;
};

export type TopicrecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordNodeOrder>>;
  where?: InputMaybe<RecordIndicatorWhere>;
};

export type TopicrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<RelationDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<RelationshipKind>>;
  where?: InputMaybe<RelationWhere>;
};

export type TopicspokenAboutByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtteranceNodeOrder>>;
  where?: InputMaybe<UtteranceSubjectWhere>;
};

export type TopicstatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttestationNodeOrder>>;
  where?: InputMaybe<AttestationSourceWhere>;
};

export type TopicConnection = {
  __typename?: 'TopicConnection';
  edges: Array<TopicEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Topic>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TopicConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type TopicEdge = {
  __typename?: 'TopicEdge';
  cursor: Scalars['String']['output'];
  node: Topic;
};

export type TopicFilter = {
  AND?: InputMaybe<Array<TopicFilter>>;
  NOT?: InputMaybe<TopicFilter>;
  OR?: InputMaybe<Array<TopicFilter>>;
  active?: InputMaybe<ActivitySubjectRelation>;
  claimedBy?: InputMaybe<ClaimNodeRelation>;
  claims?: InputMaybe<ClaimNodeRelation>;
  code?: InputMaybe<StringFilter>;
  description?: InputMaybe<StringFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  level?: InputMaybe<IntFilter>;
  name?: InputMaybe<StringFilter>;
  nameTags?: InputMaybe<StringListFilter>;
  names?: InputMaybe<StringListFilter>;
  partOf?: InputMaybe<SpanStatementTopicRelation>;
  parts?: InputMaybe<SpanStatementTopicRelation>;
  records?: InputMaybe<RecordIndicatorRelation>;
  scheme?: InputMaybe<StringFilter>;
  spokenAboutBy?: InputMaybe<UtteranceSubjectRelation>;
  startDate?: InputMaybe<EDTFFilter>;
  statedIn?: InputMaybe<AttestationSourceRelation>;
  website?: InputMaybe<StringFilter>;
  wikidata?: InputMaybe<StringFilter>;
};

export type TrainingModule = Node &
  Subject & {
    __typename?: 'TrainingModule';
    activeIn: ActivitySubjectConnection;
    attendees: AttendanceSubjectConnection;
    audiences?: Maybe<Array<Scalars['String']['output']>>;
    claimedBy: ClaimNodeConnection;
    claims: ClaimNodeConnection;
    count?: Maybe<Scalars['Int']['output']>;
    description?: Maybe<Scalars['String']['output']>;
    endDate?: Maybe<Scalars['EDTF']['output']>;
    id: Scalars['ID']['output'];
    level?: Maybe<Scalars['String']['output']>;
    name: Scalars['String']['output'];
    nameTags?: Maybe<Array<Scalars['String']['output']>>;
    names?: Maybe<Array<Scalars['String']['output']>>;
    offeredBy: OfferSubjectConnection;
    records: RecordIndicatorConnection;
    relations: RelationConnection;
    spokenAboutBy: UtteranceSubjectConnection;
    startDate?: Maybe<Scalars['EDTF']['output']>;
    statedIn: AttestationSourceConnection;
    uses?: Maybe<Array<TrainingUse>>;
    website?: Maybe<Scalars['URL']['output']>;
    wikidata?: Maybe<Scalars['String']['output']>;
  };

export type TrainingModuleactiveInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActivityNodeOrder>>;
  where?: InputMaybe<ActivitySubjectWhere>;
};

export type TrainingModuleattendeesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttendanceNodeOrder>>;
  where?: InputMaybe<AttendanceSubjectWhere>;
};

export type TrainingModuleclaimedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type TrainingModuleclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type TrainingModuleofferedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<OfferSubjectWhere>;
};

export type TrainingModulerecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordNodeOrder>>;
  where?: InputMaybe<RecordIndicatorWhere>;
};

export type TrainingModulerelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<RelationDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<RelationshipKind>>;
  where?: InputMaybe<RelationWhere>;
};

export type TrainingModulespokenAboutByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtteranceNodeOrder>>;
  where?: InputMaybe<UtteranceSubjectWhere>;
};

export type TrainingModulestatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttestationNodeOrder>>;
  where?: InputMaybe<AttestationSourceWhere>;
};

export type TrainingModuleConnection = {
  __typename?: 'TrainingModuleConnection';
  edges: Array<TrainingModuleEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<TrainingModule>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TrainingModuleConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type TrainingModuleEdge = {
  __typename?: 'TrainingModuleEdge';
  cursor: Scalars['String']['output'];
  node: TrainingModule;
};

export type TrainingModuleFilter = {
  AND?: InputMaybe<Array<TrainingModuleFilter>>;
  NOT?: InputMaybe<TrainingModuleFilter>;
  OR?: InputMaybe<Array<TrainingModuleFilter>>;
  activeIn?: InputMaybe<ActivitySubjectRelation>;
  attendees?: InputMaybe<AttendanceSubjectRelation>;
  audiences?: InputMaybe<StringListFilter>;
  claimedBy?: InputMaybe<ClaimNodeRelation>;
  claims?: InputMaybe<ClaimNodeRelation>;
  count?: InputMaybe<IntFilter>;
  description?: InputMaybe<StringFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  level?: InputMaybe<StringFilter>;
  name?: InputMaybe<StringFilter>;
  nameTags?: InputMaybe<StringListFilter>;
  names?: InputMaybe<StringListFilter>;
  offeredBy?: InputMaybe<OfferSubjectRelation>;
  records?: InputMaybe<RecordIndicatorRelation>;
  spokenAboutBy?: InputMaybe<UtteranceSubjectRelation>;
  startDate?: InputMaybe<EDTFFilter>;
  statedIn?: InputMaybe<AttestationSourceRelation>;
  uses?: InputMaybe<TrainingUseListFilter>;
  website?: InputMaybe<StringFilter>;
  wikidata?: InputMaybe<StringFilter>;
};

export type TrainingUse = 'NATIONAL' | 'REGIONAL' | 'TRANSNATIONAL';

export type TrainingUseListFilter = {
  has?: InputMaybe<TrainingUse>;
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
};

export type UtteranceFilter = {
  AND?: InputMaybe<Array<UtteranceFilter>>;
  NOT?: InputMaybe<UtteranceFilter>;
  OR?: InputMaybe<Array<UtteranceFilter>>;
  asOf?: InputMaybe<EDTFFilter>;
  confidence?: InputMaybe<ConfidenceFilter>;
  date?: InputMaybe<EDTFFilter>;
  id?: InputMaybe<IDFilter>;
  kind?: InputMaybe<UtteranceKindFilter>;
  sources?: InputMaybe<EvidenceRelation>;
};

export type UtteranceKind = 'ANNOUNCEMENT' | 'COMMUNICATION' | 'DEFINITION' | 'QUOTE';

export type UtteranceKindFilter = {
  eq?: InputMaybe<UtteranceKind>;
  in?: InputMaybe<Array<UtteranceKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type UtteranceNodeOrder = { edge: UtteranceOrder; node?: never } | { edge?: never; node: NodeOrder };

export type UtteranceOrder =
  | { asOf: SortDirection; confidence?: never; date?: never; id?: never; kind?: never }
  | { asOf?: never; confidence: SortDirection; date?: never; id?: never; kind?: never }
  | { asOf?: never; confidence?: never; date: SortDirection; id?: never; kind?: never }
  | { asOf?: never; confidence?: never; date?: never; id: SortDirection; kind?: never }
  | { asOf?: never; confidence?: never; date?: never; id?: never; kind: SortDirection };

export type UtteranceSubjectConnection = {
  __typename?: 'UtteranceSubjectConnection';
  changes: Changes;
  edges: Array<UtteranceSubjectEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<Subject>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type UtteranceSubjectConnectionchangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

export type UtteranceSubjectConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type UtteranceSubjectEdge = Statement & {
  __typename?: 'UtteranceSubjectEdge';
  asOf?: Maybe<Scalars['EDTF']['output']>;
  certain?: Maybe<Scalars['Boolean']['output']>;
  confidence: Confidence;
  cursor: Scalars['String']['output'];
  date?: Maybe<Scalars['EDTF']['output']>;
  id: Scalars['ID']['output'];
  kind?: Maybe<UtteranceKind>;
  node: Subject;
  sources: Array<Evidence>;
};

export type UtteranceSubjectRelation = {
  all?: InputMaybe<UtteranceSubjectWhere>;
  count?: InputMaybe<CountFilter>;
  none?: InputMaybe<UtteranceSubjectWhere>;
  some?: InputMaybe<UtteranceSubjectWhere>;
};

export type UtteranceSubjectWhere = {
  AND?: InputMaybe<Array<UtteranceSubjectWhere>>;
  NOT?: InputMaybe<UtteranceSubjectWhere>;
  OR?: InputMaybe<Array<UtteranceSubjectWhere>>;
  edge?: InputMaybe<UtteranceFilter>;
  node?: InputMaybe<SubjectFilter>;
};

export type ValueChain = Node &
  Subject & {
    __typename?: 'ValueChain';
    active: ActivitySubjectConnection;
    claimedBy: ClaimNodeConnection;
    claims: ClaimNodeConnection;
    description?: Maybe<Scalars['String']['output']>;
    endDate?: Maybe<Scalars['EDTF']['output']>;
    fedBy: SupplyValueChainConnection;
    feeds: SupplyValueChainConnection;
    governedBy: GovernanceSubjectConnection;
    id: Scalars['ID']['output'];
    name: Scalars['String']['output'];
    nameTags?: Maybe<Array<Scalars['String']['output']>>;
    names?: Maybe<Array<Scalars['String']['output']>>;
    order?: Maybe<Scalars['Int']['output']>;
    partOf: PartValueChainConnection;
    parts: PartValueChainConnection;
    records: RecordIndicatorConnection;
    relations: RelationConnection;
    spokenAboutBy: UtteranceSubjectConnection;
    startDate?: Maybe<Scalars['EDTF']['output']>;
    statedIn: AttestationSourceConnection;
    website?: Maybe<Scalars['URL']['output']>;
    wikidata?: Maybe<Scalars['String']['output']>;
  };

export type ValueChainactiveArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActivityNodeOrder>>;
  where?: InputMaybe<ActivitySubjectWhere>;
};

export type ValueChainclaimedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type ValueChainclaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimNodeOrder>>;
  where?: InputMaybe<ClaimNodeWhere>;
};

export type ValueChainfedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementValueChainWhere>;
};

export type ValueChainfeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementValueChainWhere>;
};

export type ValueChaingovernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementRoleNodeOrder>>;
  where?: InputMaybe<GovernanceSubjectWhere>;
};

export type ValueChainpartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementValueChainWhere>;
};

export type ValueChainpartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpanStatementNodeOrder>>;
  where?: InputMaybe<SpanStatementValueChainWhere>;
};

export type ValueChainrecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RecordNodeOrder>>;
  where?: InputMaybe<RecordIndicatorWhere>;
};

export type ValueChainrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<RelationDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<RelationshipKind>>;
  where?: InputMaybe<RelationWhere>;
};

export type ValueChainspokenAboutByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtteranceNodeOrder>>;
  where?: InputMaybe<UtteranceSubjectWhere>;
};

export type ValueChainstatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AttestationNodeOrder>>;
  where?: InputMaybe<AttestationSourceWhere>;
};

export type ValueChainConnection = {
  __typename?: 'ValueChainConnection';
  edges: Array<ValueChainEdge>;
  groups: Array<Group>;
  nodeCount: Scalars['Int']['output'];
  nodes: Array<ValueChain>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ValueChainConnectiongroupsArgs = {
  by: GroupBy;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ValueChainEdge = {
  __typename?: 'ValueChainEdge';
  cursor: Scalars['String']['output'];
  node: ValueChain;
};

export type ValueChainFilter = {
  AND?: InputMaybe<Array<ValueChainFilter>>;
  NOT?: InputMaybe<ValueChainFilter>;
  OR?: InputMaybe<Array<ValueChainFilter>>;
  active?: InputMaybe<ActivitySubjectRelation>;
  claimedBy?: InputMaybe<ClaimNodeRelation>;
  claims?: InputMaybe<ClaimNodeRelation>;
  description?: InputMaybe<StringFilter>;
  endDate?: InputMaybe<EDTFFilter>;
  fedBy?: InputMaybe<SpanStatementValueChainRelation>;
  feeds?: InputMaybe<SpanStatementValueChainRelation>;
  governedBy?: InputMaybe<GovernanceSubjectRelation>;
  id?: InputMaybe<IDFilter>;
  name?: InputMaybe<StringFilter>;
  nameTags?: InputMaybe<StringListFilter>;
  names?: InputMaybe<StringListFilter>;
  order?: InputMaybe<IntFilter>;
  partOf?: InputMaybe<SpanStatementValueChainRelation>;
  parts?: InputMaybe<SpanStatementValueChainRelation>;
  records?: InputMaybe<RecordIndicatorRelation>;
  spokenAboutBy?: InputMaybe<UtteranceSubjectRelation>;
  startDate?: InputMaybe<EDTFFilter>;
  statedIn?: InputMaybe<AttestationSourceRelation>;
  website?: InputMaybe<StringFilter>;
  wikidata?: InputMaybe<StringFilter>;
};
