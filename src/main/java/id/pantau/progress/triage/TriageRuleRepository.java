package id.pantau.progress.triage;

import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rules that offices have switched off. */
interface TriageRuleRepository extends Repository<TriageRuleOff, TriageRuleOff.Key> {

    @Query("select o.key.rule from TriageRuleOff o where o.key.office = :office")
    Set<TriageRule> off(long office);

    TriageRuleOff save(TriageRuleOff off);

    void deleteById(TriageRuleOff.Key key);
}
