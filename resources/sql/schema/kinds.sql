-- Made after the tables of the kinds, and again whenever the catalogue changes.

CREATE INDEX IF NOT EXISTS household_by_place ON household (division, register_number, id) WHERE deleted = 0;
CREATE INDEX IF NOT EXISTS person_by_id_number ON person (id_number) WHERE id_number IS NOT NULL;
CREATE INDEX IF NOT EXISTS loan_by_borrower ON loan (borrower) WHERE borrower IS NOT NULL;
CREATE INDEX IF NOT EXISTS consent_by_signatory ON consent (signatory) WHERE signatory IS NOT NULL;
CREATE INDEX IF NOT EXISTS consent_by_guardian ON consent (guardian) WHERE guardian IS NOT NULL;
CREATE INDEX IF NOT EXISTS task_by_assignee ON task (assignee) WHERE assignee IS NOT NULL;
CREATE INDEX IF NOT EXISTS baseline_by_place ON baseline (baseline_item, baseline_division, baseline_year) WHERE deleted = 0;

-- What a record is named by, so that deleting one asks no whole table.
CREATE INDEX IF NOT EXISTS person_by_spouse ON person (spouse) WHERE spouse IS NOT NULL;
CREATE INDEX IF NOT EXISTS loan_by_collateral_forest ON loan (collateral_forest) WHERE collateral_forest IS NOT NULL;
CREATE INDEX IF NOT EXISTS loan_by_collateral_house ON loan (collateral_house) WHERE collateral_house IS NOT NULL;
CREATE INDEX IF NOT EXISTS rating_detail_by_detailed_rating ON rating_detail (detailed_rating) WHERE detailed_rating IS NOT NULL;
CREATE INDEX IF NOT EXISTS land_by_contractor ON land (contractor) WHERE contractor IS NOT NULL;
CREATE INDEX IF NOT EXISTS forest_by_forest_holder ON forest (forest_holder) WHERE forest_holder IS NOT NULL;
CREATE INDEX IF NOT EXISTS house_by_house_holder ON house (house_holder) WHERE house_holder IS NOT NULL;
CREATE INDEX IF NOT EXISTS asset_by_asset_holder ON asset (asset_holder) WHERE asset_holder IS NOT NULL;
CREATE INDEX IF NOT EXISTS deposit_by_deposit_holder ON deposit (deposit_holder) WHERE deposit_holder IS NOT NULL;
CREATE INDEX IF NOT EXISTS insurance_by_insured ON insurance (insured) WHERE insured IS NOT NULL;
CREATE INDEX IF NOT EXISTS commercial_insurance_by_policy_holder ON commercial_insurance (policy_holder) WHERE policy_holder IS NOT NULL;
CREATE INDEX IF NOT EXISTS income_by_earner ON income (earner) WHERE earner IS NOT NULL;
CREATE INDEX IF NOT EXISTS business_by_proprietor ON business (proprietor) WHERE proprietor IS NOT NULL;
CREATE INDEX IF NOT EXISTS business_by_joined_organisation ON business (joined_organisation) WHERE joined_organisation IS NOT NULL;
CREATE INDEX IF NOT EXISTS turnover_by_turnover_holder ON turnover (turnover_holder) WHERE turnover_holder IS NOT NULL;
CREATE INDEX IF NOT EXISTS turnover_by_turnover_business ON turnover (turnover_business) WHERE turnover_business IS NOT NULL;
CREATE INDEX IF NOT EXISTS application_by_applicant ON application (applicant) WHERE applicant IS NOT NULL;
CREATE INDEX IF NOT EXISTS application_by_granted_loan ON application (granted_loan) WHERE granted_loan IS NOT NULL;
CREATE INDEX IF NOT EXISTS credit_line_by_line_holder ON credit_line (line_holder) WHERE line_holder IS NOT NULL;
CREATE INDEX IF NOT EXISTS guarantee_by_guarantor ON guarantee (guarantor) WHERE guarantor IS NOT NULL;
CREATE INDEX IF NOT EXISTS guarantee_by_guaranteed_loan ON guarantee (guaranteed_loan) WHERE guaranteed_loan IS NOT NULL;
CREATE INDEX IF NOT EXISTS guarantee_by_pledged_forest ON guarantee (pledged_forest) WHERE pledged_forest IS NOT NULL;
CREATE INDEX IF NOT EXISTS fund_stake_by_stake_holder ON fund_stake (stake_holder) WHERE stake_holder IS NOT NULL;
CREATE INDEX IF NOT EXISTS fund_stake_by_stake_fund ON fund_stake (stake_fund) WHERE stake_fund IS NOT NULL;
CREATE INDEX IF NOT EXISTS subsidy_by_beneficiary ON subsidy (beneficiary) WHERE beneficiary IS NOT NULL;
CREATE INDEX IF NOT EXISTS subsidy_account_by_account_holder ON subsidy_account (account_holder) WHERE account_holder IS NOT NULL;
CREATE INDEX IF NOT EXISTS special_status_by_status_holder ON special_status (status_holder) WHERE status_holder IS NOT NULL;
CREATE INDEX IF NOT EXISTS honour_by_honoured ON honour (honoured) WHERE honoured IS NOT NULL;
CREATE INDEX IF NOT EXISTS public_record_by_record_subject ON public_record (record_subject) WHERE record_subject IS NOT NULL;
CREATE INDEX IF NOT EXISTS statement_by_declarant ON statement (declarant) WHERE declarant IS NOT NULL;
CREATE INDEX IF NOT EXISTS statement_by_stated_loan ON statement (stated_loan) WHERE stated_loan IS NOT NULL;
CREATE INDEX IF NOT EXISTS statement_by_stated_record ON statement (stated_record) WHERE stated_record IS NOT NULL;
CREATE INDEX IF NOT EXISTS notice_by_notified_person ON notice (notified_person) WHERE notified_person IS NOT NULL;
CREATE INDEX IF NOT EXISTS objection_by_objector ON objection (objector) WHERE objector IS NOT NULL;
CREATE INDEX IF NOT EXISTS objection_by_objected_loan ON objection (objected_loan) WHERE objected_loan IS NOT NULL;
CREATE INDEX IF NOT EXISTS objection_by_objected_record ON objection (objected_record) WHERE objected_record IS NOT NULL;
CREATE INDEX IF NOT EXISTS request_by_requester ON request (requester) WHERE requester IS NOT NULL;
CREATE INDEX IF NOT EXISTS attachment_by_attachment_subject ON attachment (attachment_subject) WHERE attachment_subject IS NOT NULL;

