SELECT agent.name AS agent, type, patient.name AS patient, count(*) AS events
FROM events
LATERAL VIEW explode(agents) AS agent
LATERAL VIEW explode(patients) AS patient
WHERE factuality = 'FACT'
GROUP BY agent.name, type, patient.name
ORDER BY events DESC, agent, type, patient
