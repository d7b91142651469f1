package fr.copil.collecte;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * One loading after the other, and none beside what changes the référentiel otherwise than by its files: one that read the
 * base before would take away what was put in force meanwhile.
 */
@Component
public class UnSeulChargement {

    private final ReentrantLock verrou = new ReentrantLock();

    /** @param travail with the whole of its transaction */
    public <T> T executer(Supplier<T> travail) {
        verrou.lock();
        try {
            return travail.get();
        } finally {
            verrou.unlock();
        }
    }
}