-- What never stands under two households.
CREATE INDEX IF NOT EXISTS land_by_right_number ON land (right_number) WHERE right_number IS NOT NULL;
CREATE INDEX IF NOT EXISTS forest_by_forest_certificate ON forest (forest_certificate) WHERE forest_certificate IS NOT NULL;
CREATE INDEX IF NOT EXISTS house_by_house_certificate ON house (house_certificate) WHERE house_certificate IS NOT NULL;
CREATE INDEX IF NOT EXISTS business_by_uscc ON business (uscc) WHERE uscc IS NOT NULL;

CREATE TRIGGER IF NOT EXISTS household_counted AFTER INSERT ON household WHEN new.deleted = 0
BEGIN
    INSERT INTO household_count (division, households) VALUES (new.division, 1)
    ON CONFLICT (division) DO UPDATE SET households = households + 1;
END;

CREATE TRIGGER IF NOT EXISTS household_recounted AFTER UPDATE OF deleted, division ON household
WHEN old.deleted <> new.deleted OR old.division <> new.division
BEGIN
    UPDATE household_count SET households = households - 1 WHERE division = old.division AND old.deleted = 0;
    INSERT INTO household_count (division, households) SELECT new.division, 1 WHERE new.deleted = 0
    ON CONFLICT (division) DO UPDATE SET households = households + 1;
END;

-- What waits at the desk: drafts by the time of their first typing, which their uids begin with, and consents by their end.
CREATE INDEX IF NOT EXISTS household_drafts ON household (uid) WHERE draft = 1;
CREATE INDEX IF NOT EXISTS person_drafts ON person (uid) WHERE draft = 1 AND name IS NOT NULL;
CREATE INDEX IF NOT EXISTS consent_by_term_end ON consent (term_end, uid) WHERE term_end IS NOT NULL AND deleted = 0;
