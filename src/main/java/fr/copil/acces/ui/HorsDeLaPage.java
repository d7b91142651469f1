package fr.copil.acces.ui;

import com.vaadin.flow.internal.CurrentInstance;
import fr.copil.acces.HorsDePage;
import java.util.Map;
import org.springframework.stereotype.Component;

/** On the same thread and in the same transaction, but as if no page were there. */
@Component
class HorsDeLaPage implements HorsDePage {

    @Override
    public void executer(Runnable travail) {
        Map<Class<?>, CurrentInstance> page = CurrentInstance.getInstances();
        CurrentInstance.clearAll();
        try {
            travail.run();
        } finally {
            CurrentInstance.restoreInstances(page);
        }
    }
}
