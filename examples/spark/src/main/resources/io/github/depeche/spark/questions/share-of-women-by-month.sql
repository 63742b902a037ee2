-- a person counts once in each article; those whose gender no text tells are shown, and are not in the share
SELECT
  date_format(published, 'yyyy-MM') AS month,
  count_if(gender = 'FEMALE') AS women,
  count_if(gender = 'MALE') AS men,
  count_if(gender = 'UNKNOWN') AS unknown,
  round(try_divide(women, women + men), 3) AS share_of_women
FROM (SELECT DISTINCT article_id, speaker_id FROM quotes) AS quoted
JOIN actors ON actors.article_id = quoted.article_id AND actors.actor_id = quoted.speaker_id
JOIN articles ON articles.article_id = quoted.article_id
WHERE type = 'PERSON'
GROUP BY month
ORDER BY month
